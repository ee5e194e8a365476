package luoshi.oversight.directive.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import luoshi.kernel.phrase.Deadline;
import luoshi.kernel.phrase.Deadlines;
import luoshi.kernel.phrase.Found;
import luoshi.kernel.phrase.Prose;
import luoshi.oversight.directive.Force;
import luoshi.oversight.directive.reading.Scope.Voice;
import org.jspecify.annotations.Nullable;

/// 辨交办: which clauses of a sentence oblige, and where one duty ends and the next begins.
final class Duties {

    private static final Pattern APPROVES =
            Pattern.compile("^(?:会议|党组|经研究，?|经讨论，?|与会)*(?:原则(?:上)?|一致|审议)?(?:同意|通过|听取|审议|研究|传达|学习|讨论|认为|指出|肯定)");
    private static final Pattern REQUIRES = Pattern.compile("(?:会议|会上|大家)?(?:要求|强调|决定|明确|议定|责成|部署|商定|定于|同意由)[，：]?");
    private static final Pattern REMARK = Pattern.compile("^(?:会议)?(?:指出|认为|肯定|听取|回顾)");
    private static final Pattern SUGGEST = Pattern.compile("建议|提议|希望|能不能|能否|可否|是否可以|最好|不妨|我觉得应|我认为应|我看应|还是应|是不是");
    private static final Pattern PROMISE = Pattern.compile(
            "^(?:[^，。；]{0,12}?)(?:我|我们|我处|我科|我局|我方|我公司|我来|我去|我这边|本周我|我负责|这个我)(?!觉得|认为|看|个人|建议|的意见|同意|局(?:的|有|去年)|们?(?:的|是|有|已|也有|去年|前期|目前))");
    private static final Pattern QUESTION = Pattern.compile("(?:吗|呢|没有|怎么办|多少|为什么|什么时候|几)$");
    private static final Pattern REPORTED_DONE = Pattern.compile("(?:了|过)(?=$|[，；。])|已经?|截至|累计|同比|完成了|取得了|进行了|开展了");
    private static final Pattern ALLOWS = Pattern.compile("^(?:可以?|允许|准予|授权)");
    private static final Pattern HAN_ONLY_PRAISE =
            Pattern.compile("(?:十分重要|很有必要|意义重大|成效明显|总体(?:平稳|良好|可控)|来之不易|值得肯定|形势(?:严峻|不容乐观))$");

    private final Prose prose;
    private final Actors actors;
    private final @Nullable LocalDate meeting;

    Duties(Prose prose, Actors actors, @Nullable LocalDate meeting) {
        this.prose = prose;
        this.actors = actors;
        this.meeting = meeting;
    }

    /// A duty's stretch.
    record Duty(int from, int to, Force force, boolean vague) {}

    /// What a clause does.
    private record Clause(
            int from, int words, int to, boolean obliges, boolean subject, boolean dated, boolean strong) {}

    List<Duty> in(Scope scope, Sentences.Sentence sentence, boolean ordering) {
        var clauses = new ArrayList<Clause>();
        int begin = Leads.skip(prose, sentence.from(), sentence.to());
        for (var c : Sentences.clauses(prose, begin, sentence.to()))
            clauses.add(clause(scope, c[0], c[1], ordering || !clauses.isEmpty() && clauses.getLast().obliges));
        return pieces(scope, clauses, sentence);
    }

    private Clause clause(Scope scope, int from, int to, boolean ordering) {
        int words = actors.skipLead(from, to);
        if (words >= to) words = from;
        var subject = actors.subject(words, to);
        int predicate = subject == null ? words : subject.end();
        var limits = Deadlines.in(prose, from, to, meeting);
        boolean dated = limits.stream().anyMatch(l -> l.value().value() != null);
        int modal = modal(words, to);
        boolean done = REPORTED_DONE.matcher(prose).region(from, to).find() || Words.PAST.at(prose, words, to) > 0;
        boolean tagged = Tags.in(prose, from, to);
        boolean verb = startsWithVerb(skipLimit(predicate, limits), to);
        boolean by = byActor(words, to);
        boolean allows = ALLOWS.matcher(prose).region(predicate, to).lookingAt();
        boolean strong = tagged || by || modal >= 0 && subject != null;
        boolean obliges = tagged
                || by && !done
                || modal >= 0 && !(done && subject == null)
                || verb && !done && (subject != null || dated || ordering);
        if (allows && modal < 0
                || HAN_ONLY_PRAISE.matcher(prose).region(from, to).find()) obliges = false;
        return new Clause(from, words, to, obliges, subject != null, dated, strong);
    }

