package luoshi.meeting.record.reading;

import java.util.ArrayList;
import java.util.List;
import luoshi.kernel.phrase.Prose;
import luoshi.kernel.phrase.Wording;
import org.jspecify.annotations.Nullable;

/// 编号议题: the numbered headings that begin agenda points. The numbers of a speech (一、二、三、 inside an item) are told from
/// the agenda's by what the heading does: it reports, conveys or deliberates, or a speaker's label follows.
final class Numbered {

    private static final String MATTER =
            "(?:会议)?(?:主要|本[期次周])?(?:内容|议题|议程|研究事项|审议事项|议定事项|讨论事项|讨论内容|议题讨论|讨论情况|研究内容|议事内容|决议事项|会议过程)(?:及决议|及讨论情况|如下)?[：:]?";
    private static final Wording CONTENT = Wording.of(MATTER);
    private static final Wording SECTION = Wording.of(
            MATTER
                    + "|(?:会议)?(?:概况|基本情况|基本信息|时间|地点|时间地点|时间、地点|时间和地点|主持人?|记录人?|参会人员|参加人员|与会人员|到会人员|请假人员|出席人员|出席情况|列席人员|缺席人员|结束|签到|签字|附件|备注|参会人|上[期次周](?:会议)?(?:事项|任务|决议|议定事项)?(?:跟踪|回顾|落实|落实情况|完成情况)|[本上]?[期次周]?(?:行动项|待办)|其他|下[次期]会议)(?:[：:].*)?");

    private static final Wording ANNOUNCES = Wording.of(
            "(?:明确|议定|商定|确定|决定|要求|意见|安排|部署|事项|议定如下|明确如下|要求如下|意见如下|纪要如下)[：:]$|(?:进行|作|做|作了|进行了)(?:了)?(?:具体|全面|统一)?(?:布置|部署|安排)[。：:]?$");
    private static final Wording SETTLES = Wording.of(
            "(?!关于|对于|审议|听取|传达|学习|通报|[\\p{IsHan}“”]{2,20}[。：])[^。]{0,60}(?:由|会同|牵头|负责|责任|不得|必须|须|务必|应当|应|要|确保|完成|定在|定于|[前底内日])[^。]{0,80}[。；]");
    private static final int ANNOUNCEMENT = 24;

    private final Prose prose;
    private final List<Paragraph> paragraphs;
    private final Headings headings;
    private final Head head;

    Numbered(Prose prose, List<Paragraph> paragraphs, Headings headings, Head head) {
        this.prose = prose;
        this.paragraphs = paragraphs;
        this.headings = headings;
        this.head = head;
    }

    ArrayList<Headings.Start> starts(int bodyFrom) {
        var starts = new ArrayList<Headings.Start>();
        var style = topStyle(bodyFrom);
        if (style == null) return starts;
        int opening = opening(style, bodyFrom);
        if (opening >= 0)
            starts.add(headings.start("1", opening, paragraphs.get(opening).from()));
        int expected = opening >= 0 ? 2 : 1, nested = 0;
        boolean inSpeech = false;
        int last = -1;
        for (var h : headings.all()) {
            if (h.paragraph() < bodyFrom || head.claims(h.paragraph())) continue;
            if (style == Numbering.Style.TOPIC && isBesideTopics(h, starts.isEmpty())) {
                var n = starts.isEmpty() ? "0" : String.valueOf(h.number().number());
                starts.add(headings.start(n, h.paragraph(), h.number().end()));
                continue;
            }
            if (h.number().style() != style) continue;
            var p = paragraphs.get(h.paragraph());
            int number = h.number().number();
            if (last >= 0) inSpeech |= speechBetween(last, h.paragraph());
            boolean strong = headings.reports(h.number().end(), p.to()) || headings.speakerFollows(h.paragraph());
            boolean begins;
            if (number == 1 && !starts.isEmpty() && !starts.getLast().n().equals("0")) {
                nested = 1;
                begins = style == Numbering.Style.TOPIC;
            } else if (number == expected) begins = nested != number - 1 || nested == 0 || strong;
            else
                begins = (number == expected + 1 || number == expected - 1 && number > 0)
                        && strong
                        && nested != number - 1;
            if (number != expected && style == Numbering.Style.TOPIC) begins = true;
            if (begins && inSpeech && !strong && style != Numbering.Style.TOPIC && !headings.isShort(h.paragraph()))
                begins = false;
            last = h.paragraph();
            if (!begins) {
                if (nested == number - 1) nested = number;
                continue;
            }
            starts.add(headings.start(
                    String.valueOf(number), h.paragraph(), h.number().end()));
            expected = number + 1;
            nested = 0;
            inSpeech = false;
        }
        return starts;
    }

