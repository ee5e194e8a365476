package luoshi.meeting.record.reading;

import java.util.ArrayList;
import java.util.List;
import luoshi.kernel.phrase.Prose;
import luoshi.kernel.phrase.Wording;
import org.jspecify.annotations.Nullable;

/// 议程: which headings begin an agenda point. A list of topics at the head is compared with the headings in the body;
/// without one, numbered headings count, then plain ones, then what the meeting does at the head of a paragraph.
final class Agenda {

    private static final Wording LABEL = Wording.of("(?:议题|议程|议项|研究事项)[：:](?=[\\p{IsHan}\\d“《])");

    private final Prose prose;
    private final List<Paragraph> paragraphs;
    private final Headings headings;
    private final Head head;
    private final Topics topics;
    private final List<Point> points = new ArrayList<>();
    private boolean talked;

    /// An agenda point: its number, its title in the prose, its paragraphs.
    record Point(String n, int titleFrom, int titleTo, int paragraph, int end) {}

    Agenda(Prose prose, List<Paragraph> paragraphs, Headings headings, Head head) {
        this.prose = prose;
        this.paragraphs = paragraphs;
        this.headings = headings;
        this.head = head;
        this.topics = new Topics(prose, paragraphs, headings, head);
        var starts = starts();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size()
                    ? starts.get(i + 1).paragraph()
                    : bodyEnd(starts.get(i).paragraph());
            var s = starts.get(i);
            points.add(new Point(s.n(), s.from(), s.to(), s.paragraph(), end));
        }
        if (starts.isEmpty()) listed();
    }

    private List<Headings.Start> starts() {
        var starts = matched();
        if (starts.isEmpty()) starts = blocks();
        if (starts.isEmpty()) starts = labelled();
        if (starts.isEmpty()) starts = new Numbered(prose, paragraphs, headings, head).starts(topics.end());
        var unnumbered = new Unnumbered(prose, paragraphs, headings, head, topics);
        if (starts.isEmpty()) starts = unnumbered.tabled();
        if (starts.isEmpty()) starts = unnumbered.counted();
        if (starts.isEmpty() || topics.all().isEmpty() && unnumbered.divides(starts)) starts = unnumbered.plain();
        if (starts.isEmpty()) starts = unnumbered.opened();
        if (starts.isEmpty()) starts = unnumbered.spoken();
        if (starts.isEmpty() && topics.all().isEmpty()) starts = unnumbered.whole();
        if (starts.isEmpty()) starts = talked();
        return starts;
    }

    List<Point> points() {
        return points;
    }

    /// Paragraphs of the topic list, claimed by the agenda.
    boolean lists(int paragraph) {
        return topics.holds(paragraph);
    }

    private ArrayList<Headings.Start> talked() {
        var starts = topics.talked(bodyEnd(topics.end()));
        talked = !starts.isEmpty();
        return starts;
    }

    /// Whether only the words that paragraphs share with the titles say where the points begin.
    boolean isTalked() {
        return talked;
    }

    /// The body's headings that answer the topics, in order.
    private ArrayList<Headings.Start> matched() {
        var starts = new ArrayList<Headings.Start>();
        int at = topics.end();
        int answered = 0;
        Numbering.@Nullable Style style = null;
        for (var topic : topics.all()) {
            int found = answer(topic, at, style);
            if (found < 0) continue;
            var p = paragraphs.get(found);
            var number = Numbering.at(prose, p.from(), p.to());
            if (number != null) style = number.style();
            starts.add(headings.start(String.valueOf(topic.number()), found, number == null ? p.from() : number.end()));
            answered++;
            at = found + 1;
        }
        if (3 * answered < topics.all().size() || answered == 0) starts.clear();
        else further(starts, at, style);
        return starts;
    }

    /// Topics without headings, whose discussions are parted by empty lines: as many blocks as topics.
    private ArrayList<Headings.Start> blocks() {
        var starts = new ArrayList<Headings.Start>();
        var all = topics.all();
        if (all.size() < 2) return starts;
        int end = bodyEnd(topics.end()), paragraphsOf = 0;
        for (int i = topics.end(); i < end; i++) {
            if (head.claims(i)) continue;
            if (paragraphsOf++ > 0 && !paragraphs.get(i).blankBefore()) continue;
            if (starts.size() == all.size()) return new ArrayList<>();
            var topic = all.get(starts.size());
            starts.add(new Headings.Start(String.valueOf(topic.number()), i, topic.from(), topic.to()));
        }
        if (starts.size() != all.size() || paragraphsOf < 2 * all.size()) starts.clear();
        return starts;
    }

    /// 议题：急诊流程优化, 议题：空调更换: headings without numbers, each behind the same label, with text between.
    private ArrayList<Headings.Start> labelled() {
        var starts = new ArrayList<Headings.Start>();
        for (int i = 0; i + 1 < paragraphs.size(); i++) {
            var p = paragraphs.get(i);
            var label = LABEL.matcher(prose).region(p.from(), p.to());
            if (!label.lookingAt()
                    || LABEL.begins(prose, p.to() + 1, paragraphs.get(i + 1).to())) continue;
            starts.add(headings.start(String.valueOf(starts.size() + 1), i, label.end()));
        }
        if (starts.size() < 2) starts.clear();
        return starts;
    }

    /// Points that the list of topics did not announce.
    private void further(List<Headings.Start> starts, int from, Numbering.@Nullable Style style) {
        for (var h : headings.all()) {
            int last = Integer.parseInt(starts.getLast().n());
            int number = h.number().number();
            boolean next = number == last + 1 || number == last + 2 && headings.isShort(h.paragraph());
            if (h.paragraph() < from || h.number().style() != style || !next || head.claims(h.paragraph())) continue;
            var p = paragraphs.get(h.paragraph());
            if (headings.reports(h.number().end(), p.to())
                    || headings.speakerFollows(h.paragraph())
                    || headings.isShort(h.paragraph())
                    || style == Numbering.Style.TOPIC)
                starts.add(headings.start(
                        String.valueOf(number), h.paragraph(), h.number().end()));
        }
    }

    private int answer(Topics.Topic topic, int at, Numbering.@Nullable Style style) {
        int byNumber = -1;
        for (int i = at; i < paragraphs.size(); i++) {
            var p = paragraphs.get(i);
            if (head.claims(i)) continue;
            var number = Numbering.at(prose, p.from(), p.to());
            boolean rightNumber = number != null
                    && number.number() == topic.number()
                    && number.style() != Numbering.Style.COUNTING
                    && (style == null || number.style() == style);
            if (rightNumber && topics.alike(topic, p.from(), p.to())) return i;
            if (rightNumber
                    && byNumber < 0
                    && (headings.reports(number.end(), p.to())
                            || number.style() == Numbering.Style.TOPIC
                            || headings.speakerFollows(i))) byNumber = i;
            boolean opening =
                    number == null && (headings.isShort(i) && !headings.speaks(p) || headings.opensUnnumbered(i));
            if (opening
                    && byNumber < 0
                    && topics.alike(topic, p.from(), p.to())
                    && p.length() >= (topic.to() - topic.from()) / 2) return i;
        }
        return byNumber;
    }

    /// Topics without headings in the body: one topic takes the whole body.
    private void listed() {
        if (topics.all().size() != 1) return;
        var topic = topics.all().getFirst();
        points.add(new Point("1", topic.from(), topic.to(), topics.end(), bodyEnd(topics.end() - 1)));
    }

    /// Where the last point ends: before the fields and signatures at the foot.
    private int bodyEnd(int from) {
        int end = paragraphs.size();
        while (end > from + 1 && (head.claims(end - 1) || Imprint.isFoot(prose, paragraphs.get(end - 1)))) end--;
        return end;
    }
}