    /// 由甲牵头, 请甲, 责成甲: the clause says who must.
    private boolean byActor(int from, int to) {
        for (int i = from; i < to - 2; i++) {
            char c = prose.charAt(i);
            boolean cue = c == '由'
                    || c == '请'
                            && "示假求教".indexOf(prose.charAt(i + 1)) < 0
                            && (i == from || "申邀提聘报".indexOf(prose.charAt(i - 1)) < 0)
                    || prose.text().startsWith("责成", i);
            if (!cue) continue;
            int at = c == '责' ? i + 2 : i + 1;
            if (actors.subject(at, to) != null || !actors.list(at, to).isEmpty()) return true;
        }
        return false;
    }

    private int skipLimit(int at, List<Found<Deadline>> limits) {
        for (var l : limits) if (l.from() <= at + 1 && l.to() > at) return l.to();
        return at;
    }

    /// The first modal word that is not part of another word, -1 for none.
    private int modal(int from, int to) {
        for (int i = from; i < to; i++) {
            int n = Words.NOT_MODAL.at(prose, i, to);
            if (n > 0) {
                i += n - 1;
                continue;
            }
            n = Words.MODAL.at(prose, i, to);
            if (n == 0) continue;
            if (n == 1 && i > from && Words.NOT_MODAL.at(prose, i - 1, to) > 1) continue;
            if (n == 1 && prose.charAt(i) == '请' && i > from) continue;
            return i;
        }
        return -1;
    }

    private boolean startsWithVerb(int from, int to) {
        int at = from;
        while (at < to && "在于就再则也都还并即便".indexOf(prose.charAt(at)) >= 0) at++;
        return Words.VERB.at(prose, at, to) > 0 && Words.NOT_MODAL.at(prose, at, to) == 0;
    }

    private List<Duty> pieces(Scope scope, List<Clause> clauses, Sentences.Sentence sentence) {
        var duties = new ArrayList<Duty>();
        int start = -1, lastOblige = -1;
        for (int i = 0; i < clauses.size(); i++) {
            var c = clauses.get(i);
            if (lastOblige >= 0 && c.obliges && splits(clauses, start, lastOblige, i)) {
                close(scope, clauses, start, i - 1, duties);
                start = i;
                lastOblige = i;
                continue;
            }
            if (!c.obliges) {
                if (start < 0) start = i;
                continue;
            }
            if (start < 0) start = i;
            lastOblige = i;
        }
        if (lastOblige >= 0) close(scope, clauses, start, clauses.size() - 1, duties);
        return duties;
    }

    private boolean splits(List<Clause> clauses, int start, int last, int i) {
        var c = clauses.get(i);
        if (c.strong) return true;
        boolean dated = false;
        for (int k = start; k < i; k++) dated |= clauses.get(k).dated;
        return c.dated && dated && c.subject || c.subject && clauses.get(last).subject;
    }

    private void close(Scope scope, List<Clause> clauses, int start, int end, List<Duty> duties) {
        int first = start;
        while (first < end && !clauses.get(first).obliges && isBackground(clauses.get(first))) first++;
        int from = first == start ? clauses.get(first).from : clauses.get(first).from;
        int to = clauses.get(end).to;
        from = Math.min(Leads.skip(prose, from, to), to - 1);
        boolean soft = Words.SOFT.has(prose, from, to);
        boolean subject = false, dated = false;
        for (int k = start; k <= end; k++) {
            subject |= clauses.get(k).subject;
            dated |= clauses.get(k).dated;
        }
        if (soft && !subject && !dated) return;
        var force = force(scope, from, to);
        if (force == null) return;
        duties.add(new Duty(from, to, force, soft && !dated));
    }

    /// A leading clause that only tells: kept out of the duty when it is long.
    private boolean isBackground(Clause c) {
        return c.to - c.from > 18
                || Words.PAST.has(prose, c.from, c.to)
                || REMARK.matcher(prose).region(c.from, c.to).lookingAt();
    }

    private @Nullable Force force(Scope scope, int from, int to) {
        return switch (scope.voice()) {
            case CHAIR, MEETING -> Force.ORDER;
            case MEMBER -> PROMISE.matcher(prose).region(from, to).lookingAt() ? Force.ORDER : Force.PROPOSAL;
            case REPORT -> null;
        };
    }

    /// Whether a sentence of this voice can oblige at all.
    boolean mayOblige(Scope scope, Sentences.Sentence s) {
        if (QUESTION.matcher(prose.subSequence(Math.max(s.from(), s.to() - 6), s.to()))
                .find()) return false;
        if (scope.voice() == Voice.MEETING
                && APPROVES.matcher(prose).region(s.from(), s.to()).lookingAt())
            return REQUIRES.matcher(prose).region(s.from(), s.to()).find()
                    || modal(s.from(), s.to()) >= 0
                    || byActor(s.from(), s.to());
        if (scope.voice() == Voice.MEMBER)
            return SUGGEST.matcher(prose).region(s.from(), s.to()).find()
                    || modal(s.from(), s.to()) >= 0
                    || PROMISE.matcher(prose).region(s.from(), s.to()).lookingAt();
        return scope.voice() != Voice.REPORT;
    }
}
