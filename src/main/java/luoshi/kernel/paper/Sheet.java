package luoshi.kernel.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/// 表: a table written out as a spreadsheet: a title, one line of headings that stays in sight, and rows. Text is
/// written as text, so that nothing in it is taken for a formula.
public record Sheet(String title, List<Column> columns, List<List<Object>> rows) {

    /// A column and how many Chinese characters it is wide.
    public record Column(String heading, int width) {}

    /// Writes the table as xlsx. The stream stays open.
    public void write(OutputStream out) throws IOException {
        var book = new Workbook(out, "Luoshi", "1.0");
        try {
            var sheet = book.newWorksheet(title);
            sheet.value(0, 0, title);
            sheet.range(0, 0, 0, columns.size() - 1).merge();
            sheet.style(0, 0).bold().fontSize(14).horizontalAlignment("center").set();
            for (int c = 0; c < columns.size(); c++) {
                sheet.width(c, Math.min(80, 2.1 * columns.get(c).width() + 2));
                sheet.value(1, c, columns.get(c).heading());
                sheet.style(1, c).bold().fillColor("EDEFF2").borderStyle("thin").set();
            }
            for (int r = 0; r < rows.size(); r++)
                for (int c = 0; c < columns.size(); c++) {
                    var value = rows.get(r).get(c);
                    if (value instanceof Number number) sheet.value(r + 2, c, number);
                    else sheet.value(r + 2, c, value.toString());
                    sheet.style(r + 2, c)
                            .wrapText(true)
                            .verticalAlignment("top")
                            .borderStyle("thin")
                            .set();
                }
            sheet.freezePane(0, 2);
            sheet.setAutoFilter(1, 0, rows.size() + 1, columns.size() - 1);
            sheet.pageOrientation("landscape");
            sheet.repeatRows(0, 1);
            sheet.fitToWidth((short) 1);
            sheet.fitToHeight((short) 0);
        } finally {
            book.finish();
        }
    }
}
