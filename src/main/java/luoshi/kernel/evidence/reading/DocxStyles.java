package luoshi.kernel.evidence.reading;

import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// 样式 (docx): what a paragraph or run inherits from its style: its list and whether it is hidden.
final class DocxStyles {

    /// A paragraph's list, by number; level -1 where none is stated.
    record ListPlace(int list, int level) {}

    /// @param joined its end was deleted or hidden: the next paragraph goes on in the same line
    /// @param list null where the paragraph is in no list
    record Paragraph(
            @Nullable String style,
            @Nullable ListPlace list,
            boolean joined,
            boolean pageBefore,
            boolean sectionEnds) {}

    private static final class Style {
        @Nullable
        String base;

        @Nullable
        ListPlace list;

        boolean hidden;
        boolean pageBefore;
    }

    private final Map<String, Style> styles = new HashMap<>();
    private @Nullable String usual;

    static DocxStyles of(Reading reading, @Nullable InputStream in) {
        var styles = new DocxStyles();
        if (in == null) return styles;
        var xml = new Xml(reading, in);
        while (xml.nextChild(0)) {
            int home = xml.depth();
            while (xml.nextChild(home)) if (xml.name().equals("style")) styles.style(xml);
        }
        return styles;
    }

    private void style(Xml xml) {
        var id = xml.attribute("styleId");
        if (id == null) return;
        if ("1".equals(xml.attribute("default")) && "paragraph".equals(xml.attribute("type"))) usual = id;
        var style = new Style();
        styles.put(id, style);
        int home = xml.depth();
        while (xml.nextChild(home))
            switch (xml.name()) {
                case "basedOn" -> style.base = xml.attribute("val");
                case "rPr" -> style.hidden = Docx.holds(xml, "vanish");
                case "pPr" -> {
                    int inner = xml.depth();
                    while (xml.nextChild(inner)) {
                        if (xml.name().equals("pageBreakBefore")) style.pageBefore = xml.isOn();
                        if (xml.name().equals("numPr")) style.list = listPlace(xml);
                    }
                }
                default -> {}
            }
    }

    private static ListPlace listPlace(Xml xml) {
        int home = xml.depth();
        int list = -1, level = -1;
        while (xml.nextChild(home)) {
            if (xml.name().equals("numId")) list = xml.number("val", -1);
            if (xml.name().equals("ilvl")) level = xml.number("val", -1);
        }
        return new ListPlace(list, level);
    }

    Paragraph usual() {
        return new Paragraph(usual, inheritedList(usual), false, pageBefore(usual), false);
    }

    /// Reads the properties of a paragraph, its own and its style's.
    Paragraph paragraph(Xml xml) {
        int home = xml.depth();
        var style = usual;
        ListPlace own = null;
        boolean joined = false, sectionEnds = false;
        Boolean pageBefore = null;
        while (xml.nextChild(home))
            switch (xml.name()) {
                case "pStyle" -> style = xml.attribute("val");
                case "numPr" -> own = listPlace(xml);
                case "pageBreakBefore" -> pageBefore = xml.isOn();
                case "rPr" -> joined = markIsGone(xml);
                case "sectPr" -> sectionEnds = endsPage(xml);
                default -> {}
            }
        return new Paragraph(
                style,
                merged(own, inheritedList(style)),
                joined,
                pageBefore == null ? pageBefore(style) : pageBefore,
                sectionEnds);
    }

    private static @Nullable ListPlace merged(@Nullable ListPlace own, @Nullable ListPlace inherited) {
        if (own == null) return inherited;
        int list = own.list < 0 && inherited != null ? inherited.list : own.list;
        int level = own.level < 0 && inherited != null ? inherited.level : own.level;
        return new ListPlace(list, level);
    }

    private static boolean markIsGone(Xml xml) {
        int home = xml.depth();
        boolean gone = false;
        while (xml.nextChild(home)) {
            boolean takesAway = xml.name().equals("del")
                    || xml.name().equals("moveFrom")
                    || xml.name().equals("vanish");
            gone |= takesAway && xml.isOn();
        }
        return gone;
    }

    private static boolean endsPage(Xml xml) {
        int home = xml.depth();
        boolean ends = true;
        while (xml.nextChild(home)) if (xml.name().equals("type")) ends = !"continuous".equals(xml.attribute("val"));
        return ends;
    }

    /// Reads the properties of a run: whether it or its style is hidden.
    boolean hides(Xml xml) {
        int home = xml.depth();
        boolean hidden = false;
        while (xml.nextChild(home)) {
            if (xml.name().equals("rStyle")) hidden |= isHidden(xml.attribute("val"));
            if (xml.name().equals("vanish")) hidden = xml.isOn();
        }
        return hidden;
    }

    private boolean isHidden(@Nullable String id) {
        var style = style(id);
        return style != null && style.hidden;
    }

    private boolean pageBefore(@Nullable String id) {
        var style = style(id);
        return style != null && style.pageBefore;
    }

    @Nullable
    ListPlace inheritedList(@Nullable String id) {
        ListPlace place = null;
        var seen = new HashSet<String>();
        for (var style = style(id, seen); style != null; style = style(style.base, seen))
            if (style.list != null) place = merged(place, style.list);
        return place;
    }

    private @Nullable Style style(@Nullable String id) {
        return id == null ? null : styles.get(id);
    }

    private @Nullable Style style(@Nullable String id, Set<String> seen) {
        return id == null || !seen.add(id) ? null : styles.get(id);
    }
}
