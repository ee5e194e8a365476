package luoshi.meeting.record.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import luoshi.kernel.phrase.Prose;

/// 议题清单: the list of topics announced before the body, under a label or as a first run of short numbered lines.
final class Topics {

    private static final double ALIKE = 0.6;
    /// No meeting talks through more topics without a heading.
    private static final int MOST = 30;
    /// What every topic's title may say.
    private static final String[] COMMON = {
        "研究", "审议", "讨论", "听取", "传达", "学习", "通报", "关于", "工作", "情况", "汇报", "报告", "有关", "事项", "问题", "安排", "会议", "精神",
        "方案", "办法"
    };

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

    /// Where each topic begins in a body that has a heading for none: by the words that paragraphs share with one title
    /// alone. Empty where a topic is not spoken of, or where there is only one.
    ArrayList<Headings.Start> talked(int end) {
        var starts = new ArrayList<Headings.Start>();
        if (all.size() < 2 || all.size() > MOST) return starts;
        var own = own();
        var shared = new ArrayList<int[]>();
        var places = new ArrayList<Integer>();
        for (int i = end(); i < end; i++)
            if (!head.claims(i)) {
                shared.add(shared(paragraphs.get(i), own));
                places.add(i);
            }
        var begins = parted(shared);
        for (int k = 0; k < begins.size(); k++) {
            int last = k + 1 < begins.size() ? begins.get(k + 1) : shared.size(), spoken = 0;
            for (var words : shared.subList(begins.get(k), last)) spoken += words[k];
            if (spoken == 0) return new ArrayList<>();
            var topic = all.get(k);
            starts.add(
                    new Headings.Start(String.valueOf(topic.number), places.get(begins.get(k)), topic.from, topic.to));
        }
        return starts;
    }

    /// With which paragraph each topic begins, so that most words are shared; a paragraph that shares none stays with
    /// the topic before.
    private List<Integer> parted(List<int[]> shared) {
        int n = all.size();
        var most = new int[n];
        Arrays.fill(most, 1, n, Integer.MIN_VALUE / 2);
        var moved = new boolean[shared.size()][n];
        for (int i = 0; i < shared.size(); i++)
            for (int k = n - 1; k >= 0; k--) {
                moved[i][k] = i > 0 && k > 0 && most[k - 1] >= most[k];
                most[k] = shared.get(i)[k] + (moved[i][k] ? most[k - 1] : most[k]);
            }
        if (shared.size() < n || most[n - 1] <= 0) return List.of();
        var begins = new ArrayList<Integer>();
        int k = n - 1;
        for (int i = shared.size() - 1; i > 0 && k > 0; i--)
            if (moved[i][k]) {
                begins.addFirst(i);
                k--;
            }
        begins.addFirst(0);
        return begins.size() == n ? begins : List.of();
    }

    /// The pairs of characters that only one title has.
    private List<Set<Integer>> own() {
        var own = new ArrayList<Set<Integer>>();
        for (var topic : all) {
            var mine = pairs(topic.from, topic.to);
            for (var other : all) if (other != topic) mine.removeAll(pairs(other.from, other.to));
            for (var word : COMMON) mine.remove(word.charAt(0) << 16 | word.charAt(1));
            own.add(mine);
        }
        return own;
    }

    /// How many of each topic's own words a paragraph says.
    private int[] shared(Paragraph p, List<Set<Integer>> own) {
        var shared = new int[own.size()];
        var said = pairs(p.from(), p.to());
        for (int k = 0; k < shared.length; k++) for (int pair : own.get(k)) if (said.contains(pair)) shared[k]++;
        return shared;
    }

    private Set<Integer> pairs(int from, int to) {
        var pairs = new HashSet<Integer>();
        for (int i = from; i + 1 < to; i++) pairs.add(prose.charAt(i) << 16 | prose.charAt(i + 1));
        return pairs;
    }
}
