package luoshi.meeting.record.reading;

import java.util.ArrayList;
import java.util.List;
import luoshi.kernel.phrase.Names;
import luoshi.kernel.phrase.Prose;
import luoshi.kernel.phrase.Wording;
import luoshi.meeting.record.Stance;
import luoshi.meeting.record.Statement;
import org.jspecify.annotations.Nullable;

/// 发言: who speaks from where to where inside an agenda point. A speech goes on over paragraphs until the next label,
/// the
/// meeting's own words (会议决定……) or the end of the point.
final class Speeches {

    private static final Wording GOES_ON = Wording.of("[他她](?:还|又|最后|同时|接着|特别)?(?:强调|指出|说|讲|要求|表示|提出|谈到|认为)");
    private static final Wording MEETING = Wording.of(
            "(?:会议|与会|经(?:会议|党组|集体|充分|认真)?(?:研究|讨论|表决|审议)|经过|最后，?会议|党组会议|表决结果|投票结果|结果：|决议|决定事项|议定事项|结论|会议结论|遗留问题|落实情况|行动项|待办|会后[\\p{IsHan}]{0,4}[表单]|以上议定|散会|会议于|会议结束|本议题|该议题|主持人宣布|是否同意|表决[，：:]|最后(?:大家|都|就)?定(?:了|下来)|会上(?:最后|一致)?(?:决定|商定|议定|明确|定(?:下来|了))|(?:前置)?研究意见[：:]|其[他余](?:委员|成员|同志|与会人员|参会人员|班子成员|人)|没有不同意见，通过|(?:都)?举了手|(?:最后|当场|大家|现场)?(?:举手|表决)(?:表决)?：|议了|讨论了|大家(?:都|均)?(?:议论|议了|讨论|一致|说|认为|表示|同意)|(?:\\d{1,4}|[一二三四五六七八九十]{1,3})[名位](?:代表|党员|委员|成员|村民|业主|董事|同志)|最后，?(?:主持人|书记|主任|主席|[局区县市镇乡院校处科所站队厂村]长|董事长|总经理)(?:最后|作|再次)?(?:强调|要求|总结|讲话)|下一?步(?:工作)?(?:要求|安排|措施)[：:]|以上记录|以上笔录|本记录|[\\p{IsHan}]{2,6}签名[：:]|[【（(]?(?:会议)?(?:决议|结论|议定|表决】)|(?:决定|定|议定)：$|定了?：)");
    /// 【结论】某某归纳：……: the meeting's own, whoever words it.
    private static final Wording CONCLUDES = Wording.of("【(?:会议)?(?:结论|决议|决定|议定|表决|会议决定|议定事项)】");
    /// A line that heads a list of who does what: 小韩：灰度包发两个仓.
    private static final Wording TASKS = Wording.of(
            "(?:TODO|Todo|ToDo|todo|To-do|TO-DO)(?:S|s|List)?[：:]?|(?:会后)?(?:行动项|待办|任务分工|任务清单|落实清单|分工)(?:事项)?[：:]?");

    private final Prose prose;
    private final List<Paragraph> paragraphs;
    private final Known known;
    private final Labels marks;
    private final ToldSpeech telling;
    private final boolean told;

    Speeches(Prose prose, List<Paragraph> paragraphs, Known known, boolean told) {
        this.prose = prose;
        this.paragraphs = paragraphs;
        this.known = known;
        this.marks = new Labels(prose, paragraphs, known, told);
        this.telling = new ToldSpeech(prose, known);
        this.told = told;
    }

    /// A stretch that may be said by somebody.
    private record Stretch(int from, int to) {}

