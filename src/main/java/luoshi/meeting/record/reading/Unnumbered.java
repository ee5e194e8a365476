package luoshi.meeting.record.reading;

import java.util.ArrayList;
import java.util.List;
import luoshi.kernel.phrase.Fold;
import luoshi.kernel.phrase.Prose;
import luoshi.kernel.phrase.Wording;

/// 无编号议题: agenda points without numbers, under short headings of their own or opened by what the meeting does
/// (会议听取了……).
final class Unnumbered {

    private static final Wording PURPOSE = Wording.of(
            "(?<=[，。；、部署讨论分析安排题门究])(?:专题|专门|重点|认真|集中)?(?:研究部署|安排部署|部署|研究|讨论|研判|审议|协调解决|听取)(?:了|并部署)?(?<what>(?!当前|形势)[^，。；：]{4,50}?)(?:[等]?(?=[。；：]|，(?!(?:提出|形成))))"
                    + "|(?:对|就)(?<on>(?![^，。；：]{0,20}(?:存在的|困难|难点))[^，。；：]{4,40}?)(?:及时|认真|逐一)?(?:进行|作出|开展|作)(?:了)?(?:再|专题|专门|全面|安排)?(?:动员|部署|研究|安排|讨论|研判|协调|调度|会商)");

    /// 会议还研究了其他事项。 is no point of its own.
    private static final Wording OTHERS =
            Wording.of("(?:会议)?还?(?:听取|研究|审议|讨论|通报)(?:并[\\p{IsHan}]{2}|了)?其[他它](?:事项|工作|议题|有关事项)");
    /// 会议研究了……。会议听取了某局的汇报。: who reported on the point just begun.
    private static final Wording HEARD = Wording.of("会议听取了[\\p{IsHan}、]{2,16}(?:的)?(?:汇报|介绍|说明|报告)[。，]");
    /// Behind a speaker's label too: 书记：好，再说烧烤摊的油烟。
    private static final Wording SPOKEN = Wording.of(
            "(?:[\\p{IsHan}\\uE000]{2,5}：)?(?:(?:好|行|那|那么|下面|好了)，?)?(?:今天[^，。]{0,8}事，)?(?:(?:首先|先|再|又|接着|然后|接下来|最后|下面)(?:一件)?(?:来)?(?:说说?|讲讲?|议议?|谈谈?|讨论|是)(?:一下|下)?|议一下)(?<what>[^，。；：]{2,14})[。，：]");
    /// 还有河坝那片流转的地，……; 最后值守和上报。: further points of such a tale.
    private static final Wording FURTHER = Wording.of("(?:还有|另外)(?<also>[^，。；：]{4,14})，|最后(?<last>[^，。；：]{2,10})。");
    /// 今天只说加装电梯进度这一件事。
    private static final Wording ONLY =
            Wording.of("今天(?:只|就|专门|主要){0,2}(?:说|讲|议|谈|讨论|研究)(?<what>[^，。；：]{4,24}?)(?:这|的)?一(?:件|个)(?:事|问题|议题)?。");
    /// 财务部关于1至11月经营情况的汇报显示，……: a report that begins a point.
    private static final Wording REPORTED =
            Wording.of("[\\p{IsHan}]{2,12}关于[^，。；：]{4,40}的(?:汇报|报告|通报)(?:显示|指出|说明|提出|中)");
    /// 一是期中考试。……二是食堂意见。
    private static final Wording COUNTED = Wording.of("(?<n>[一二三四五六七八九])是(?<what>[^，。；：]{2,14})[。：]");
    /// 序号｜议题｜讨论情况｜决定: the heads of a table whose rows are the points.
    private static final Wording TOPIC = Wording.of("(?:会议|讨论|研究|审议|议定|协调)?(?:议题|事项|议项|议事内容|案由|提案)(?:名称|内容)?"),
            RESULT =
                    Wording.of(
                            "(?:会议|讨论|处理|研究|议定|最终)?(?:决定|决议|结论|处理意见|结果|意见)(?:事项|内容)?|(?:怎么定|定了什么|怎么办|大家怎么说)(?:的)?|(?:会议|处理)(?:意见|结果)|讨论(?:情况|要点|意见|摘要)");

    /// From so many characters on a line is no title.
    private static final int LEAD = 60;

    private final Prose prose;
    private final List<Paragraph> paragraphs;
    private final Headings headings;
    private final Head head;
    private final Topics topics;

    Unnumbered(Prose prose, List<Paragraph> paragraphs, Headings headings, Head head, Topics topics) {
        this.prose = prose;
        this.paragraphs = paragraphs;
        this.headings = headings;
        this.head = head;
        this.topics = topics;
    }

