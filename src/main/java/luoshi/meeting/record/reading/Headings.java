package luoshi.meeting.record.reading;

import java.util.ArrayList;
import java.util.List;
import luoshi.kernel.phrase.Names;
import luoshi.kernel.phrase.Prose;
import luoshi.kernel.phrase.Wording;

/// 标题: which paragraphs look like headings, and what a heading says besides its number.
final class Headings {

    static final Wording DEALS = Wording.of(
            "汇报|传达|听取|审议|研究|讨论|学习|通报|宣读|审定|部署|关于|议题|事项|情况|报告|介绍|决定|安排|工作|方案|交流|表决|选举|说明|草案|问题|计划|调整|事宜|意见|推荐|评议|解读");
    private static final Wording MEETING_DEALS = Wording.of(
            "(?:会议|会上|本次会议|党组|党委)(?:首先|还|又|随后|接着|最后|一并|集体|专题|认真|共同|同时){0,4}(?:听取|审议|研究|传达|学习|讨论|审定|通报|书面|部署|总结|观看|宣读|分析)(?!决定|认为|指出|后)|(?:会议)(?:还|又|首先|最后)?(?:明确|强调|安排)了|会议(?:还|又|首先|最后)(?:研究|听取|审议|通报|传达)");

    /// What a meeting does with a topic.
    private static final Wording DOES =
            Wording.of("汇报|传达|听取|审议|研究|讨论|学习|通报|宣读|审定|关于|议题|领学|作报告|作说明|介绍|表决|选举|推荐|民主评议|报告");

    private static final Wording NOTE =
            Wording.of("[（(](?:汇报|报告|主汇报|汇报人|报告人|主持|列席|提案|议题)[^）)]{0,60}[）)]?$|[（(](?<who>[\\p{IsHan}]{2,4})[）)]$");
    private static final Wording ASIDE =
            Wording.of("[（(](?:[\\p{IsHan}、]{2,12}(?:同志)?(?:离席|回避|离会)|书面|主持|汇报|报告|主汇报|列席|议题由|提案)[^）)]{0,60}[）)]");
    /// ……的汇报，与会单位进行了讨论: what became of a topic belongs to no title.
    private static final Wording DISCUSSED =
            Wording.of("，(?:与会|参会|各与会|会议|并)?[^，。]{0,10}(?:进行了?|作了?|开展了?)[^，。]{0,6}(?:讨论|研究|审议|交流|会商)");
    private static final int LONG = 60;

    private static final Wording SUBJECT = Wording.of("(?:案由|议题|主题|标题|题目|名称|事由|提案)[：:]");

    private final Prose prose;
    private final List<Paragraph> paragraphs;
    private final List<Heading> all = new ArrayList<>();

    Headings(Prose prose, List<Paragraph> paragraphs) {
        this.prose = prose;
        this.paragraphs = paragraphs;
        for (int i = 0; i < paragraphs.size(); i++) {
            var p = paragraphs.get(i);
            var number = Numbering.at(prose, p.from(), p.to());
            if (number == null) continue;
            int before = all.isEmpty() ? 0 : all.getLast().number().number();
            all.add(new Heading(i, number.after(before), p.heading()));
        }
    }

    /// 起点: where an agenda point begins.
    ///
    /// @param n its number
    /// @param paragraph the paragraph of its heading
    /// @param from where its title begins
    /// @param to where its title ends
    record Start(String n, int paragraph, int from, int to) {}

    /// A numbered paragraph.
    record Heading(int paragraph, Numbering number, int markdown) {}

    List<Heading> all() {
        return all;
    }

    /// The heading's words: to the first full stop, or the whole paragraph; without a closing stop.
    int titleEnd(int paragraph, int from) {
        var p = paragraphs.get(paragraph);
        int end = from;
        while (end < p.to() && prose.charAt(end) != '。' && prose.charAt(end) != '\n') end++;
        while (end > from && "。；，：、".indexOf(prose.charAt(end - 1)) >= 0) end--;
        return end;
    }

    /// A paragraph that is nothing but a heading: short, and no sentence.
    boolean isShort(int paragraph) {
        var p = paragraphs.get(paragraph);
        if (p.length() > 90) return false;
        for (int i = p.from(); i < p.to() - 1; i++) if (prose.charAt(i) == '。') return false;
        return true;
    }

    /// Behind the sign that sets a heading off: ▲关于……; the paragraph's own beginning where none stands.
    static int bullets(Prose prose, Paragraph p) {
        int at = p.from();
        while (at < p.to() - 1 && "▲△▼◆◇■□●○★☆▶►※◎".indexOf(prose.charAt(at)) >= 0) at++;
        return at;
    }

    /// A short line without stops, label or number.
    boolean isPlain(int paragraph) {
        var p = paragraphs.get(paragraph);
        if (p.length() < 2 || p.length() > 36 || Numbering.at(prose, p.from(), p.to()) != null) return false;
        for (int i = p.from(); i < p.to(); i++) if ("。；：，！？|=_-".indexOf(prose.charAt(i)) >= 0) return false;
        if (namesFirst(p)) return false;
        return !(p.length() <= 4 && Names.isName(prose.subSequence(p.from(), p.to())));
    }

    boolean deals(int from, int to) {
        return DEALS.isIn(prose, from, to);
    }

