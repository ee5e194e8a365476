package luoshi.kernel.gauge;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import luoshi.kernel.paper.Norm;
import luoshi.kernel.paper.Paper.Form;
import org.jspecify.annotations.Nullable;

/// 要素: which element of an official paper each row is, told from its look and its place alone.
final class Anatomy {

    static final Pattern DATE = Pattern.compile("\\d{4}年\\d{1,2}月\\d{1,2}日");
    private static final Pattern NUMBER = Pattern.compile(".*(〔\\d{4}〕\\d+号|第\\d+[号期]).*");
    private static final Pattern PAGE = Pattern.compile("[—–-]\\d+[—–-]");
    private static final Pattern ANNEX = Pattern.compile("附件\\d*");
    private static final Pattern ROLL = Pattern.compile("(出席|列席|请假|缺席)：.*");

    final Norm norm;
    final List<Plate> plates;
    final double left;
    final double right;
    final double top;
    final double bottom;
    final double line;
    final double cell;
    final Form form;
    final List<Row> mark = new ArrayList<>();
    final List<Row> title = new ArrayList<>();
    final List<Row> imprint = new ArrayList<>();
    final @Nullable Row number;
    final @Nullable Stroke redLine;

    Anatomy(List<Plate> plates, Norm norm) {
        this.plates = plates;
        this.norm = norm;
        left = norm.of("F-2", "left");
        right = left + norm.of("F-2", "width");
        top = norm.of("F-2", "top");
        bottom = top + norm.of("F-2", "height");
        line = norm.of("F-2", "height") / norm.of("F-3", "lines");
        cell = norm.of("F-2", "width") / norm.of("F-3", "characters");
        var first = plates.getFirst();
        for (var row : first.rows()) if (row.isRed() && row.size() > 20) mark.add(row);
        form = form();
        redLine = first.level(norm.of("F-9", "width"), 6).stream()
                .filter(s -> s.isRed() && !mark.isEmpty())
                .findFirst()
                .orElse(null);
        for (var row : first.rows())
            if (Math.abs(row.size() - norm.of("F-10", "size")) < 2
                    && !row.isRed()
                    && (title.isEmpty() || row.y() - title.getLast().y() < 2 * line)) title.add(row);
        number = first.rows().stream()
                .filter(row -> NUMBER.matcher(row.text()).matches() && isNumberPlace(row))
                .findFirst()
                .orElse(null);
        imprint();
    }

    private Form form() {
        if (mark.isEmpty()) return Form.PLAIN;
        var words = mark.getLast().text();
        if (isDoubled()) return Form.LETTER;
        if (words.endsWith("纪要")) return Form.MINUTES;
        return words.endsWith("令") ? Form.ORDER : Form.DOCUMENT;
    }

    /// Whether two red lines run close together, as in letters alone.
    private boolean isDoubled() {
        var red =
                plates.getFirst().level(160, 60).stream().filter(Stroke::isRed).toList();
        for (int i = 1; i < red.size(); i++) {
            double apart = red.get(i).y() - red.get(i - 1).y();
            if (apart > 0.3 && apart < 3) return true;
        }
        return false;
    }

    private boolean isNumberPlace(Row row) {
        if (form == Form.PLAIN) return false;
        if (row.y() < mark.getLast().y()) return false;
        if (form == Form.LETTER)
            return title.isEmpty() || row.y() < title.getFirst().y();
        if (form == Form.ORDER) return row.y() < mark.getLast().y() + 5 * line;
        return redLine != null && row.y() < redLine.y();
    }

    private void imprint() {
        var last = plates.getLast();
        double size = norm.of("F-17", "size");
        var rows = last.rows().stream()
                .filter(row -> Math.abs(row.size() - size) < 0.5 && !last.inTable(row) && row.y() < bottom + 1)
                .toList();
        var ends = !rows.isEmpty()
                && (rows.getLast().text().endsWith("印发")
                        || rows.getFirst().text().startsWith("抄送："));
        if (ends) imprint.addAll(rows);
    }

    /// The page number of a page; null where it has none.
    @Nullable
    Row pageNumber(Plate plate) {
        return plate.rows().stream()
                .filter(row -> row.y() > bottom + 2 && PAGE.matcher(row.text()).matches())
                .findFirst()
                .orElse(null);
    }

    /// The rows of a page that belong to the paper's text, from the receivers to the date; annexes too.
    List<Row> text(Plate plate) {
        var rows = new ArrayList<Row>();
        for (var row : plate.rows()) {
            if (row.y() > bottom + 2 || plate.inTable(row) || imprint.contains(row)) continue;
            if (plate.number() == 1 && (mark.contains(row) || row == number || isAboveText(row))) continue;
            if (Math.abs(row.size() - norm.of("F-10", "size")) < 2) continue;
            rows.add(row);
        }
        return rows;
    }

    private boolean isAboveText(Row row) {
        if (!title.isEmpty()) return row.y() <= title.getLast().y();
        return number != null && row.y() <= number.y();
    }

    /// The rows above the mark, or beside the number of a letter: copy number, secrecy, urgency.
    List<Row> marks() {
        return plates.getFirst().rows().stream()
                .filter(row -> !row.isRed() && !mark.isEmpty() && isMarkPlace(row))
                .map(row -> row.parts().getFirst())
                .filter(row -> row.x() < left + 2 * cell)
                .toList();
    }

    private boolean isMarkPlace(Row row) {
        if (form != Form.LETTER) return row.y() < mark.getFirst().y();
        return row.y() > mark.getLast().y()
                && !title.isEmpty()
                && row.y() < title.getFirst().y();
    }

    /// Whether a page is the first of an annex.
    boolean beginsAnnex(Plate plate) {
        return !plate.rows().isEmpty()
                && ANNEX.matcher(plate.rows().getFirst().text()).matches();
    }

    static boolean isRoll(Row row) {
        return ROLL.matcher(row.text()).matches();
    }

    static boolean isDate(Row row) {
        return DATE.matcher(row.text()).matches();
    }

    /// Rows from the first to the one before the ending: what is body and nothing else.
    List<Row> body() {
        var body = new ArrayList<Row>();
        for (var plate : plates) {
            if (beginsAnnex(plate)) break;
            for (var row : text(plate)) {
                if (row.text().startsWith("附件：") || isRoll(row) || isDate(row)) return body;
                body.add(row);
            }
        }
        return body;
    }
}
