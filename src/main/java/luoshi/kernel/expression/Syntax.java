package luoshi.kernel.expression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import luoshi.kernel.expression.Term.Manner;

/// 句法: reads a regular expression as [java.util.regex.Pattern] writes it, as far as wordings need it. Alternatives that
/// begin with `^` come before the others.
final class Syntax {

    private static final int ENDLESS = Integer.MAX_VALUE;
    /// A longer range of characters is not listed.
    private static final int WIDE = 64;
    private static final String WORD = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_";
    private static final String BLANK = " \t\n\u000B\f\r";

    private final String regex;
    private final Map<String, Integer> names = new HashMap<>();
    private int groups;
    private int at;

    private Syntax(String regex) {
        this.regex = regex;
    }

    /// @param groups how many groups it has
    /// @param names the numbers of those that have names
    record Read(Term term, int groups, Map<String, Integer> names) {}

    static Read read(String regex) {
        var syntax = new Syntax(regex);
        var term = syntax.openingFirst(syntax.choice());
        if (syntax.at < regex.length()) throw syntax.unknown();
        return new Read(term, syntax.groups, Map.copyOf(syntax.names));
    }

    private Term openingFirst(Term term) {
        if (!(term instanceof Term.Choice choice)) return term;
        var ways = new ArrayList<Term>();
        for (var way : choice.ways()) if (opens(way)) ways.add(way);
        for (var way : choice.ways()) if (!opens(way)) ways.add(way);
        return new Term.Choice(ways);
    }

    private static boolean opens(Term way) {
        return way instanceof Term.Edge edge && !edge.end()
                || way instanceof Term.Row row
                        && !row.parts().isEmpty()
                        && opens(row.parts().getFirst());
    }

    private static boolean closes(Term way) {
        return way instanceof Term.Edge edge && edge.end()
                || way instanceof Term.Row row
                        && !row.parts().isEmpty()
                        && closes(row.parts().getLast());
    }

    /// Whether it matches nothing but where the region begins.
    static boolean onlyOpens(Term term) {
        return term instanceof Term.Choice choice ? choice.ways().stream().allMatch(Syntax::opens) : opens(term);
    }

    /// Whether it matches nothing but up to where the region ends.
    static boolean onlyCloses(Term term) {
        return term instanceof Term.Choice choice ? choice.ways().stream().allMatch(Syntax::closes) : closes(term);
    }

    private Term choice() {
        var ways = new ArrayList<Term>();
        do ways.add(row());
        while (takes('|'));
        return ways.size() == 1 ? ways.getFirst() : new Term.Choice(ways);
    }

    private Term row() {
        var parts = new ArrayList<Term>();
        while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') parts.add(repeated(part()));
        return parts.size() == 1 ? parts.getFirst() : new Term.Row(parts);
    }

    private Term part() {
        char c = regex.charAt(at++);
        return switch (c) {
            case '(' -> bracket();
            case '[' -> new Term.Sign(set());
            case '\\' -> escaped();
            case '.' -> new Term.Sign(SignSet.IN_LINE);
            case '^', '$' -> new Term.Edge(c == '$');
            case '*', '+', '?', '{' -> throw unknown();
            default -> new Term.Sign(SignSet.of(String.valueOf(c)));
        };
    }

    private Term bracket() {
        int number = 0;
        boolean plain = false, behind = false, negated = false;
        if (!takes('?')) number = ++groups;
        else if (takes(':')) plain = true;
        else {
            behind = takes('<');
            negated = takes('!');
            if (!negated && !takes('=')) {
                if (!behind) throw unknown();
                int close = regex.indexOf('>', at);
                names.put(regex.substring(at, close), number = ++groups);
                at = close + 1;
            }
        }
        var inside = choice();
        if (!takes(')')) throw unknown();
        return number > 0 ? new Term.Group(inside, number) : plain ? inside : new Term.Around(inside, behind, negated);
    }

    /// `[一二三]`, `[^，。]`, `[\p{IsHan}&&[^的]]`, behind its first bracket.
    private SignSet set() {
        boolean negated = takes('^'), han = false;
        var listed = new StringBuilder();
        var ranges = new StringBuilder();
        SignSet and = null;
        while (!takes(']')) {
            char c = regex.charAt(at++);
            if (c == '&' && takes('&')) {
                if (negated || !takes('[')) throw unknown();
                and = set();
                continue;
            }
            if (c == '[') throw unknown();
            if (c == '\\') {
                var set = set(regex.charAt(at++));
                var few = set.few();
                if (few == null && set != SignSet.HAN) throw unknown();
                han |= set == SignSet.HAN;
                listed.append(set.listed());
                if (few == null || few.length() != 1) continue;
                c = few.charAt(0);
            } else listed.append(c);
            if (regex.charAt(at) != '-' || regex.charAt(at + 1) == ']') continue;
            char last = regex.charAt(at + 1);
            at += 2;
            if (last == '\\') last = set(regex.charAt(at++)).listed().charAt(0);
            if (last - c > WIDE) ranges.append(c).append(last);
            else for (char x = c; x <= last; x++) listed.append(x);
        }
        return new SignSet(listed.toString(), ranges.toString(), han, negated, and);
    }

    private Term escaped() {
        char c = regex.charAt(at++);
        return c >= '0' && c <= '9' ? new Term.Same(c - '0') : new Term.Sign(set(c));
    }

    /// What stands behind a backslash.
    private SignSet set(char c) {
        if (c == 'p' && regex.startsWith("{IsHan}", at)) {
            at += "{IsHan}".length();
            return SignSet.HAN;
        }
        if (c == 'u') {
            at += 4;
            return SignSet.of(String.valueOf((char) Integer.parseInt(regex.substring(at - 4, at), 16)));
        }
        return switch (c) {
            case 'd' -> SignSet.DIGITS;
            case 'w' -> SignSet.of(WORD);
            case 's' -> SignSet.of(BLANK);
            case 'D' -> new SignSet(SignSet.DIGITS.listed(), "", false, true, null);
            case 'S' -> new SignSet(BLANK, "", false, true, null);
            case 'n' -> SignSet.of("\n");
            case 'r' -> SignSet.of("\r");
            case 't' -> SignSet.of("\t");
            case 'f' -> SignSet.of("\f");
            default -> {
                if (c < 128 && Character.isLetterOrDigit(c)) throw unknown();
                yield SignSet.of(String.valueOf(c));
            }
        };
    }

    private Term repeated(Term part) {
        if (at == regex.length()) return part;
        char c = regex.charAt(at);
        int fewest = c == '+' ? 1 : 0, most = c == '?' ? 1 : ENDLESS;
        if (c == '{') {
            int close = regex.indexOf('}', at);
            var bounds = regex.substring(at + 1, close).split(",", -1);
            fewest = Integer.parseInt(bounds[0]);
            most = bounds.length == 1 ? fewest : bounds[1].isEmpty() ? ENDLESS : Integer.parseInt(bounds[1]);
            at = close;
        } else if ("*+?".indexOf(c) < 0) return part;
        at++;
        var manner = takes('?') ? Manner.LITTLE : takes('+') ? Manner.ALL : Manner.MUCH;
        return new Term.Repeat(part, fewest, most, manner);
    }

    private boolean takes(char c) {
        if (at >= regex.length() || regex.charAt(at) != c) return false;
        at++;
        return true;
    }

    private IllegalArgumentException unknown() {
        return new IllegalArgumentException("not understood at " + at + ": " + regex);
    }
}
