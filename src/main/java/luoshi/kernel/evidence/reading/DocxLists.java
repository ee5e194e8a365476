package luoshi.kernel.evidence.reading;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import luoshi.kernel.evidence.reading.Numbering.Level;
import luoshi.kernel.evidence.reading.Numbering.Series;
import org.jspecify.annotations.Nullable;

/// 编号定义 (docx): lists and the outlines they are made after.
final class DocxLists {

    private static final Level PLAIN = new Level(1, "decimal", "", "tab", -1, false);

    private static final class Outline {
        final Map<Integer, Level> levels = new HashMap<>();
        final Map<String, Integer> levelOfStyle = new HashMap<>();

        @Nullable
        String likeStyle;
    }

    private record Use(String outline, Map<Integer, Integer> starts, Map<Integer, Level> levels) {}

    private final Map<String, Outline> outlines = new HashMap<>();
    private final Map<Integer, Use> uses = new HashMap<>();
    private final Map<Integer, Series> made = new HashMap<>();
    private final DocxStyles styles;

    private DocxLists(DocxStyles styles) {
        this.styles = styles;
    }

    static DocxLists of(Reading reading, @Nullable InputStream in, DocxStyles styles) {
        var lists = new DocxLists(styles);
        if (in == null) return lists;
        var xml = new Xml(reading, in);
        while (xml.nextChild(0)) {
            int home = xml.depth();
            while (xml.nextChild(home))
                switch (xml.name()) {
                    case "abstractNum" -> lists.outline(xml);
                    case "num" -> lists.use(xml);
                    default -> {}
                }
        }
        return lists;
    }

    private void outline(Xml xml) {
        var outline = new Outline();
        outlines.put(String.valueOf(xml.attribute("abstractNumId")), outline);
        int home = xml.depth();
        while (xml.nextChild(home))
            switch (xml.name()) {
                case "numStyleLink" -> outline.likeStyle = xml.attribute("val");
                case "lvl" -> level(xml, outline.levels, outline.levelOfStyle);
                default -> {}
            }
    }

    private static void level(Xml xml, Map<Integer, Level> levels, Map<String, Integer> levelOfStyle) {
        int number = xml.number("ilvl", -1);
        int start = 1, restart = -1;
        boolean legal = false;
        String format = "decimal", text = "", follow = "tab";
        int home = xml.depth();
        while (xml.nextChild(home))
            switch (xml.name()) {
                case "start" -> start = xml.number("val", 1);
                case "numFmt" -> format = String.valueOf(xml.attribute("val"));
                case "AlternateContent" -> format = alternative(xml, format);
                case "lvlText" -> text = xml.attribute("val") == null ? "" : xml.attribute("val");
                case "suff" -> follow = String.valueOf(xml.attribute("val"));
                case "lvlRestart" -> restart = xml.number("val", -1);
                case "isLgl" -> legal = xml.isOn();
                case "pStyle" -> levelOfStyle.putIfAbsent(String.valueOf(xml.attribute("val")), number);
                default -> {}
            }
        if (number >= 0 && number < Numbering.LEVELS)
            levels.put(number, new Level(start, format, text, follow, restart, legal));
    }

    /// Newer formats stand beside the one that older programs understand; the latter comes last.
    private static String alternative(Xml xml, String format) {
        int home = xml.depth();
        while (xml.nextChild(home)) {
            int inner = xml.depth();
            while (xml.nextChild(inner)) {
                var value = xml.attribute("val");
                if (xml.name().equals("numFmt") && value != null && !value.equals("custom")) format = value;
            }
        }
        return format;
    }

    private void use(Xml xml) {
        int id = xml.number("numId", -1);
        var outline = "";
        var starts = new HashMap<Integer, Integer>();
        var levels = new HashMap<Integer, Level>();
        int home = xml.depth();
        while (xml.nextChild(home))
            switch (xml.name()) {
                case "abstractNumId" -> outline = String.valueOf(xml.attribute("val"));
                case "lvlOverride" -> override(xml, starts, levels);
                default -> {}
            }
        uses.put(id, new Use(outline, starts, levels));
    }

    private static void override(Xml xml, Map<Integer, Integer> starts, Map<Integer, Level> levels) {
        int level = xml.number("ilvl", -1);
        if (level < 0 || level >= Numbering.LEVELS) return;
        int home = xml.depth();
        while (xml.nextChild(home))
            switch (xml.name()) {
                case "startOverride" -> starts.put(level, xml.number("val", 1));
                case "lvl" -> level(xml, levels, new HashMap<>());
                default -> {}
            }
    }

    /// The list a paragraph is in; null where it is in none, or has been taken out of its style's (number 0).
    @Nullable
    Series series(DocxStyles.@Nullable ListPlace place) {
        if (place == null || place.list() <= 0) return null;
        var use = uses.get(place.list());
        return use == null ? null : made.computeIfAbsent(place.list(), id -> series(id, use));
    }

    private Series series(int id, Use use) {
        var name = outlineOf(use);
        var outline = outlines.getOrDefault(name, new Outline());
        List<Level> levels = new ArrayList<>();
        for (int i = 0; i < Numbering.LEVELS; i++)
            levels.add(use.levels.getOrDefault(i, outline.levels.getOrDefault(i, PLAIN)));
        return new Series(Integer.toString(id), name, List.copyOf(levels), use.starts);
    }

    /// An outline may only point at the style that holds the real one.
    private String outlineOf(Use use) {
        var outline = outlines.get(use.outline);
        if (outline == null || outline.likeStyle == null) return use.outline;
        var place = styles.inheritedList(outline.likeStyle);
        var real = place == null ? null : uses.get(place.list());
        return real == null ? use.outline : real.outline;
    }

    /// The level stated, or the one the outline keeps for the paragraph's style.
    int level(Series series, DocxStyles.Paragraph form) {
        var place = form.list();
        if (place != null && place.level() >= 0) return place.level();
        var outline = outlines.get(series.counters());
        return outline == null || form.style() == null ? 0 : outline.levelOfStyle.getOrDefault(form.style(), 0);
    }
}