    /// 会议听取了…… at the head of a paragraph: an agenda point without a number.
    boolean opensUnnumbered(int paragraph) {
        var p = paragraphs.get(paragraph);
        return MEETING_DEALS.begins(prose, p.from(), p.to());
    }

    /// Whether the paragraph behind a heading begins with a speaker's label.
    boolean speakerFollows(int paragraph) {
        if (paragraph + 1 >= paragraphs.size()) return false;
        var p = paragraphs.get(paragraph + 1);
        return speaks(p) || p.length() <= 4 && Names.isName(prose.subSequence(p.from(), p.to()));
    }

    /// How alike two headings are, 0 to 1: the longest common run of characters in order, over the shorter one.
    static double likeness(CharSequence a, CharSequence b) {
        int n = Math.min(a.length(), 80), m = Math.min(b.length(), 80);
        if (n == 0 || m == 0) return 0;
        var row = new int[m + 1];
        for (int i = 1; i <= n; i++) {
            int diagonal = 0;
            for (int j = 1; j <= m; j++) {
                int above = row[j];
                row[j] = a.charAt(i - 1) == b.charAt(j - 1) ? diagonal + 1 : Math.max(row[j], row[j - 1]);
                diagonal = above;
            }
        }
        return row[m] / (double) Math.min(n, m);
    }

    /// Whether a paragraph begins with a speaker's label.
    boolean speaks(Paragraph p) {
        for (int i = p.from(); i < Math.min(p.to(), p.from() + 16); i++)
            if ("：—".indexOf(prose.charAt(i)) >= 0) {
                int from = p.from();
                while (from < i && !Character.isLetterOrDigit(prose.charAt(from))) from++;
                var label = prose.text().substring(from, i);
                return !Field.Caption.names(label) && Names.mayLabel(label);
            }
        return namesFirst(p);
    }

    /// 张三　同意: a name and a wide blank at the head of a paragraph.
    private boolean namesFirst(Paragraph p) {
        for (int i = p.from() + 2; i < Math.min(p.to(), p.from() + 5); i++)
            if (prose.gapBefore(i) > 1)
                return Names.isName(prose.subSequence(p.from(), i)) && !NameList.looksLike(prose, i, p.to());
        return false;
    }

    /// The point that a heading begins: its title, which may stand on the line below.
    Start start(String n, int paragraph, int from) {
        int last = paragraphs.get(paragraph).to();
        int begin = titleBegin(prose, from, last);
        int to = titleEnd(prose, begin, last, begin > from);
        if (to <= begin && paragraph + 1 < paragraphs.size()) {
            var below = paragraphs.get(paragraph + 1);
            var subject = SUBJECT.matcher(prose).region(below.from(), below.to());
            int at = subject.lookingAt() ? subject.end() : below.from();
            if (below.to() - at <= 90 || at > below.from())
                return new Start(n, paragraph, at, titleEnd(prose, at, below.to(), false));
        }
        return new Start(n, paragraph, begin, Math.max(to, Math.min(begin + 1, last)));
    }

    /// Whether a heading's words do something a meeting does with a topic.
    boolean reports(int from, int to) {
        return DOES.isIn(prose, from, Math.min(to, from + 24));
    }

    /// Where the title's own words begin in 会议听取了某局关于……的汇报: at 关于, when it follows in the first clause.
    private static int titleBegin(Prose prose, int from, int to) {
        if (!prose.text().startsWith("会议", from)) return from;
        for (int i = from; i < Math.min(to - 4, from + 36) && "，。；".indexOf(prose.charAt(i)) < 0; i++)
            if (prose.text().startsWith("关于", i)) return i;
        return from;
    }

    /// 客流：今年预计……: what stands before the colon names the matter, where it is nobody's name.
    private static boolean isTopic(Prose prose, int from, int colon) {
        if (colon > from + 3) return true;
        var words = prose.subSequence(from, colon);
        return colon >= from + 2
                && (!Names.isName(words) || Names.isOfficeWord(words))
                && !Field.Caption.names(words.toString());
    }

    /// The end of the title that begins at `from`: the first full stop; of a long opening sentence the first comma; a
    /// note on
    /// reporters in brackets stays outside.
    private static int titleEnd(Prose prose, int from, int to, boolean told) {
        int stop = from;
        while (stop < to
                && "。；".indexOf(prose.charAt(stop)) < 0
                && !(prose.charAt(stop) == '：' && stop + 1 < to && isTopic(prose, from, stop))) stop++;
        if (told
                || stop - from > LONG
                || prose.subSequence(from, Math.min(to, from + 2)).toString().equals("会议")) {
            int comma = from;
            while (comma < stop && prose.charAt(comma) != '，') comma++;
            if (comma < stop && comma > from + 6) stop = comma;
        }
        var discussed = DISCUSSED.matcher(prose).region(from, stop);
        if (discussed.find() && discussed.start() > from + 3) stop = discussed.start();
        var aside = ASIDE.matcher(prose).region(from, stop);
        if (aside.find() && aside.start() > from + 1) stop = aside.start();
        int end = stop;
        var note = NOTE.matcher(prose).region(from, end);
        if (note.find()
                && note.start() > from + 1
                && (note.group("who") == null
                        || Names.isSurname(note.group("who").charAt(0)))) end = note.start();
        while (end > from && "。；，：、|".indexOf(prose.charAt(end - 1)) >= 0) end--;
        return end;
    }
}
