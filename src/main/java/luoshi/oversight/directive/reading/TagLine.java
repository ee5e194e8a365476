package luoshi.oversight.directive.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import luoshi.kernel.phrase.Deadline;
import luoshi.kernel.phrase.Deadlines;
import luoshi.kernel.phrase.Fold;
import luoshi.kernel.phrase.Found;
import luoshi.kernel.phrase.Prose;
import luoshi.kernel.phrase.Wording;
import luoshi.oversight.directive.Directive;
import luoshi.oversight.directive.Owner;
import luoshi.oversight.directive.reading.Nominees.Named;
import org.jspecify.annotations.Nullable;

/// 责任行: 责任单位：甲 and 完成时限：6月底 on lines of their own below the line of the duties they belong to; a part that
/// names the matter of one duty (清运11月底，修复明年3月) is for that one.
final class TagLine {

    private static final Wording HANDS = Wording.of("牵头|负责|配合|落实");
    /// So many characters are a duty before the name that closes it, and so many the name.
    private static final int SHORTEST = 4, LONGEST_NAME = 5;

    private static final int SIGNATURE = 30;
    private static final int BRACKET = 80;

    private final Prose prose;
    private final Actors actors;
    private final Owners owners;
    private final @Nullable LocalDate meeting;
    private final Function<Named, Owner> inherited;

    TagLine(Prose prose, Actors actors, Owners owners, @Nullable LocalDate meeting, Function<Named, Owner> inherited) {
        this.prose = prose;
        this.actors = actors;
        this.owners = owners;
        this.meeting = meeting;
        this.inherited = inherited;
    }

    /// The last of the tags (责任人：甲；完成时限：6月) that follow a sentence in its paragraph; itself where none does.
    int last(List<Sentences.Sentence> sentences, int i) {
        int last = i;
        while (last + 1 < sentences.size() && closes(sentences.get(last + 1))) last++;
        return last;
    }

    /// Whether a sentence itself says whose it is: with a dash, a bracket, an arrow or a name that ends a numbered
    /// line.
    boolean signs(Sentences.Sentence s) {
        return Tags.signs(prose, s.from(), s.to())
                || Tags.frames(prose, s.from(), s.to())
                || pointed(s)
                || isNamedLine(s);
    }

    /// ……改每日两次→环卫所.
    private boolean pointed(Sentences.Sentence s) {
        return Tags.points(prose, s.from(), s.to())
                && !owners.pointedAt(s.from(), s.to()).isEmpty();
    }

    /// （1）幂等修复9月14日前上线，某某: a numbered line whose last clause is somebody's name.
    private boolean isNamedLine(Sentences.Sentence s) {
        int words = s.newLine() ? Leads.number(prose, s.from(), s.to()) : s.from();
        int comma = s.to() - 1;
        while (comma > words && s.to() - comma < LONGEST_NAME && prose.charAt(comma) != '，') comma--;
        return words > s.from()
                && comma > words + SHORTEST
                && prose.charAt(comma) == '，'
                && actors.isPerson(comma + 1, s.to());
    }

    private boolean closes(Sentences.Sentence s) {
        if (s.newLine() && !Tags.dashed(prose, s.from())) return false;
        return Tags.opens(prose, s.from(), s.to()) || isSignature(s) || isBracketOfOwners(s);
    }

    /// ——甲，3月7日 behind the stop of the duty that it signs.
    private boolean isSignature(Sentences.Sentence s) {
        return s.to() - s.from() <= SIGNATURE && Tags.dashed(prose, s.from()) && Tags.signs(prose, s.from(), s.to());
    }

    /// （甲局牵头，乙局配合） or （甲局） behind the stop of the duty that is theirs.
    private boolean isBracketOfOwners(Sentences.Sentence s) {
        if (s.to() - s.from() > BRACKET || prose.charAt(s.from()) != '（' || prose.charAt(s.to() - 1) != '）')
            return false;
        return !actors.list(s.from() + 1, s.to() - 1).isEmpty()
                || HANDS.isIn(prose, s.from(), s.to())
                        && !owners.in(s.from(), s.to()).isEmpty();
    }

