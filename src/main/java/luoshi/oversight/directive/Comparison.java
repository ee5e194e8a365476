package luoshi.oversight.directive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import luoshi.kernel.casework.Case;
import luoshi.kernel.phrase.Amounts;
import luoshi.kernel.phrase.Bigrams;
import luoshi.kernel.phrase.Deadlines;
import luoshi.kernel.phrase.Prose;
import luoshi.kernel.regulation.Page;
import org.jspecify.annotations.Nullable;

/// 前后对照: how a directive stands to an older one about the same thing. Nothing is settled by it: both are shown side by
/// side to whoever registers. Pure.
///
/// @param likeness how much of their words is the same, percent
/// @param shared names of papers and projects that stand in both
/// @param why in one Chinese sentence
public record Comparison(Relation relation, int likeness, List<String> shared, String why) {

    public enum Relation {
        REPEATS("重复"),
        /// Another day or another amount for the same thing.
        CONTRADICTS("不一致"),
        /// The day was missed or the case closed, and now there is a new day or a new amount.
        DRIFTS("变动");

        private final String term;

        Relation(String term) {
            this.term = term;
        }

        /// The Chinese word.
        public String term() {
            return term;
        }
    }

    /// 对照项: what is compared of a directive.
    ///
    /// @param amounts figures by their unit
    /// @param day its limit; null where it has none
    /// @param saidOn the day of the meeting; null where it is not known
    /// @param open false for what was closed
    public record Subject(
            Set<String> pairs,
            Set<String> names,
            Map<String, Set<BigDecimal>> amounts,
            @Nullable LocalDate day,
            @Nullable LocalDate saidOn,
            boolean open) {

        public static Subject of(String words, @Nullable LocalDate day, @Nullable LocalDate saidOn, boolean open) {
            var text = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
            var prose = prose(text);
            var rest = new StringBuilder(prose.text());
            var amounts = new HashMap<String, Set<BigDecimal>>();
            for (var found : Amounts.in(prose, 0, prose.length())) {
                var amount = found.value();
                amounts.computeIfAbsent(amount.unit(), _ -> new HashSet<>())
                        .add(amount.value().stripTrailingZeros());
                blank(rest, found.from(), found.to());
            }
            for (var found : Deadlines.in(prose, 0, prose.length(), saidOn)) blank(rest, found.from(), found.to());
            var core = rest.toString();
            for (var word : Scheme.SHIPPED.common) core = core.replace(word, " ");
            return new Subject(pairsOf(core), namesOf(text, core), amounts, day, saidOn, open);
        }

        public static Subject of(Case one) {
            var said = one.source().words();
            return of(
                    said == null ? one.words() : said.plain(),
                    one.timing().day(),
                    one.source().day(),
                    one.phase().open());
        }
    }

    private static final int LONGEST = 600;
    private static final Pattern QUOTED = Pattern.compile("[《“]([^《》“”]{2,40})[》”]");
    private static final Pattern PARTS = Pattern.compile("[^\\p{IsHan}\\p{Alnum}]+");

    /// Null where they are not about the same thing.
    public static @Nullable Comparison of(Subject newer, Subject older) {
        int likeness = likeness(newer, older);
        var shared = new LinkedHashSet<>(newer.names);
        shared.retainAll(older.names);
        if (shared.isEmpty() ? likeness < Scheme.SHIPPED.alike : !isSameTask(newer, older, shared)) return null;
        var names = List.copyOf(shared);
        var unit = other(newer.amounts, older.amounts);
        boolean day = newer.day != null && older.day != null && !newer.day.equals(older.day);
        if (unit == null && !day) return new Comparison(Relation.REPEATS, likeness, names, "以前交办过同一件事");
        var why = day ? "原定" + older.day + "，现为" + newer.day : "数额与以前交办的不同";
        if (day && unit != null) why += "，数额也不同";
        boolean past = !older.open || older.day != null && newer.saidOn != null && older.day.isBefore(newer.saidOn);
        return new Comparison(past ? Relation.DRIFTS : Relation.CONTRADICTS, likeness, names, why);
    }

    /// About the same paper or project, and what is to be done with it is the same as well.
    private static boolean isSameTask(Subject newer, Subject older, Set<String> shared) {
        var name = new HashSet<String>();
        for (var one : shared) name.addAll(pairsOf(one));
        var left = new HashSet<>(newer.pairs);
        left.removeAll(name);
        var right = new HashSet<>(older.pairs);
        right.removeAll(name);
        int shorter = Math.min(left.size(), right.size());
        if (shorter == 0) return left.isEmpty() && right.isEmpty();
        left.retainAll(right);
        return 100 * left.size() >= Scheme.SHIPPED.named * shorter;
    }

    /// Share of the pairs of characters that stand in both, percent; the same whichever comes first.
    static int likeness(Subject one, Subject other) {
        int both = one.pairs.size() + other.pairs.size();
        if (both == 0) return 0;
        long common = one.pairs.stream().filter(other.pairs::contains).count();
        return (int) (200 * common / both);
    }

    /// A unit of which both name figures and no figure is the same.
    private static @Nullable String other(Map<String, Set<BigDecimal>> one, Map<String, Set<BigDecimal>> other) {
        for (var entry : one.entrySet()) {
            var figures = other.get(entry.getKey());
            if (figures != null && entry.getValue().stream().noneMatch(figures::contains)) return entry.getKey();
        }
        return null;
    }

    private static Set<String> pairsOf(String core) {
        var pairs = new HashSet<String>();
        for (var part : PARTS.split(core))
            for (int i = 0; i + 1 < part.length(); i++) pairs.add(part.substring(i, i + 2));
        return pairs;
    }

    /// What stands in quotation marks, and projects by the words before their kind.
    private static Set<String> namesOf(String text, String core) {
        var names = new LinkedHashSet<String>();
        var m = QUOTED.matcher(text);
        while (m.find()) names.add(m.group(1).strip());
        for (var part : PARTS.split(core))
            for (var kind : Scheme.SHIPPED.kinds) {
                int at = part.indexOf(kind);
                if (at >= 2) names.add(part.substring(Math.max(0, at - 6), at + kind.length()));
            }
        return names;
    }

    private static void blank(StringBuilder rest, int from, int to) {
        for (int i = from; i < to; i++) rest.setCharAt(i, ' ');
    }

    /// The words of a directive as they are read: folded, without the blanks of layout.
    static Prose prose(String words) {
        var folded = Bigrams.of(words).folded();
        var prose = Prose.of(folded);
        for (int i = 0; i < folded.length(); i++) prose.add(folded.charAt(i), folded.codePointCount(0, i), 0);
        return prose.build();
    }

    private record Scheme(List<String> common, List<String> kinds, int alike, int named) {

        static final Scheme SHIPPED = of(Page.resource("/rules/directive/comparison.yml"));

        static Scheme of(Page page) {
            var common = new ArrayList<>(page.words("common"));
            common.sort((a, b) -> b.length() - a.length());
            return new Scheme(common, page.words("kinds"), page.number("alike"), page.number("named"));
        }
    }
}
