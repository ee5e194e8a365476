package luoshi.kernel.phrase;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import luoshi.kernel.expression.Clue;
import luoshi.kernel.expression.Expression;
import luoshi.kernel.expression.Trial;
import org.jspecify.annotations.Nullable;

/// 措辞: a way of saying something, written as a regular expression. In a [Prose] it is tried only where one walk over
/// the
/// text has seen its words. The answers are those of [java.util.regex.Pattern], but that a look behind sees the words
/// before a region, and that alternatives with `^` come before the others.
public final class Wording {

    /// Clues that may stand farther behind the beginning do not tell where a match begins, only that one may.
    private static final int NEAR = 64;

    private final String regex;
    private final Expression expression;
    private final int number;
    private @Nullable List<Clue> clues;
    /// One character of every clue: without any of them nothing can match. Empty where no clues are known.
    private @Nullable String needs;

    private Wording(String regex) {
        this.regex = regex;
        this.expression = Expression.of(regex);
        this.number = Vocabulary.register(this);
    }

    /// A wording from a regular expression.
    public static Wording of(String regex) {
        return new Wording(regex);
    }

    public Search matcher(CharSequence text) {
        if (!(text instanceof Prose prose)) return new Search(text.toString(), null);
        var sightings = prose.sightings();
        return new Search(prose.text(), sightings.know(number) ? sightings : null);
    }

    /// Whether the walk over the text has seen a sign of it in a stretch: a cheap question before it is looked for.
    public boolean mayStandIn(Prose prose, int from, int to) {
        return prose.sightings().mayStandIn(number, from, to);
    }

    /// The first place of a stretch where it may begin; the stretch's end where it cannot.
    public int next(Prose prose, int from, int to) {
        var sightings = prose.sightings();
        return from >= to ? to : sightings.know(number) ? sightings.next(number, from, to) : from;
    }

    /// Whether it stands somewhere in a stretch.
    public boolean isIn(Prose prose, int from, int to) {
        return mayStandIn(prose, from, to) && matcher(prose).region(from, to).find();
    }

    /// Whether a stretch begins with it.
    public boolean begins(Prose prose, int from, int to) {
        return prose.sightings().mayBegin(number, from, to)
                && matcher(prose).region(from, to).lookingAt();
    }

    /// Whether it fills a stretch.
    public boolean fills(Prose prose, int from, int to) {
        return prose.sightings().mayBegin(number, from, to)
                && matcher(prose).region(from, to).matches();
    }

    /// The words of which every match holds one; none where they are not known.
    List<Clue> clues() {
        if (clues == null) clues = expression.clues();
        return clues;
    }

    private String needs() {
        if (needs == null) {
            var signs = new StringBuilder();
            for (var clue : clues()) {
                char sign = clue.word().charAt(0);
                if (sign == '9') return needs = "";
                if (signs.indexOf(String.valueOf(sign)) < 0) signs.append(sign);
            }
            needs = signs.toString();
        }
        return needs;
    }

    /// Its place among the wordings of the program.
    int number() {
        return number;
    }

    @Override
    public String toString() {
        return regex;
    }

    /// Whether its clues tell where a match begins.
    boolean isNear() {
        for (var clue : clues()) if (clue.most() > NEAR) return false;
        return true;
    }

    /// One search through a text, used as a [java.util.regex.Matcher] is.
    public final class Search implements MatchResult {

        private final String text;
        private final @Nullable Sightings sightings;
        private int from;
        private int to;
        private int next;
        private boolean through;
        private @Nullable Trial trial;

        private Search(String text, @Nullable Sightings sightings) {
            this.text = text;
            this.sightings = sightings;
            this.to = text.length();
        }

        public Search region(int from, int to) {
            this.from = from;
            this.to = to;
            this.next = from;
            return this;
        }

        /// Lets what is looked for around a match stand outside the region.
        public Search seeingPast() {
            through = true;
            return this;
        }

        /// The next match in the region.
        public boolean find() {
            if (next == from && lacks()) return false;
            int i = candidate(next);
            if (i < to) i = candidate(expression.first(i, to));
            for (int last = expression.opens() ? from : to - 1; i <= last && i < to; i = candidate(i + 1)) {
                if (!expression.mayBegin(text, i, to) || !begins(i, false)) continue;
                next = Math.max(end(), i + 1);
                return true;
            }
            next = to;
            return false;
        }

        /// Whether a match begins the region.
        public boolean lookingAt() {
            return mayBegin() && begins(from, false);
        }

        /// Whether a match fills the region.
        public boolean matches() {
            return mayBegin() && begins(from, true);
        }

        private boolean mayBegin() {
            if (from >= to) return true;
            return (sightings == null || sightings.mayBegin(number, from, to))
                    && expression.mayBegin(text, from, to)
                    && !lacks();
        }

        /// The next place where a match may begin; the end of the region where it cannot any more.
        private int candidate(int at) {
            return sightings == null ? at : sightings.next(number, at, to);
        }

        /// Whether the region holds none of the characters without which nothing can match.
        private boolean lacks() {
            if (sightings != null) return false;
            var needs = needs();
            if (needs.isEmpty()) return false;
            for (int i = from; i < to; i++) if (needs.indexOf(text.charAt(i)) >= 0) return false;
            return true;
        }

        private boolean begins(int at, boolean whole) {
            if (trial == null) trial = expression.trial(text, through);
            return trial.at(at, from, to, whole);
        }

        @Override
        public int start() {
            return start(0);
        }

        @Override
        public int start(int group) {
            return found().start(group);
        }

        @Override
        public int start(String group) {
            return start(number(group));
        }

        @Override
        public int end() {
            return end(0);
        }

        @Override
        public int end(int group) {
            return found().end(group);
        }

        @Override
        public int end(String group) {
            return end(number(group));
        }

        @Override
        public String group() {
            return text.substring(start(), end());
        }

        @Override
        public @Nullable String group(int group) {
            return start(group) < 0 ? null : text.substring(start(group), end(group));
        }

        @Override
        public @Nullable String group(String name) {
            return group(number(name));
        }

        @Override
        public int groupCount() {
            return expression.groups();
        }

        @Override
        public Map<String, Integer> namedGroups() {
            return expression.names();
        }

        private int number(String group) {
            var number = expression.names().get(group);
            if (number == null) throw new IllegalArgumentException("no group " + group);
            return number;
        }

        private Trial found() {
            if (trial == null || trial.start(0) < 0) throw new IllegalStateException("nothing was found yet");
            return trial;
        }
    }
}
