package luoshi.meeting.record.reading;

import java.util.ArrayList;
import java.util.List;
import luoshi.kernel.phrase.Prose;
import org.jspecify.annotations.Nullable;

/// 编号议题: the numbered headings that begin agenda points. The numbers of a speech (一、二、三、 inside an item) are told from
/// the agenda's by what the heading does: it reports, conveys or deliberates, or a speaker's label follows.
final class Numbered {

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

    ArrayList<Start> starts(int bodyFrom) {
        var starts = new ArrayList<Start>();
        var style = topStyle(bodyFrom);
        if (style == null) return starts;
        int expected = 1, nested = 0;
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

    /// 贰、报告事项 before the motions, 柒、临时动议 behind them: sections of a record whose points are motions.
    private boolean isBesideTopics(Headings.Heading h, boolean before) {
        var style = h.number().style();
        if (style != Numbering.Style.FORMAL && style != Numbering.Style.HAN) return false;
        var p = paragraphs.get(h.paragraph());
        if (p.to() - h.number().end() > 6) return false;
        return prose.text().startsWith(before ? "报告事项" : "临时动议", h.number().end());
    }

    private boolean speechBetween(int from, int to) {
        for (int i = from + 1; i < to; i++) if (headings.speaks(paragraphs.get(i))) return true;
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

    private Numbering.@Nullable Style topStyle(int bodyFrom) {
        Numbering.Style first = null;
        for (var h : headings.all())
            if (h.paragraph() >= bodyFrom && h.number().style() == Numbering.Style.TOPIC && !head.claims(h.paragraph()))
                return Numbering.Style.TOPIC;
        for (var h : headings.all()) {
            if (h.paragraph() < bodyFrom
                    || head.claims(h.paragraph())
                    || h.number().style() == Numbering.Style.COUNTING
                    || h.number().style() == Numbering.Style.DECIMAL) continue;
            if (h.number().style() == Numbering.Style.TOPIC) return Numbering.Style.TOPIC;
            if (h.number().style() == Numbering.Style.FORMAL && h.number().number() == 1) return Numbering.Style.FORMAL;
            if (first == null
                    && h.number().number() == 1
                    && (!speechBetween(Math.max(bodyFrom - 1, -1), h.paragraph()) || dividesSpeech(h)))
                first = h.number().style();
        }
        return first;
    }
}