    /// 会议首先传达了……。 before 二、…… and no 一、: the first point has no number. Its paragraph, -1 for none.
    private int opening(Numbering.Style style, int bodyFrom) {
        if (style != Numbering.Style.HAN) return -1;
        for (var h : headings.all()) {
            if (h.paragraph() < bodyFrom || h.number().style() != style || head.claims(h.paragraph())) continue;
            if (h.number().number() != 2) return -1;
            for (int i = bodyFrom; i < h.paragraph(); i++) if (!head.claims(i) && headings.opensUnnumbered(i)) return i;
            return -1;
        }
        return -1;
    }

    /// 贰、报告事项 before the motions, 柒、临时动议 behind them: sections of a record whose points are motions.
    private boolean isBesideTopics(Headings.Heading h, boolean before) {
        var style = h.number().style();
        if (style != Numbering.Style.FORMAL && style != Numbering.Style.HAN) return false;
        var p = paragraphs.get(h.paragraph());
        if (p.to() - h.number().end() > 6) return false;
        return prose.text().startsWith(before ? "报告事项" : "临时动议", h.number().end());
    }

    private boolean speechBetween(int from, int to) {
        for (int i = from + 1; i < to; i++) if (!head.claims(i) && headings.speaks(paragraphs.get(i))) return true;
        return false;
    }

    /// Whether speeches stand between the numbers 1, 2, 3 of a heading's style: no single speaker numbers them so.
    private boolean dividesSpeech(Headings.Heading first) {
        int expected = 1, last = first.paragraph();
        for (var h : headings.all()) {
            if (h.paragraph() < first.paragraph() || head.claims(h.paragraph())) continue;
            if (h.number().style() != first.number().style()) continue;
            if (h.number().number() != expected || !headings.isShort(h.paragraph())) break;
            if (speechBetween(last, h.paragraph())) return true;
            last = h.paragraph();
            expected++;
        }
        return headings.isShort(first.paragraph()) && headings.speakerFollows(first.paragraph());
    }

    /// The style of numbers that only divide the paper: 一、会议概况, 二、会议内容; the points stand below them.
    private Numbering.@Nullable Style sections() {
        Numbering.Style style = null;
        boolean content = false;
        int below = 0;
        for (var h : headings.all()) {
            if (style == null) style = h.number().style();
            if (h.number().style() != style) {
                if (content && h.number().style() != Numbering.Style.COUNTING) below++;
                continue;
            }
            var p = paragraphs.get(h.paragraph());
            if (!SECTION.fills(prose, h.number().end(), p.to())) return null;
            content |= CONTENT.fills(prose, h.number().end(), p.to());
        }
        return content && below > 1 ? style : null;
    }

    /// 会议明确： and below it 1.由甲会同乙优化方案，2月底前报审。: what was settled, number by number, and no points.
    private boolean isAnnounced(Headings.Heading h) {
        int above = h.paragraph() - 1;
        if (h.number().number() != 1 || above < 0 || head.claims(above)) return false;
        var label = paragraphs.get(above);
        int from = Math.max(label.from(), label.to() - ANNOUNCEMENT);
        var p = paragraphs.get(h.paragraph());
        return ANNOUNCES.isIn(prose, from, label.to())
                && SETTLES.begins(prose, h.number().end(), p.to());
    }

    private Numbering.@Nullable Style topStyle(int bodyFrom) {
        Numbering.Style first = null;
        for (var h : headings.all())
            if (h.paragraph() >= bodyFrom && h.number().style() == Numbering.Style.TOPIC && !head.claims(h.paragraph()))
                return Numbering.Style.TOPIC;
        var sections = sections();
        for (var h : headings.all()) {
            if (h.paragraph() < bodyFrom
                    || h.number().style() == sections
                    || head.claims(h.paragraph())
                    || h.number().style() == Numbering.Style.COUNTING
                    || h.number().style() == Numbering.Style.DECIMAL && sections == null) continue;
            if (h.number().style() == Numbering.Style.TOPIC) return Numbering.Style.TOPIC;
            if (h.number().style() == Numbering.Style.FORMAL && h.number().number() == 1) return Numbering.Style.FORMAL;
            if (first == null
                    && !isAnnounced(h)
                    && (h.number().number() == 1 || opening(h.number().style(), bodyFrom) >= 0)
                    && (!speechBetween(Math.max(bodyFrom - 1, -1), h.paragraph()) || dividesSpeech(h)))
                first = h.number().style();
        }
        return first;
    }
}
