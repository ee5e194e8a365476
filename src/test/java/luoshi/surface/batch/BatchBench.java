package luoshi.surface.batch;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import luoshi.kernel.calendar.Beijing;
import luoshi.kernel.casework.Timing;
import luoshi.surface.papers.PapersOnRows;
import luoshi.surface.papers.PapersOnRows.World;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// A thousand slips from the ledger to the file, through the program and its rows: `./luoshi bench batch`.
@Tag("bench")
@SpringBootTest(classes = PapersOnRows.class)
class BatchBench {

    @Autowired
    private World world;

    @Autowired
    private PrintBatches batches;

    @Test
    void a_thousand_slips_from_the_ledger_to_the_file() throws Exception {
        var clerk = world.viewer("suhe");
        var numbers = IntStream.range(0, 1_000)
                .mapToObj(i -> world.open(
                        "第" + i + "项：主管贯通投入120万元，月底前报进展",
                        "planning",
                        Timing.set(Beijing.today().plusDays(9))))
                .toList();
        long began = System.nanoTime();
        var id = batches.ask(clerk, "全部", numbers);
        while (batches.find(clerk, id).orElseThrow().state() == Batch.State.RUNNING) Thread.sleep(50);
        long printed = System.nanoTime();
        var file = Path.of("target/batch.zip");
        try (OutputStream out = Files.newOutputStream(file)) {
            batches.write(clerk, id, out);
        }
        System.out.printf(
                "1,000 slips, docx and pdf: printed in %.1f s, handed out in %.1f s, %d kB%n",
                (printed - began) / 1e9, (System.nanoTime() - printed) / 1e9, Files.size(file) / 1024);
    }
}