    List<Statement> read(int firstParagraph, int endParagraph, int titleTo) {
        var statements = new ArrayList<Statement>();
        Labels.Label open = null;
        int openEnd = 0;
        Numbering.Style turns = null;
        boolean tasks = false;
        for (var stretch : stretches(firstParagraph, endParagraph, titleTo)) {
            if (TASKS.fills(prose, stretch.from, stretch.to)) {
                close(statements, open, openEnd);
                open = null;
                tasks = true;
            }
            if (tasks) continue;
            var labels = labels(stretch);
            int first = labels.isEmpty() ? stretch.to : labels.getFirst().at();
            if (open != null && first > stretch.from) {
                if (endsSpeech(stretch)
                        || turns != null && turns == numbered(stretch)
                        || open.told() && !GOES_ON.begins(prose, stretch.from, stretch.to)) {
                    close(statements, open, openEnd);
                    open = null;
                } else openEnd = first;
            }
            if (!labels.isEmpty() && first == stretch.from && numbered(stretch) != null) turns = numbered(stretch);
            if (open == null && labels.isEmpty() && !told) opinions(statements, stretch);
            for (int i = 0; i < labels.size(); i++) {
                close(statements, open, openEnd);
                open = labels.get(i);
                openEnd = i + 1 < labels.size() ? labels.get(i + 1).at() : stretch.to;
            }
        }
        close(statements, open, openEnd);
        return statements;
    }

    /// The number before a turn to speak: （2）张三：…….
    private Numbering.@Nullable Style numbered(Stretch stretch) {
        var number = Numbering.at(prose, stretch.from, stretch.to);
        return number == null ? null : number.style();
    }

    /// 张三提出，周转率偏乐观。 In minutes a sentence is what somebody thinks, the rest is the meeting's own.
    private void opinions(List<Statement> statements, Stretch stretch) {
        for (int from = stretch.from, to; from < stretch.to; from = to) {
            to = from;
            while (to < stretch.to && !endsOpinion(to, stretch.to)) to++;
            to = Math.min(stretch.to, to + 1);
            close(statements, telling.opinion(from, to), to);
        }
    }

    /// A full stop, or a semicolon behind which somebody else thinks: 甲提出，……；乙认为，…….
    private boolean endsOpinion(int at, int to) {
        char c = prose.charAt(at);
        return c == '。' || c == '\n' || c == '；' && at + 1 < to && telling.opinion(at + 1, to) != null;
    }

    private List<Stretch> stretches(int firstParagraph, int endParagraph, int titleTo) {
        var stretches = new ArrayList<Stretch>();
        for (int i = firstParagraph; i < endParagraph; i++) {
            var p = paragraphs.get(i);
            int from = Math.max(p.from(), i == firstParagraph ? Math.min(titleTo, p.to()) : p.from());
            while (from < p.to() && i == firstParagraph && "。；，：、）".indexOf(prose.charAt(from)) >= 0) from++;
            if (from < p.to()) stretches.add(new Stretch(from, p.to()));
        }
        return trimmed(stretches);
    }

    /// Without the names that stand alone at the end: signatures.
    private List<Stretch> trimmed(List<Stretch> stretches) {
        int end = stretches.size();
        while (end > 0 && marks.isNameAlone(stretches.get(end - 1).from, stretches.get(end - 1).to)) end--;
        if (stretches.size() - end < 2) return stretches;
        var kept = new ArrayList<>(stretches.subList(0, end));
        if (end == 0) return kept;
        var last = kept.getLast();
        int stop = lastStop(last);
        if (stop > last.from && marks.isNameAlone(stop, last.to)) kept.set(end - 1, new Stretch(last.from, stop));
        return kept;
    }

    private int lastStop(Stretch stretch) {
        int i = stretch.to;
        while (i > stretch.from && "。！？；".indexOf(prose.charAt(i - 1)) < 0) i--;
        return i;
    }

    private boolean endsSpeech(Stretch stretch) {
        var number = Numbering.at(prose, stretch.from, stretch.to);
        int from = number != null && number.style() == Numbering.Style.DECIMAL ? number.end() : stretch.from;
        return MEETING.begins(prose, from, stretch.to);
    }

