package luoshi.kernel.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/// 长表: a table of any length, written out row by row while it is read, in memory that does not grow with it. Where a
/// sheet is full another one begins. Text is written as text, so that nothing in it is taken for a formula.
public final class LongSheet implements AutoCloseable {

    /// Rows of a sheet; the format takes 1,048,576.
    public static final int FULL = 1_000_000;

    private static final int HELD = 500;

    private final Workbook book;
    private final String title;
    private final List<Sheet.Column> columns;
    private final int full;
    private @Nullable Worksheet sheet;
    private int sheets;
    private int row;
    private long rows;

    public LongSheet(OutputStream out, String title, List<Sheet.Column> columns) throws IOException {
        this(out, title, columns, FULL);
    }

    LongSheet(OutputStream out, String title, List<Sheet.Column> columns, int full) throws IOException {
        this.book = new Workbook(out, "Luoshi", "1.0");
        this.title = title;
        this.columns = columns;
        this.full = full;
        begin();
    }

    public void add(List<? extends @Nullable Object> values) throws IOException {
        if (row > full) begin();
        var open = open();
        for (int c = 0; c < values.size(); c++) {
            var value = values.get(c);
            if (value instanceof Number number) open.value(row, c, number);
            else if (value != null && !value.toString().isEmpty()) open.inlineString(row, c, value.toString());
        }
        rows++;
        if (++row % HELD == 0) open.flush();
    }

    /// How many rows were added.
    public long rows() {
        return rows;
    }

    /// Ends the book; the stream stays open. What was not closed is no book.
    @Override
    public void close() throws IOException {
        end();
        book.finish();
    }

    private void begin() throws IOException {
        end();
        var fresh = book.newWorksheet(++sheets == 1 ? title : title + sheets);
        for (int c = 0; c < columns.size(); c++) {
            fresh.width(c, Math.min(80, 2.1 * columns.get(c).width() + 2));
            fresh.inlineString(0, c, columns.get(c).heading());
            fresh.style(0, c).bold().fillColor("EDEFF2").borderStyle("thin").set();
        }
        fresh.freezePane(0, 1);
        fresh.pageOrientation("landscape");
        fresh.repeatRows(0);
        fresh.fitToWidth((short) 1);
        fresh.fitToHeight((short) 0);
        sheet = fresh;
        row = 1;
    }

    private void end() throws IOException {
        if (sheet == null) return;
        if (row > 1) sheet.setAutoFilter(0, 0, row - 1, columns.size() - 1);
        sheet.finish();
        sheet = null;
    }

    private Worksheet open() {
        var open = sheet;
        if (open == null) throw new IllegalStateException("closed");
        return open;
    }
}