    /// Headings without numbers: short lines of their own that stand over longer paragraphs (关于汛前准备情况; 办公室).
    ArrayList<Headings.Start> plain() {
        var starts = new ArrayList<Headings.Start>();
        for (int i = 0; i + 1 < paragraphs.size(); i++) {
            var p = paragraphs.get(i);
            if (head.claims(i) || topics.holds(i) || !headings.isPlain(i) || head.claims(i + 1)) continue;
            boolean titled =
                    i <= 2 && !belowLead(i) && head.names(Field.Kind.PRESENT).isEmpty() && head.time() == null
                            || isTitle(p);
            if (titled || !headed(i)) continue;
            starts.add(headings.start(String.valueOf(starts.size() + 1), i, Headings.bullets(prose, p)));
        }
        boolean marked =
                starts.size() == 1 && headings.speakerFollows(starts.getFirst().paragraph());
        if (starts.size() < 2 && !marked) starts.clear();
        return starts;
    }

    /// A long line above says when and where: the title stands over it.
    private boolean belowLead(int index) {
        for (int i = 0; i < index; i++) if (paragraphs.get(i).length() > LEAD) return true;
        return false;
    }

    /// Whether plain headings stand above the numbered points: small numbers begin below one of them, and another of
    /// them
    /// has none, or numbers that begin anew.
    boolean divides(List<Headings.Start> numbered) {
        var first = paragraphs.get(numbered.getFirst().paragraph());
        var number = Numbering.at(prose, first.from(), first.to());
        if (number == null || number.style() != Numbering.Style.ARABIC) return false;
        var plain = plain();
        if (plain.size() < 2
                || plain.getFirst().paragraph() > numbered.getFirst().paragraph()) return false;
        int with = 0, section = 0, counted = -1;
        for (var h : headings.all()) {
            if (h.number().style() != number.style() || h.number().number() != 1) continue;
            while (section + 1 < plain.size() && plain.get(section + 1).paragraph() < h.paragraph()) section++;
            if (counted != section) with++;
            counted = section;
        }
        return with > 1 || with == 1 && plain.size() > 2;
    }

    /// Whether something longer, or a speaker, stands under a line, and a blank line or the head above it.
    private boolean headed(int i) {
        var p = paragraphs.get(i);
        boolean apart = p.blankBefore() || i > 0 && head.claims(i - 1) || Headings.bullets(prose, p) > p.from();
        return apart && (paragraphs.get(i + 1).length() > p.length() + 4 || headings.speakerFollows(i));
    }

    private boolean isTitle(Paragraph p) {
        var words = prose.text().substring(p.from(), p.to());
        return words.contains("纪要")
                || words.contains("记录")
                || words.startsWith("（")
                || words.startsWith("〔")
                || words.startsWith("第") && words.length() < 12;
    }

