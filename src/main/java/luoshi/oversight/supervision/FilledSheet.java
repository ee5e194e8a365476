package luoshi.oversight.supervision;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.paper.Sheet;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/// 填好的表格: the rows of a template that somebody filled in, as texts.
final class FilledSheet {

    private FilledSheet() {}

    /// @param row number in the sheet, as a spreadsheet counts it
    interface Taking {
        void row(int row, List<String> texts);
    }

    /// Gives every filled row and says how many there were. Refused where it is no such template or nothing is in it.
    static int read(byte[] file, List<Sheet.Column> columns, int most, Taking taking) {
        int rows = 0;
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file));
                var all = book.getFirstSheet().openStream()) {
            for (var row : (Iterable<Row>) all::iterator) {
                var texts = texts(row, columns.size());
                if (row.getRowNum() == 1) {
                    headed(texts, columns);
                    continue;
                }
                if (String.join("", texts).isEmpty()) continue;
                if (++rows > most) throw new Refusal("supervision.sheet", "一次最多 " + most + " 行，请分几次导入。");
                taking.row(row.getRowNum(), texts);
            }
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | RuntimeException e) { // a broken book breaks its reader in many ways
            throw new Refusal("supervision.sheet", "不是能打开的 xlsx 表格，请用模板填写后另存为 xlsx。", e);
        }
        if (rows == 0) throw new Refusal("supervision.sheet", "表里没有填写内容。");
        return rows;
    }

    private static void headed(List<String> texts, List<Sheet.Column> columns) {
        for (int c = 0; c < columns.size(); c++)
            if (!texts.get(c).equals(columns.get(c).heading()))
                throw new Refusal(
                        "supervision.sheet",
                        "第 1 行第 " + (char) ('A' + c) + " 列应当是“" + columns.get(c).heading() + "”，请用模板填写。");
    }

    private static List<String> texts(Row row, int columns) {
        var texts = new ArrayList<String>();
        for (int c = 0; c < columns; c++) {
            var cell = row.getOptionalCell(c).orElse(null);
            var number = cell != null && cell.getType() == CellType.NUMBER;
            texts.add(cell == null ? "" : (number ? cell.asNumber().toPlainString() : cell.getText()).strip());
        }
        return texts;
    }

    static Map<String, String> letters(List<Sheet.Column> columns) {
        var letters = new LinkedHashMap<String, String>();
        for (int c = 0; c < columns.size(); c++)
            letters.put(String.valueOf((char) ('A' + c)), columns.get(c).heading());
        return letters;
    }
}
