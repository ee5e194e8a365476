package luoshi.corpus.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import luoshi.kernel.evidence.Place;
import tools.jackson.databind.JsonNode;

/// 分页: page ends in the middle of paragraphs, also inside words, with the page numbers and letterheads that came along.
///
/// @param size how many characters a page holds
record PageBreaks(int size) implements Fault {

    private static final String STOPS = "。；;！？!?：:，、（(“《—-.*|\t";
    private static final int MARGIN = 12;

    @Override
    public void damage(Sheet sheet, Random random) {
        int style = random.nextInt(7);
        var whole = wholes(sheet.gold());
        int page = 1;
        int next = Math.min(size, sheet.length() / 2) + random.nextInt(40);
        for (var line : sheet.lines()) {
            for (int i = line.start() + MARGIN; i < line.end() - MARGIN; i++) {
                if (i < next || !isBreakable(sheet, i, whole)) continue;
                var end = pageEnd(style, page++, sheet, random);
                if (end.isBlank()) sheet.insert(i, end);
                else sheet.furnish(i, end);
                next = i + size;
            }
        }
    }

    private static boolean isBreakable(Sheet sheet, int offset, List<Place> whole) {
        int before = sheet.at(offset - 1), after = sheet.at(offset);
        if (STOPS.indexOf(before) >= 0 || !Character.isLetter(after)) return false;
        if (Sheet.isFigure(before) || Sheet.isFigure(after) || sheet.insideNumber(offset)) return false;
        return whole.stream().noneMatch(p -> p.start() < offset && offset < p.end());
    }

    private static String pageEnd(int style, int page, Sheet sheet, Random random) {
        return switch (style) {
            case 0 -> random.nextBoolean() ? "\n\n" : "，\n\n";
            case 1 -> "\n\f";
            case 2 -> "\n\n— %d —\n\n".formatted(page);
            case 3 -> "\n第 %d 页 共 9 页\n".formatted(page);
            case 4 -> "\n-%d-\n\f".formatted(page);
            case 5 -> "\n\f%s\n\n".formatted(letterhead(sheet));
            default -> "\n%d\n\n%s\n".formatted(page, letterhead(sheet));
        };
    }

    /// What stands at the head of every page: the meeting's name.
    private static String letterhead(Sheet sheet) {
        var name = sheet.gold().path("header").path("name");
        if (!name.isObject()) return "会议材料（内部）";
        var words = sheet.words(name.get("start").intValue(), name.get("end").intValue());
        return words.replaceAll("\\s+", "");
    }

    /// Names are not broken by furniture: they are compared letter by letter.
    static List<Place> wholes(JsonNode gold) {
        var whole = new ArrayList<Place>();
        collect(gold.path("header"), whole);
        for (var item : gold.path("items")) {
            collect(item.path("reporters"), whole);
            for (var statement : item.path("statements")) collect(statement.path("speaker"), whole);
        }
        for (var appointment : gold.path("appointments")) collect(appointment, whole);
        return whole;
    }

    private static void collect(JsonNode node, List<Place> places) {
        if (node.isObject() && node.has("start"))
            places.add(new Place(node.get("start").intValue(), node.get("end").intValue()));
        if (node.isContainer()) node.forEach(child -> collect(child, places));
    }
}
