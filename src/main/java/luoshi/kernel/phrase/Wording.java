package luoshi.kernel.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// 措辞: a way of saying something, as a regular expression that is tried only where it can begin. With which character
/// it
/// can is found by trial when it is made; with which two characters it cannot is remembered as texts are read. The
/// answers
/// are those of [Pattern], but that a look behind sees the words before a region, and that alternatives with `^` come
/// before the others.
public final class Wording {

    private static final int PAIRS = 1 << 10;

    private final Pattern pattern;
    private final Pattern opening;
    private final boolean looksBehind;
    private final @Nullable Wording head;
    private final boolean opens;
    private final boolean anchored;
    private final Openings openings;
    private final Openings needs;
    private final String regex;
    private final int number;
    private @Nullable List<Clue> clues;
    private boolean near;
    private long @Nullable [] pairs;

    /// @param opens every alternative begins with `^`
    private Wording(String regex, @Nullable Wording head, boolean opens, String needs) {
        this.head = head;
        this.opens = opens;
        this.needs = Openings.of(needs);
        this.pattern = Pattern.compile(regex);
        this.looksBehind = regex.contains("(?<=") || regex.contains("(?<!");
        this.opening = looksBehind ? Pattern.compile(Openings.withoutLookBehind(regex)) : pattern;
        this.anchored = !opens && isAnchored(regex);
        this.openings = Openings.of(opening, regex);
        this.regex = regex;
        this.number = Vocabulary.register(this);
    }

    /// A wording from a regular expression.
    public static Wording of(String regex) {
        return needing("", regex);
    }

    /// A wording that cannot stand where none of these characters does: a cheap question before a costly one, for
    /// wordings that any character may begin.
    public static Wording needing(String anyOf, String regex) {
        var opening = new ArrayList<String>();
        var others = new ArrayList<String>();
        for (var way : alternatives(regex)) (way.startsWith("^") ? opening : others).add(way);
        if (opening.isEmpty() || others.isEmpty()) return new Wording(regex, null, others.isEmpty(), anyOf);
        return new Wording(
                String.join("|", others), new Wording(String.join("|", opening), null, true, ""), false, anyOf);
    }

    public Search matcher(CharSequence text) {
        return text instanceof Prose prose
                ? new Search(prose.text(), prose.sightings())
                : new Search(text.toString(), null);
    }

    /// The words without which nothing matches; none where they are not known.
    List<Clue> clues() {
        if (clues == null) {
            var found = Syntax.clues(regex);
            clues = found == null ? List.of() : found;
            near = clues.stream().allMatch(c -> c.most() <= Vocabulary.NEAR);
        }
        return clues;
    }

    /// Its clues tell where a match may begin, not only that one may.
    boolean isNear() {
        return near;
    }

    /// The alternatives of a regular expression that stand outside all brackets.
    private static List<String> alternatives(String regex) {
        var ways = new ArrayList<String>();
        int depth = 0, from = 0;
        boolean set = false;
        for (int i = 0; i < regex.length(); i++) {
            char c = regex.charAt(i);
            if (c == '\\') i++;
            else if (c == '[') set = true;
            else if (c == ']') set = false;
            else if (!set && c == '(') depth++;
            else if (!set && c == ')') depth--;
            else if (!set && c == '|' && depth == 0) {
                ways.add(regex.substring(from, i));
                from = i + 1;
            }
        }
        ways.add(regex.substring(from));
        return ways;
    }

    private static boolean isAnchored(String regex) {
        for (int i = regex.indexOf('^'); i >= 0; i = regex.indexOf('^', i + 1))
            if (i == 0 || "[\\".indexOf(regex.charAt(i - 1)) < 0) return true;
        return false;
    }

    /// Whether a match can begin with these two characters.
    private boolean mayBegin(char first, char second) {
        var known = pairs;
        if (known == null || openings.any() || openings.ideographs()) return true;
        long pair = (long) first << 16 | second;
        return known[slot(first, second)] != (pair << 1 | 1);
    }

    /// Remembers whether two characters with which no match began could ever begin one.
    private void remember(char first, char second) {
        if (openings.any() || openings.ideographs()) return;
        var known = pairs;
        if (known == null) pairs = known = new long[PAIRS];
        long pair = (long) first << 16 | second;
        int slot = slot(first, second);
        if (known[slot] >> 1 == pair) return;
        var trial = opening.matcher(String.valueOf(new char[] {first, second}));
        boolean never = !trial.lookingAt() && !trial.hitEnd();
        known[slot] = pair << 1 | (never ? 1 : 0);
    }

