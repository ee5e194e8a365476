package luoshi.kernel.evidence.reading;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import luoshi.kernel.evidence.Transcript;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// 网页 (html): blocks become lines, table rows keep their cells apart, scripts and navigation stay out.
final class Html {

    private static final Set<String> PASSED_OVER = Set.of(
            "head",
            "del",
            "script",
            "style",
            "noscript",
            "template",
            "nav",
            "svg",
            "iframe",
            "object",
            "select",
            "button");
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Pattern OPENING =
            Pattern.compile("(?i)^\\s*(<!--.*?-->\\s*)*<(!doctype\\s+html|html|head|body|meta)\\b", Pattern.DOTALL);
    private static final Pattern HIDDEN = Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden");
    private static final Pattern PAGE_BEFORE = Pattern.compile("(page-)?break-before\\s*:\\s*(always|page)");
    private static final int MOST_TAGS = 400_000;
    private static final int DEEPEST = 500;
    private static final int LONGEST_TAG = 2_000;
    private static final Pattern TAG = Pattern.compile(
            "<(?:!--.*?(?:--!?>|$)|(/?)([a-zA-Z][^\\s/>]*+)((?:[^>\"']++|\"[^\"]*+(?:\"|$)|'[^']*+(?:'|$))*+)(?:>|$))",
            Pattern.DOTALL);
    private static final Pattern CLOSED_BY_THEMSELVES =
            Pattern.compile("(?i)p|li|td|th|tr|thead|tbody|tfoot|dt|dd|option|optgroup|colgroup|rt|rp|html|head|body"
                    + "|area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|o:p|st1:.*|v:.*|w:.*");

    private final Draft out;
    private boolean blank, lineEnded, labelled;

    private Html(Draft out) {
        this.out = out;
    }

    static boolean looksLike(String head) {
        return OPENING.matcher(head).find();
    }

    static Transcript read(Reading reading, PlainText plain) {
        var text = plain.text();
        measure(reading, text);
        var html = new Html(new Draft(reading));
        Jsoup.parse(text).body().filter(html.new Walk(reading));
        return html.out.finish("text/html", plain.charset());
    }

    /// Looks at the tags before the parser builds a tree of them: how many, how deep, how long. The tree would take
    /// many times their room, and some crossings of tags many times their time.
    private static void measure(Reading reading, String text) {
        int tags = 0, depth = 0;
        for (var tag = TAG.matcher(text); tag.find(); ) {
            if (tag.group(2) == null) continue;
            if (++tags > MOST_TAGS) throw reading.bomb("标签超过 " + MOST_TAGS + " 个");
            if (tag.group(3).length() > LONGEST_TAG && entries(tag.group(3)) > LONGEST_TAG)
                throw reading.bomb("有标签异常地长");
            if (CLOSED_BY_THEMSELVES.matcher(tag.group(2)).matches()) continue;
            depth = Math.max(0, depth + (tag.group(1).isEmpty() ? 1 : -1));
            if (depth > DEEPEST) throw reading.bomb("标签嵌套超过 " + DEEPEST + " 层");
        }
    }

    private static long entries(String tag) {
        return tag.chars().filter(Character::isWhitespace).count();
    }

    private final class Walk implements NodeFilter {

        private final Reading reading;

        Walk(Reading reading) {
            this.reading = reading;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            reading.step(1);
            if (node instanceof TextNode text) words(text);
            if (!(node instanceof Element element)) return FilterResult.CONTINUE;
            if (isLeftOut(element)) return FilterResult.SKIP_ENTIRELY;
            if (PAGE_BEFORE.matcher(element.attr("style")).find()) out.pageBreak();
            if (element.nameIs("br")) out.endLine();
            else if (element.isBlock() && !CELLS.contains(element.normalName())) endLineUnlessLabel();
            if (element.nameIs("li")) label(element);
            blank &= !element.isBlock();
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (!(node instanceof Element element)) return FilterResult.CONTINUE;
            if (CELLS.contains(element.normalName())) out.endCell();
            else if (element.nameIs("tr")) out.endRow();
            else if (element.isBlock()) {
                labelled = false;
                out.endOpenLine();
            }
            return FilterResult.CONTINUE;
        }
    }

    /// The paragraph in a list item goes on behind its number.
    private void endLineUnlessLabel() {
        if (!labelled) out.endOpenLine();
    }

    private static boolean isLeftOut(Element element) {
        return PASSED_OVER.contains(element.normalName())
                || element.hasAttr("hidden")
                || HIDDEN.matcher(element.attr("style").toLowerCase(Locale.ROOT))
                        .find();
    }

    /// White space as a browser shows it; a line end between two Chinese characters is only the editor's.
    private void words(TextNode node) {
        var text = node.getWholeText();
        if (node.parent() instanceof Element parent && parent.closest("pre, textarea") != null) {
            out.add(text);
            return;
        }
        var shown = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
                blank = true;
                lineEnded |= c == '\n';
                continue;
            }
            boolean starts = shown.isEmpty() && !out.lineIsOpen();
            boolean wide = c >= 0x2E80 && !shown.isEmpty() && shown.charAt(shown.length() - 1) >= 0x2E80;
            if (blank && !starts && !(wide && lineEnded)) shown.append(' ');
            blank = lineEnded = false;
            shown.append(c == '\u00A0' ? ' ' : c);
        }
        labelled &= shown.isEmpty();
        out.add(shown.toString());
    }

    private void label(Element item) {
        var list = item.parent();
        if (list == null || !list.nameIs("ol")) return;
        int n = Xml.whole(item.attr("value"), Xml.whole(list.attr("start"), 1) + item.elementSiblingIndex());
        var format = switch (list.attr("type")) {
            case "A" -> "upperLetter";
            case "a" -> "lowerLetter";
            case "I" -> "upperRoman";
            case "i" -> "lowerRoman";
            default ->
                list.attr("style").contains("informal") || list.attr("style").contains("cjk")
                        ? "chineseCounting"
                        : "decimal";
        };
        out.add(Numerals.of(format, n) + (format.equals("chineseCounting") ? "、" : ". "));
        labelled = true;
    }
}