    /// Lays what a tag line says on the duties from `first` on.
    void hang(int from, int to, List<Directive> directives, int first) {
        int at = from;
        while (at < to && prose.charAt(at) != '：') at++;
        int fields = at < to && Tags.opens(prose, from, to) ? at + 1 : from;
        var parts = parts(fields, to);
        boolean limits = Tags.isLimit(prose, from, to) || fields == from;
        var beside = limits ? List.<Found<Deadline>>of() : Tags.limits(prose, from, to, meeting);
        boolean shared = false;
        for (int i = first; i < directives.size() && directives.size() - first > 1; i++)
            for (var part : parts) shared |= namesMatter(part, directives.get(i), limits);
        for (int i = first; i < directives.size(); i++) {
            var d = directives.get(i);
            if (!shared)
                directives.set(i, limits ? limit(d, fields, to, false) : due(own(d, owners.in(from, to)), beside));
            else
                for (var part : parts) {
                    int end = sharedEnd(part, d);
                    if (end < 0) continue;
                    d = limits
                            ? limit(d, part[0], part[1], true)
                            : own(d, owners.listed(end, part[1], Owner.Role.LEAD));
                    directives.set(i, d);
                }
        }
    }

    /// The words of the last duty above reach to the end of its tags.
    void reach(int to, List<Directive> directives, int first) {
        int last = directives.size() - 1;
        if (last < first) return;
        var d = directives.get(last);
        directives.set(last, d.quoted(prose.quote(prose.indexOf(d.words().start()), to)));
    }

    /// A。B。（责任单位：甲） : the bracket behind the last stop of a numbered line is for all its duties that have none.
    void close(int from, int to, List<Directive> directives, int first) {
        var named = owners.in(from, to);
        for (int i = first; i < directives.size() - 1; i++)
            if (directives.get(i).owners().isEmpty()) directives.set(i, own(directives.get(i), named));
    }

    /// 责任部门：甲　完成时间：7月15日前 in one line.
    private static Directive due(Directive d, List<Found<Deadline>> limits) {
        boolean open = d.deadline() == null || d.deadline().value() == null;
        return limits.isEmpty() || !open ? d : d.due(limits.getFirst().value());
    }

    private Directive limit(Directive d, int from, int to, boolean own) {
        if (d.deadline() != null && d.deadline().value() != null && !own) return d;
        Deadline best = null;
        for (Found<Deadline> l : Deadlines.inField(prose, from, to, meeting))
            if (best == null || best.value() == null) best = l.value();
        return best == null ? d : d.due(best);
    }

    private Directive own(Directive d, List<Named> named) {
        var all = new ArrayList<>(d.owners());
        for (var n : named) {
            var owner = inherited.apply(n);
            if (all.stream()
                    .noneMatch(o -> o.words().plain().equals(owner.words().plain()))) all.add(owner);
        }
        return d.laidOn(all);
    }

    private List<int[]> parts(int from, int to) {
        var parts = new ArrayList<int[]>();
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i < to && prose.charAt(i) != '，') continue;
            if (i > start) parts.add(new int[] {start, i});
            start = i + 1;
        }
        return parts;
    }

    /// 清运甲队，修复乙队: behind the word for the matter stands who or when; an office that the duty names too is no matter.
    private boolean namesMatter(int[] part, Directive d, boolean limits) {
        int end = sharedEnd(part, d);
        return end > 0 && (limits || part[1] - end > 1);
    }

    /// Where the last two characters of a part end that the duty holds too; -1 where it holds none.
    private int sharedEnd(int[] part, Directive d) {
        var words = d.words().text();
        int end = -1;
        for (int i = part[0]; i + 2 <= Math.min(part[1], part[0] + 24); i++)
            if (Fold.isHan(prose.charAt(i))
                    && Fold.isHan(prose.charAt(i + 1))
                    && !Tags.isDay(prose.charAt(i))
                    && words.contains(prose.text().substring(i, i + 2))) end = i + 2;
        return end;
    }
}
