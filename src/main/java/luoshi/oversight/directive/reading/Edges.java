package luoshi.oversight.directive.reading;

import java.util.List;
import luoshi.kernel.phrase.Prose;
import luoshi.kernel.phrase.Wording;

/// 起止: with which of its clauses a duty begins and ends, where talk stands around it.
final class Edges {

    private static final int ASIDE = 18;
    /// From so many characters on talk is no aside.
    private static final int TALK = 26;
    /// So many clauses before it a duty's topic stands.
    private static final int NEAR = 3;
    /// So light is a clause that only tells, however short.
    private static final int TOLD = -4;

    /// From this weight on a clause says plainly who must do what.
    private static final int PLAIN = 5;

    private static final Wording PROPOSES = Wording.of("我?(?:建议|提议)");

    private final Prose prose;

    Edges(Prose prose) {
        this.prose = prose;
    }

    /// Whether a duty is said so plainly that no experience takes it back: a participant proposes it in so many words,
    /// or
    /// the meeting says who must do what.
    boolean isPlain(Scope scope, List<Clause> clauses, Duties.Duty duty) {
        if (scope.voice() == Scope.Voice.MEMBER) return PROPOSES.begins(prose, duty.from(), duty.to());
        return scope.voice() == Scope.Voice.MEETING
                && clauses.stream()
                        .anyMatch(c -> c.from() < duty.to()
                                && c.to() > duty.from()
                                && c.subject()
                                && c.modal()
                                && c.weight() >= PLAIN);
    }

    /// Behind much talk that binds nobody, where a duty begins with who must: 第三件，断面，老幸讲得对，……，监测站今天就去.
    int afterTalk(List<Clause> clauses, int start, int end) {
        int first = start;
        while (first < end && !clauses.get(first).obliges()) first++;
        var c = clauses.get(first);
        if (first < start + 2
                || !c.obliges()
                || !c.subject() && !PROPOSES.begins(prose, c.from(), c.to())
                || c.from() - clauses.get(start).from() < TALK) return start;
        int begin = first;
        for (int i = first - 1; i >= Math.max(start, first - NEAR); i--)
            if (clauses.get(i).topic() || i == first - 1 && clauses.get(i).subject()) begin = i;
        return begin;
    }

    /// Before what is told at the end: ……三天以后再清，去年石桥社区把一口腌菜缸清掉了，…….
    int beforeTalk(List<Clause> clauses, int first, int end) {
        int last = end;
        while (last > first && !clauses.get(last).obliges()) last--;
        for (int i = last + 1; i <= end; i++)
            if (clauses.get(end).to() - clauses.get(i).from() >= TALK
                    && (clauses.get(i).weight() <= TOLD
                            || Words.PAST.has(
                                    prose, clauses.get(i).from(), clauses.get(i).to()))) return i - 1;
        return end;
    }

    /// A leading clause that only tells: kept out of the duty when it is long.
    boolean isBackground(Clause c) {
        return c.length() > ASIDE && c.weight() <= 0
                || c.weight() <= TOLD
                || Words.PAST.has(prose, c.from(), c.to())
                || Background.isRemark(prose, c);
    }
}
