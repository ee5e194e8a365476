package luoshi.meeting.record.reading;

import java.util.ArrayList;
import java.util.List;
import luoshi.kernel.phrase.Prose;

/// 议题清单: the list of topics announced before the body, under a label or as a first run of short numbered lines.
final class Topics {

    private static final double ALIKE = 0.6;

    private final Prose prose;
    private final List<Paragraph> paragraphs;
    private final Headings headings;
    private final Head head;
    private final List<Topic> all;
    private int from = -1;
    private int to = -1;

    /// An entry of the list.
    record Topic(int number, int from, int to) {}

    Topics(Prose prose, List<Paragraph> paragraphs, Headings headings, Head head) {
        this.prose = prose;
        this.paragraphs = paragraphs;
        this.headings = headings;
        this.head = head;
        this.all = find();
    }

    List<Topic> all() {
        return all;
    }

    /// The first paragraph behind the list; 0 where there is none.
    int end() {
        return Math.max(to, 0);
    }

    /// Whether a paragraph belongs to the list.
    boolean holds(int paragraph) {
        return paragraph >= from && paragraph < to;
    }

    /// The topics announced before the body: under a label, or as a first run of short numbered lines that comes again
    /// below.
    private List<Topic> find() {
        for (int i = 0; i < Math.min(paragraphs.size(), 60); i++) {
            var p = paragraphs.get(i);
            var field = Field.at(prose, p.from(), p.to());
            if (field == null) field = Field.alone(prose, p.from(), p.to());
            if (field == null || field.kind() != Field.Kind.AGENDA && field.kind() != Field.Kind.TOPIC) continue;
            if (isLaterSection(p)) continue;
            if (field.kind() == Field.Kind.TOPIC && field.valueFrom() < p.to()) continue;
            var topics = field.valueFrom() >= p.to() - 1 ? below(i + 1) : inline(field.valueFrom(), p.to());
            if (!topics.isEmpty() && field.valueFrom() < p.to() - 1 && topics.size() == 1) topics.addAll(below(i + 1));
            boolean plain = field.kind() == Field.Kind.TOPIC && (topics.size() < 2 || !comesAgain(topics));
            if (topics.isEmpty() || plain) continue;
            from = i;
            to = Math.max(to, i + 1);
            return topics;
        }
        var run = new ArrayList<Topic>();
        for (var h : headings.all()) {
            if (head.claims(h.paragraph())) continue;
            if (h.number().number() != run.size() + 1) break;
            run = below(h.paragraph());
            if (run.size() >= 2 && comesAgain(run)) {
                from = h.paragraph();
                return run;
            }
            break;
        }
        to = -1;
        return new ArrayList<>();
    }

    /// Consecutive short lines below a label: numbered ones, or plain ones up to the next label.
    private ArrayList<Topic> below(int first) {
        var topics = new ArrayList<Topic>();
        int i = first;
        boolean numbers = i < paragraphs.size()
                && Numbering.at(
                                prose,
                                paragraphs.get(i).from(),
                                paragraphs.get(i).to())
                        != null;
        for (; i < paragraphs.size(); i++) {
            var p = paragraphs.get(i);
            var number = Numbering.at(prose, p.from(), p.to());
            if (!headings.isShort(i) || p.heading() > 0 || prose.charAt(p.from()) == '|') break;
            if (numbers && (number == null || number.number() != topics.size() + 1)) break;
            if (!numbers
                    && (Field.at(prose, p.from(), p.to()) != null
                            || p.length() < 6
                            || labelled(p)
                            || !headings.deals(p.from(), p.to()))) break;
            int start = number == null ? p.from() : number.end();
            int end = p.to();
            while (end > start && "。；，、".indexOf(prose.charAt(end - 1)) >= 0) end--;
            topics.add(new Topic(topics.size() + 1, start, end));
        }
        if (!numbers && topics.size() > 12) topics.clear();
        if (numbers && topics.size() == 1 && !comesAgain(topics)) topics.clear();
        to = topics.isEmpty() ? to : i;
        return topics;
    }

    /// 四、会议议定事项: one of the points, no list of them.
    private boolean isLaterSection(Paragraph p) {
        var number = Numbering.at(prose, p.from(), p.to());
        return number != null && number.number() > 2;
    }

    private boolean labelled(Paragraph p) {
        for (int i = p.from(); i < Math.min(p.to(), p.from() + 12); i++) if (prose.charAt(i) == '：') return true;
        return false;
    }

    /// Topics on the label's own line: 1.……；2.……
    private ArrayList<Topic> inline(int from, int to) {
        var topics = new ArrayList<Topic>();
        int start = -1;
        for (int i = from; i < to; i++) {
            var number = i == from || "；。，、| ".indexOf(prose.charAt(i - 1)) >= 0 || prose.gapBefore(i) > 0
                    ? Numbering.at(prose, i, to)
                    : null;
            if (number == null || number.number() != topics.size() + (start < 0 ? 1 : 2)) continue;
            if (start >= 0) topics.add(topic(topics.size() + 1, start, i));
            start = number.end();
            i = start - 1;
        }
        if (start >= 0) topics.add(topic(topics.size() + 1, start, to));
        else if (to - from >= 4) topics.add(topic(1, from, to));
        return topics;
    }

    private Topic topic(int number, int from, int to) {
        while (to > from && "。；，、".indexOf(prose.charAt(to - 1)) >= 0) to--;
        return new Topic(number, from, to);
    }

    private boolean comesAgain(List<Topic> topics) {
        int again = 0;
        for (var topic : topics) {
            for (int i = Math.max(to, 0); i < paragraphs.size(); i++) {
                var p = paragraphs.get(i);
                if (p.from() <= topic.to || p.length() > 120) continue;
                if (alike(topic, p.from(), p.to())) {
                    again++;
                    break;
                }
            }
        }
        return 2 * again >= topics.size();
    }

    boolean alike(Topic topic, int from, int to) {
        var number = Numbering.at(prose, from, to);
        int start = number == null ? from : number.end();
        int end = Math.min(to, start + 90);
        for (int i = start; i < end; i++) if (prose.charAt(i) == '。') end = i;
        if (end - start < 3) return false;
        boolean sameSize = end - start <= 3 * (topic.to - topic.from) + 12;
        return sameSize
                && Headings.likeness(prose.subSequence(topic.from, topic.to), prose.subSequence(start, end)) >= ALIKE;
    }
}