    /// Paragraphs that open with 会议听取了, 会议审议了; beside them, or where there are several, those that open with 关于…….
    ArrayList<Headings.Start> opened() {
        var starts = new ArrayList<Headings.Start>();
        int about = 0, dealt = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            if (head.claims(i)) continue;
            if (headings.opensUnnumbered(i)) dealt++;
            else if (isAbout(i)) about++;
        }
        if (dealt == 0 && about < 2) return starts;
        boolean topical = about > 1;
        for (int i = 0; i < paragraphs.size(); i++) {
            if (head.claims(i)) continue;
            var p = paragraphs.get(i);
            var n = String.valueOf(starts.size() + 1);
            if (!starts.isEmpty()
                    && starts.getLast().paragraph() == i - 1
                    && HEARD.begins(prose, p.from(), p.to())
                    && !prose.text().substring(p.from(), comma(p)).contains("关于")) continue;
            if (headings.opensUnnumbered(i) && !OTHERS.begins(prose, p.from(), p.to()))
                starts.add(headings.start(n, i, p.from()));
            else if (REPORTED.begins(prose, p.from(), p.to())) starts.add(new Headings.Start(n, i, p.from(), comma(p)));
            else if (topical && (isAbout(i) || isNamed(i))) starts.add(new Headings.Start(n, i, p.from(), comma(p)));
        }
        return starts;
    }

    /// 关于施工期间学生通行安全，街道反映……: a topic in the first clause of a longer paragraph.
    private boolean isAbout(int paragraph) {
        var p = paragraphs.get(paragraph);
        return p.length() > 60 && prose.text().startsWith("关于", p.from()) && comma(p) - p.from() <= 40;
    }

    /// 关于端午值班：照往年办。
    private boolean isNamed(int paragraph) {
        var p = paragraphs.get(paragraph);
        int end = comma(p);
        return prose.text().startsWith("关于", p.from())
                && end < p.to() - 4
                && end - p.from() <= 40
                && prose.charAt(end) == '：';
    }

    private int comma(Paragraph p) {
        int i = p.from();
        while (i < p.to() && "，。；：".indexOf(prose.charAt(i)) < 0) i++;
        return i;
    }

    /// 先说水费。……再说机耕道。……最后是过年唱戏的事。: told from one point to the next.
    ArrayList<Headings.Start> spoken() {
        var starts = new ArrayList<Headings.Start>();
        for (int i = 0; i < paragraphs.size(); i++) {
            var p = paragraphs.get(i);
            var says = head.claims(i) ? null : SPOKEN.matcher(prose).region(p.from(), p.to());
            var group = "what";
            if (says == null) continue;
            if (!says.lookingAt()) {
                says = FURTHER.matcher(prose).region(p.from(), p.to());
                if (starts.isEmpty() || !says.lookingAt()) continue;
                group = says.group("also") != null ? "also" : "last";
            }
            starts.add(new Headings.Start(String.valueOf(starts.size() + 1), i, says.start(group), says.end(group)));
        }
        if (starts.size() < 2) starts.clear();
        return starts;
    }

    /// 一是期中考试。: each opens a line of its own, with other lines between.
    ArrayList<Headings.Start> counted() {
        var starts = new ArrayList<Headings.Start>();
        for (int i = 0; i < paragraphs.size(); i++) {
            var p = paragraphs.get(i);
            var names = head.claims(i) ? null : COUNTED.matcher(prose).region(p.from(), p.to());
            if (names == null || !names.lookingAt()) continue;
            int n = "一二三四五六七八九".indexOf(names.group("n")) + 1;
            if (n != starts.size() + 1) continue;
            if (n > 1 && starts.getLast().paragraph() == i - 1) return new ArrayList<>();
            starts.add(new Headings.Start(String.valueOf(n), i, names.start("what"), names.end("what")));
        }
        if (starts.size() < 2) starts.clear();
        return starts;
    }

    /// The rows of a table that has a column of topics beside one of what was said or settled.
    ArrayList<Headings.Start> tabled() {
        var starts = new ArrayList<Headings.Start>();
        int column = -1, cells = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            var p = paragraphs.get(i);
            var row = prose.text().substring(p.from(), p.to());
            if (column < 0) {
                column = topics(row);
                cells = bars(row);
            } else if (bars(row) == cells
                    || bars(row) > column && Fold.isDigit(row.charAt(row.charAt(0) == '|' ? 1 : 0))) {
                var cell = cell(p, column);
                if (cell[1] - cell[0] > 1)
                    starts.add(new Headings.Start(String.valueOf(starts.size() + 1), i, cell[0], cell[1]));
            }
        }
        if (starts.size() < 2) starts.clear();
        return starts;
    }

    /// The column of topics in the head of such a table, -1 where a line is none.
    private static int topics(String row) {
        int topic = -1;
        boolean settled = false;
        var cells = row.split("\\|", -1);
        for (int i = 0; i < cells.length; i++) {
            if (topic < 0 && TOPIC.matcher(cells[i]).matches()) topic = i;
            else settled |= RESULT.matcher(cells[i]).matches();
        }
        return settled && cells.length > 2 ? topic : -1;
    }

    private static int bars(String row) {
        return (int) row.chars().filter(c -> c == '|').count();
    }

    private int[] cell(Paragraph p, int column) {
        int from = p.from();
        for (int n = 0; n < column; n++) from = prose.text().indexOf('|', from, p.to()) + 1;
        int bar = prose.text().indexOf('|', from, p.to());
        return new int[] {from, bar < 0 ? p.to() : bar};
    }

    /// A meeting on one topic, told without headings: the lead sentence names it (研究……事宜, 部署……工作).
    ArrayList<Headings.Start> whole() {
        var starts = new ArrayList<Headings.Start>();
        for (int i = 0; i + 1 < Math.min(paragraphs.size(), 8); i++) {
            var p = paragraphs.get(i);
            if (head.claims(i) || p.length() < 12 || Lead.isTitle(prose.subSequence(p.from(), p.to()))) continue;
            var only = ONLY.matcher(prose).region(p.from(), p.to());
            if (only.lookingAt()) {
                starts.add(new Headings.Start("1", i, only.start("what"), only.end("what")));
                return starts;
            }
            var purpose = PURPOSE.matcher(prose).region(p.from(), p.to());
            if (!purpose.find()) continue;
            var what = purpose.group("what") != null ? "what" : "on";
            starts.add(new Headings.Start("1", i + 1, purpose.start(what), purpose.end(what)));
            return starts;
        }
        return starts;
    }
}
