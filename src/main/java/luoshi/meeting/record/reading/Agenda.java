package luoshi.meeting.record.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import luoshi.kernel.phrase.Names;
import luoshi.kernel.phrase.Prose;
import org.jspecify.annotations.Nullable;

/// 议程: which headings begin an agenda point. A list of topics at the head is compared with the headings in the body;
/// without
/// one, the first numbered list that a speech does not carry counts. The numbers of a speech (一、二、三、 inside an item)
/// are
/// told from the agenda's by what the heading does: it reports, conveys or deliberates, or a speaker's label follows.
final class Agenda {

    private static final double ALIKE = 0.6;
    private static final Pattern SUBJECT = Pattern.compile("(?:案由|议题|主题|标题|题目|名称|事由|提案)[：:]");

    private final Prose prose;
    private final List<Paragraph> paragraphs;
    private final Headings headings;
    private final Head head;
    private final List<Point> points = new ArrayList<>();
    private int listFrom = -1;
    private int listTo = -1;

    /// An agenda point: its number, its title in the prose, its paragraphs.
    record Point(String n, int titleFrom, int titleTo, int paragraph, int end) {}

    /// An entry of the list of topics.
    private record Topic(int number, int from, int to) {}

    Agenda(Prose prose, List<Paragraph> paragraphs, Headings headings, Head head) {
        this.prose = prose;
        this.paragraphs = paragraphs;
        this.headings = headings;
        this.head = head;
        var topics = topics();
        var starts = topics.isEmpty() ? new ArrayList<Start>() : matched(topics);
        if (starts.isEmpty()) starts = numbered(listTo < 0 ? 0 : listTo);
        if (starts.isEmpty()) starts = plain();
        if (starts.isEmpty()) starts = unnumbered();
        if (starts.isEmpty() && !topics.isEmpty()) listed(topics);
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1).paragraph : bodyEnd(starts.get(i).paragraph);
            var s = starts.get(i);
            points.add(new Point(s.n, s.from, s.to, s.paragraph, end));
        }
    }

    private record Start(String n, int paragraph, int from, int to) {}

    List<Point> points() {
        return points;
    }

    /// Paragraphs of the topic list, claimed by the agenda.
    boolean lists(int paragraph) {
        return paragraph >= listFrom && paragraph < listTo;
    }

    /// The topics announced before the body: under a label, or as a first run of short numbered lines that comes again
    /// below.
    private List<Topic> topics() {
        for (int i = 0; i < Math.min(paragraphs.size(), 60); i++) {
            var p = paragraphs.get(i);
            var field = Field.at(prose, p.from(), p.to());
            if (field == null) field = Field.alone(prose, p.from(), p.to());
            if (field == null || field.kind() != Field.Kind.AGENDA && field.kind() != Field.Kind.TOPIC) continue;
            if (field.kind() == Field.Kind.TOPIC && field.valueFrom() < p.to()) continue;
            var topics = field.valueFrom() >= p.to() - 1 ? below(i + 1) : inline(field.valueFrom(), p.to());
            if (!topics.isEmpty() && field.valueFrom() < p.to() - 1 && topics.size() == 1) topics.addAll(below(i + 1));
            boolean plain = field.kind() == Field.Kind.TOPIC && (topics.size() < 2 || !comesAgain(topics));
            if (topics.isEmpty() || plain) continue;
            listFrom = i;
            listTo = Math.max(listTo, i + 1);
            return topics;
        }
        var run = new ArrayList<Topic>();
        for (var h : headings.all()) {
            if (head.claims(h.paragraph())) continue;
            if (h.number().number() != run.size() + 1) break;
            run = below(h.paragraph());
            if (run.size() >= 2 && comesAgain(run)) {
                listFrom = h.paragraph();
                return run;
            }
            break;
        }
        listTo = -1;
        return new ArrayList<>();
    }

    /// Consecutive short lines below a label: numbered ones, or plain ones up to the next label.
    private ArrayList<Topic> below(int from) {
        var topics = new ArrayList<Topic>();
        int i = from;
        boolean numbers = i < paragraphs.size()
                && Numbering.at(
                                prose,
                                paragraphs.get(i).from(),
                                paragraphs.get(i).to())
                        != null;
        for (; i < paragraphs.size(); i++) {
            var p = paragraphs.get(i);
            var number = Numbering.at(prose, p.from(), p.to());
            if (!headings.isShort(i) || p.heading() > 0) break;
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
        listTo = topics.isEmpty() ? listTo : i;
        return topics;
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
            for (int i = Math.max(listTo, 0); i < paragraphs.size(); i++) {
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

    private boolean alike(Topic topic, int from, int to) {
        var number = Numbering.at(prose, from, to);
        int start = number == null ? from : number.end();
        int end = Math.min(to, start + 90);
        for (int i = start; i < end; i++) if (prose.charAt(i) == '。') end = i;
        if (end - start < 3) return false;
        boolean sameSize = end - start <= 3 * (topic.to - topic.from) + 12;
        return sameSize
                && Headings.likeness(prose.subSequence(topic.from, topic.to), prose.subSequence(start, end)) >= ALIKE;
    }

    /// The body's headings that answer the topics, in order.
    private ArrayList<Start> matched(List<Topic> topics) {
        var starts = new ArrayList<Start>();
        int at = Math.max(listTo, 0);
        int answered = 0;
        Numbering.@Nullable Style style = null;
        for (var topic : topics) {
            int found = answer(topic, at, style);
            if (found < 0) continue;
            var p = paragraphs.get(found);
            var number = Numbering.at(prose, p.from(), p.to());
            if (number != null) style = number.style();
            starts.add(start(String.valueOf(topic.number), found, number == null ? p.from() : number.end()));
            answered++;
            at = found + 1;
        }
        if (3 * answered < topics.size() || answered == 0) starts.clear();
        else further(starts, at, style);
        return starts;
    }

    /// Points that the list of topics did not announce.
    private void further(List<Start> starts, int from, Numbering.@Nullable Style style) {
        for (var h : headings.all()) {
            int last = Integer.parseInt(starts.getLast().n);
            int number = h.number().number();
            boolean next = number == last + 1 || number == last + 2 && headings.isShort(h.paragraph());
            if (h.paragraph() < from || h.number().style() != style || !next || head.claims(h.paragraph())) continue;
            var p = paragraphs.get(h.paragraph());
            if (reports(h.number().end(), p.to())
                    || headings.speakerFollows(h.paragraph())
                    || headings.isShort(h.paragraph())
                    || style == Numbering.Style.TOPIC)
                starts.add(
                        start(String.valueOf(number), h.paragraph(), h.number().end()));
        }
    }

    /// Headings without numbers: short lines of their own that stand over longer paragraphs (关于汛前准备情况; 办公室).
    private ArrayList<Start> plain() {
        var starts = new ArrayList<Start>();
        for (int i = 0; i + 1 < paragraphs.size(); i++) {
            var p = paragraphs.get(i);
            if (head.claims(i) || lists(i) || !headings.isPlain(i) || head.claims(i + 1)) continue;
            boolean titled = i <= 2 && head.names(Field.Kind.PRESENT).isEmpty() && head.time() == null || isTitle(p);
            if (titled || !headed(i)) continue;
            starts.add(start(String.valueOf(starts.size() + 1), i, p.from()));
        }
        boolean marked = starts.size() == 1 && headings.speakerFollows(starts.getFirst().paragraph);
        if (starts.size() < 2 && !marked) starts.clear();
        return starts;
    }

    /// Whether something longer, or a speaker, stands under a line, and a blank line or the head above it.
    private boolean headed(int i) {
        var p = paragraphs.get(i);
        boolean apart = p.blankBefore() || i > 0 && head.claims(i - 1);
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

    private int answer(Topic topic, int at, Numbering.@Nullable Style style) {
        int byNumber = -1;
        for (int i = at; i < paragraphs.size(); i++) {
            var p = paragraphs.get(i);
            if (head.claims(i)) continue;
            var number = Numbering.at(prose, p.from(), p.to());
            boolean rightNumber = number != null
                    && number.number() == topic.number
                    && number.style() != Numbering.Style.COUNTING
                    && (style == null || number.style() == style);
            if (rightNumber && alike(topic, p.from(), p.to())) return i;
            if (rightNumber
                    && byNumber < 0
                    && (reports(number.end(), p.to())
                            || number.style() == Numbering.Style.TOPIC
                            || headings.speakerFollows(i))) byNumber = i;
            boolean opening = number == null && (headings.isShort(i) && !speaks(p) || headings.opensUnnumbered(i));
            if (opening && byNumber < 0 && alike(topic, p.from(), p.to()) && p.length() >= (topic.to - topic.from) / 2)
                return i;
        }
        return byNumber;
    }

    private boolean speaks(Paragraph p) {
        for (int i = p.from(); i < Math.min(p.to(), p.from() + 16); i++)
            if (prose.charAt(i) == '：') return Names.mayLabel(prose.subSequence(p.from(), i));
        return false;
    }

    private Start start(String n, int paragraph, int from) {
        int last = paragraphs.get(paragraph).to();
        int begin = Titles.begin(prose, from, last);
        int to = Titles.end(prose, begin, last);
        if (to <= begin && paragraph + 1 < paragraphs.size()) {
            var below = paragraphs.get(paragraph + 1);
            var subject = SUBJECT.matcher(prose).region(below.from(), below.to());
            int at = subject.lookingAt() ? subject.end() : below.from();
            if (below.to() - at <= 90 || at > below.from())
                return new Start(n, paragraph, at, Titles.end(prose, at, below.to()));
        }
        return new Start(n, paragraph, begin, Math.max(to, Math.min(begin + 1, last)));
    }

    /// Whether a heading's words do something a meeting does with a topic.
    private boolean reports(int from, int to) {
        return Titles.DOES.matcher(prose).region(from, Math.min(to, from + 24)).find();
    }

    private ArrayList<Start> numbered(int bodyFrom) {
        var starts = new ArrayList<Start>();
        var style = topStyle(bodyFrom);
        if (style == null) return starts;
        int expected = 1, nested = 0;
        boolean inSpeech = false;
        int last = -1;
        for (var h : headings.all()) {
            if (h.paragraph() < bodyFrom
                    || head.claims(h.paragraph())
                    || h.number().style() != style) continue;
            var p = paragraphs.get(h.paragraph());
            int number = h.number().number();
            if (last >= 0) inSpeech |= speechBetween(last, h.paragraph());
            boolean strong = reports(h.number().end(), p.to()) || headings.speakerFollows(h.paragraph());
            boolean begins;
            if (number == 1 && !starts.isEmpty()) {
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
            starts.add(start(String.valueOf(number), h.paragraph(), h.number().end()));
            expected = number + 1;
            nested = 0;
            inSpeech = false;
        }
        return starts;
    }

    private boolean speechBetween(int from, int to) {
        for (int i = from + 1; i < to; i++) if (speaks(paragraphs.get(i))) return true;
        return false;
    }

    private Numbering.@Nullable Style topStyle(int bodyFrom) {
        Numbering.Style first = null;
        for (var h : headings.all())
            if (h.paragraph() >= bodyFrom && h.number().style() == Numbering.Style.TOPIC && !head.claims(h.paragraph()))
                return Numbering.Style.TOPIC;
        for (var h : headings.all()) {
            if (h.paragraph() < bodyFrom
                    || head.claims(h.paragraph())
                    || h.number().style() == Numbering.Style.COUNTING) continue;
            if (h.number().style() == Numbering.Style.TOPIC) return Numbering.Style.TOPIC;
            if (h.number().style() == Numbering.Style.FORMAL && h.number().number() == 1) return Numbering.Style.FORMAL;
            if (first == null && h.number().number() == 1 && !speechBetween(Math.max(bodyFrom - 1, -1), h.paragraph()))
                first = h.number().style();
        }
        return first;
    }

    /// Agenda points without numbers: paragraphs that open with 会议听取了, 会议审议了; or Markdown headings of one level.
    private ArrayList<Start> unnumbered() {
        var starts = new ArrayList<Start>();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (head.claims(i) || !headings.opensUnnumbered(i)) continue;
            starts.add(start(
                    String.valueOf(starts.size() + 1), i, paragraphs.get(i).from()));
        }
        return starts;
    }

    /// Topics without headings in the body: one topic takes the whole body, several stand where they are listed.
    private void listed(List<Topic> topics) {
        if (topics.size() != 1) return;
        var topic = topics.getFirst();
        points.add(new Point("1", topic.from, topic.to, listTo, bodyEnd(listTo - 1)));
    }

    /// Where the last point ends: before the fields and signatures at the foot.
    private int bodyEnd(int from) {
        int end = paragraphs.size();
        while (end > from + 1 && (head.claims(end - 1) || Foot.isFoot(prose, paragraphs.get(end - 1)))) end--;
        return end;
    }
}
