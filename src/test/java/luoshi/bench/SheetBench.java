package luoshi.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import luoshi.kernel.paper.LongSheet;
import luoshi.kernel.paper.Sheet;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// A ledger of a million rows as xlsx by the writer that the export uses, beside bare fastexcel with the same values,
/// each in a virtual machine of its own with a heap of 512 MB: `./luoshi bench sheet`.
@Tag("bench")
class SheetBench {

    private static final int ROWS = Integer.getInteger("luoshi.rows", 1_000_000);
    private static final int COLUMNS = 22;

    @Test
    void a_million_rows_with_a_small_heap() throws Exception {
        double own = apart("own");
        double bare = apart("bare");
        System.out.printf(
                "%,d rows: %.0f rows/s, bare fastexcel %.0f rows/s, ratio %.2f%n", ROWS, own, bare, own / bare);
    }

    private static double apart(String how) throws Exception {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Writing.class.getName(),
                        how,
                        String.valueOf(ROWS))
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(said).isZero();
        System.out.print(how + ": " + said);
        return Double.parseDouble(said.strip().split(" ")[0]);
    }

    /// One writing, in a virtual machine of its own.
    static final class Writing {

        public static void main(String[] arguments) throws IOException {
            int rows = Integer.parseInt(arguments[1]);
            var file = Files.createTempFile("sheet", ".xlsx");
            var peak = new AtomicLong();
            long began = System.nanoTime();
            try (var out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
                if (arguments[0].equals("own")) own(out, rows, peak);
                else bare(out, rows, peak);
            }
            double seconds = (System.nanoTime() - began) / 1e9;
            System.out.printf(
                    "%.0f rows/s, %.1f s, %,d bytes, heap in use after collections at most %d MB%n",
                    rows / seconds, seconds, Files.size(file), peak.get() >> 20);
            Files.delete(file);
        }

        private static void own(OutputStream out, int rows, AtomicLong peak) throws IOException {
            var columns = new ArrayList<Sheet.Column>();
            for (int c = 0; c < COLUMNS; c++) columns.add(new Sheet.Column("第" + c + "列", 8));
            var sheet = new LongSheet(out, "督办台账", columns);
            for (int r = 0; r < rows; r++) {
                var row = new ArrayList<Object>(COLUMNS);
                for (int c = 0; c < COLUMNS; c++) row.add(value(r, c));
                sheet.add(row);
                look(r, peak);
            }
            sheet.close();
        }

        private static void bare(OutputStream out, int rows, AtomicLong peak) throws IOException {
            try (var book = new Workbook(out, "bench", "1.0")) {
                var sheet = book.newWorksheet("督办台账");
                for (int r = 0; r < rows; r++) {
                    for (int c = 0; c < COLUMNS; c++) {
                        var value = value(r, c);
                        if (value instanceof Integer number) sheet.value(r, c, number);
                        else sheet.inlineString(r, c, value.toString());
                    }
                    if (r % 1000 == 999) sheet.flush();
                    look(r, peak);
                }
            }
        }

        private static Object value(int row, int column) {
            return column % 5 == 4 ? Integer.valueOf(row % 101) : "第" + row % 5000 + "项，逐项核对台账" + column;
        }

        private static void look(int row, AtomicLong peak) {
            if (row % 100_000 != 99_999) return;
            long used = 0;
            for (var pool : List.copyOf(ManagementFactory.getMemoryPoolMXBeans()))
                if (pool.getType() == MemoryType.HEAP && pool.getCollectionUsage() != null)
                    used += pool.getCollectionUsage().getUsed();
            peak.accumulateAndGet(used, Math::max);
        }
    }
}