    private void close(List<Statement> statements, Labels.@Nullable Label label, int end) {
        if (label == null) return;
        int from = label.wordsFrom(), to = end;
        while (to > from && (prose.charAt(to - 1) == '\n' || prose.charAt(to - 1) == '|')) to--;
        while (from < to && "，、\n|".indexOf(prose.charAt(from)) >= 0) from++;
        if (label.told()) to = meetingFrom(from, to);
        if (from >= to) return;
        int name = label.nameFrom();
        for (int i = label.nameFrom(); i <= label.nameTo(); i++) {
            if (i < label.nameTo() && "/、&".indexOf(prose.charAt(i)) < 0) continue;
            if (i > name)
                statements.add(
                        new Statement(prose.quote(name, i), prose.place(from, to), stance(statements, from, to)));
            name = i + 1;
        }
    }

    /// Where the meeting itself speaks again in a paragraph that tells what somebody said: 某某汇报了……。会议决定……
    private int meetingFrom(int from, int to) {
        for (int i = from + 1; i < to; i++) if (prose.charAt(i - 1) == '。' && MEETING.begins(prose, i, to)) return i;
        return to;
    }

    /// Who joins somebody's opinion takes the stand that this one took: 赞成李局意见, where 李局 said 先放一放.
    private @Nullable Stance stance(List<Statement> before, int from, int to) {
        var own = Stances.in(prose, from, to);
        var joined = own == Stance.AGREE ? Stances.joined(prose, from, to) : null;
        if (joined == null) return own;
        for (int i = before.size() - 1; i >= 0 && i >= before.size() - 20; i--) {
            var earlier = before.get(i);
            var speaker = earlier.speaker().plain();
            if (earlier.stance() != null
                    && speaker.charAt(0) == joined.charAt(0)
                    && (speaker.startsWith(joined) || joined.startsWith(speaker) || Names.mayLabel(joined)))
                return earlier.stance();
        }
        return own;
    }

    private List<Labels.Label> labels(Stretch stretch) {
        var labels = new ArrayList<Labels.Label>();
        var first = marks.at(stretch.from, stretch.to);
        if (first == null && told) first = telling.at(stretch.from, stretch.to);
        if (first != null) labels.add(first);
        else if (CONCLUDES.begins(prose, stretch.from, stretch.to)) return labels;
        for (int i = stretch.from + 1; i < stretch.to; i++) {
            if (prose.charAt(i) != '：') continue;
            int from = i;
            while (from > stretch.from && i - from < 14 && "。；！？\n|”".indexOf(prose.charAt(from - 1)) < 0) from--;
            if (from == stretch.from || i - from < 2 || i - from >= 14) continue;
            if (!labels.isEmpty() && from < labels.getLast().wordsFrom()) continue;
            var label = marks.inside(from, i, stretch.to);
            if (label != null) labels.add(label);
        }
        if (told && (labels.isEmpty() || labels.size() == 1 && labels.getFirst().told())) toldInside(stretch, labels);
        return labels;
    }

    /// Speech told in sentences: 高明说，……。和平建议，……. Each known name at the head of a sentence begins one, and of a
    /// clause where one asks and the other answers.
    private void toldInside(Stretch stretch, List<Labels.Label> labels) {
        int from = labels.isEmpty() ? stretch.from + 1 : labels.getFirst().wordsFrom() + 1;
        for (int i = from; i < stretch.to; i++) {
            char before = prose.charAt(i - 1);
            if ("。！？；，：".indexOf(before) < 0 || before == '，' && (labels.isEmpty() || !telling.answers(i, stretch.to)))
                continue;
            var label = telling.at(i, stretch.to);
            if (label == null || !telling.isSomebody(label.nameFrom(), label.nameTo())) continue;
            labels.add(label);
            i = Math.max(i, label.wordsFrom());
        }
    }
}