    private static int slot(char first, char second) {
        return (first * 31 + second * 7) & PAIRS - 1;
    }

    /// One search through a text, used as a [Matcher] is.
    public final class Search implements MatchResult {

        private final String text;
        private final @Nullable Sightings all;
        /// Null where this wording was not looked for.
        private final @Nullable Sightings sightings;

        private int from;
        private int to;
        private int next;
        private @Nullable Search ahead;
        private @Nullable Matcher matcher;
        private @Nullable Matcher found;

        private Search(String text, @Nullable Sightings all) {
            this.text = text;
            this.all = all;
            this.sightings = all != null && all.know(number) && !clues().isEmpty() ? all : null;
            this.to = text.length();
        }

        public Search region(int from, int to) {
            this.from = from;
            this.to = to;
            this.next = from;
            if (anchored && matcher != null) matcher.region(from, to);
            return this;
        }

        /// The next match in the region.
        public boolean find() {
            if (next == from) {
                if (lacks()) return false;
                if (opensAhead(false)) {
                    next = Math.max(end(), from + 1);
                    return true;
                }
            }
            if (opens) {
                boolean begins = next == from && from < to && candidate(from) == from && beginsAt(from);
                next = to;
                return begins;
            }
            if (anchored) return candidate(next) < to && anchoredFind();
            for (int i = candidate(next); i < to; i = candidate(i + 1)) {
                if (!beginsAt(i)) continue;
                next = Math.max(end(), i + 1);
                return true;
            }
            next = to;
            return false;
        }

        /// The next place where a match may begin; the end of the region where it cannot any more.
        private int candidate(int at) {
            if (sightings == null) return at;
            int seen = sightings.next(number, at, to);
            return near || seen == to ? seen : at;
        }

        private boolean anchoredFind() {
            if (matcher == null) matcher = pattern.matcher(text).region(from, to);
            found = matcher;
            return matcher.find();
        }

        /// Whether a match begins the region.
        public boolean lookingAt() {
            if (lacks()) return false;
            return opensAhead(false) || (from < to ? candidate(from) == from && beginsAt(from) : at(from).lookingAt());
        }

        /// Whether a match fills the region.
        public boolean matches() {
            if (lacks()) return false;
            if (opensAhead(true)) return true;
            if (from >= to) return at(from).matches();
            if (candidate(from) != from || !openings.hold(text.charAt(from))) return false;
            return (to - from < 2 || mayBegin(text.charAt(from), text.charAt(from + 1))) && at(from).matches();
        }

        /// Whether the region holds none of the characters without which nothing can match.
        private boolean lacks() {
            if (sightings != null || needs.any()) return false;
            for (int i = from; i < to; i++) if (needs.hold(text.charAt(i))) return false;
            return true;
        }

        /// Whether an alternative with `^` begins, or fills, the region.
        private boolean opensAhead(boolean whole) {
            if (head == null) return false;
            if (ahead == null) ahead = head.new Search(text, all);
            ahead.region(from, to);
            if (whole ? !ahead.matches() : !ahead.lookingAt()) return false;
            found = ahead.matcher;
            return true;
        }

        private boolean beginsAt(int i) {
            char c = text.charAt(i);
            if (!openings.hold(c)) return false;
            if (i + 1 >= to) return at(i).lookingAt();
            if (sightings != null) return at(i).lookingAt();
            char second = text.charAt(i + 1);
            if (!mayBegin(c, second)) return false;
            if (at(i).lookingAt()) return true;
            remember(c, second);
            return false;
        }

        private Matcher at(int i) {
            if (matcher == null) matcher = pattern.matcher(text).useTransparentBounds(looksBehind);
            found = matcher;
            return matcher.region(i, to);
        }

        @Override
        public int start() {
            return found().start();
        }

        @Override
        public int start(int group) {
            return found().start(group);
        }

        @Override
        public int start(String group) {
            return found().start(group);
        }

        @Override
        public int end() {
            return found().end();
        }

        @Override
        public int end(int group) {
            return found().end(group);
        }

        @Override
        public int end(String group) {
            return found().end(group);
        }

        @Override
        public String group() {
            return found().group();
        }

        @Override
        public @Nullable String group(int group) {
            return found().group(group);
        }

        @Override
        public @Nullable String group(String name) {
            return found().group(name);
        }

        @Override
        public int groupCount() {
            return found().groupCount();
        }

        @Override
        public java.util.Map<String, Integer> namedGroups() {
            return pattern.namedGroups();
        }

        private Matcher found() {
            if (found == null) throw new IllegalStateException("nothing was found yet");
            return found;
        }
    }
}
