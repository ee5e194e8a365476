package luoshi.kernel.phrase;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// 句法: reads a regular expression to tell which words its matches are made of. It may know less than is true (a class
/// of characters is any character, what is looked for around a match counts for nothing), never more.
final class Syntax {

    /// A class of more characters is any character.
    private static final int WIDE = 48;

    private final String regex;
    private int at;

    private Syntax(String regex) {
        this.regex = regex;
    }

    /// The clues of a regular expression; null where it has none or is written with what is not understood here.
    static @Nullable List<Clue> clues(String regex) {
        var syntax = new Syntax(regex);
        try {
            var shape = syntax.alternatives();
            return syntax.at == regex.length() ? shape.clues() : null;
        } catch (NotUnderstood | StringIndexOutOfBoundsException e) {
            return null;
        }
    }

    private Shape alternatives() {
        var ways = new ArrayList<Shape>();
        do ways.add(sequence());
        while (takes('|'));
        return ways.size() == 1 ? ways.getFirst() : Shape.either(ways);
    }

    private Shape sequence() {
        var parts = new ArrayList<Shape>();
        while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') parts.add(repeated(part()));
        return parts.isEmpty() ? Shape.NOTHING : Shape.sequence(parts);
    }

    private Shape part() {
        char c = regex.charAt(at++);
        return switch (c) {
            case '(' -> group();
            case '[' -> characterClass();
            case '\\' -> escaped();
            case '.' -> Shape.ANY_CHARACTER;
            case '^', '$' -> Shape.NOTHING;
            case '*', '+', '?', '{' -> throw new NotUnderstood();
            default -> Shape.of(Set.of(sign(c)));
        };
    }

    private Shape group() {
        boolean around = false;
        if (takes('?')) {
            char kind = regex.charAt(at++);
            boolean behind = kind == '<' && "=!".indexOf(regex.charAt(at)) >= 0;
            around = behind || kind == '=' || kind == '!';
            if (behind) at++;
            else if (kind == '<') at = regex.indexOf('>', at) + 1;
            else if (!around && kind != ':') throw new NotUnderstood();
        }
        var inside = alternatives();
        if (!takes(')')) throw new NotUnderstood();
        return around ? Shape.NOTHING : inside;
    }

    /// `[一二三]`, `[a-d]`: its characters if they are few.
    private Shape characterClass() {
        if (regex.charAt(at) == '^') return anyCharacter(1);
        var signs = new LinkedHashSet<String>();
        for (boolean first = true; first || regex.charAt(at) != ']'; first = false) {
            char c = regex.charAt(at++);
            if (c == '[') return anyCharacter(2);
            if (c == '&' && regex.charAt(at) == '&') return anyCharacter(1);
            if (c == '\\') {
                var shape = escaped();
                if (shape.words() == null || shape.least() == 0) return anyCharacter(1);
                signs.addAll(shape.words());
                c = shape.words().iterator().next().charAt(0);
            }
            if (regex.charAt(at) != '-' || regex.charAt(at + 1) == ']') {
                signs.add(sign(c));
                continue;
            }
            at++;
            char last = regex.charAt(at++);
            if (last == '\\' || last == '[') throw new NotUnderstood();
            if (last - c > WIDE) return anyCharacter(1);
            for (char x = c; x <= last; x++) signs.add(sign(x));
        }
        at++;
        return signs.size() > WIDE ? Shape.ANY_CHARACTER : Shape.of(signs);
    }

    /// Goes past the bracket that closes a class, so many brackets deep.
    private Shape anyCharacter(int depth) {
        for (int open = depth; open > 0; at++) {
            char c = regex.charAt(at);
            if (c == '\\') at++;
            else if (c == '[') open++;
            else if (c == ']') open--;
        }
        return Shape.ANY_CHARACTER;
    }

    private Shape escaped() {
        char c = regex.charAt(at++);
        if (c == 'd') return Shape.of(Set.of("9"));
        if (c == 'p' || c == 'P') {
            at = regex.charAt(at) == '{' ? regex.indexOf('}', at) + 1 : at + 1;
            return Shape.ANY_CHARACTER;
        }
        if ("DwWsSR".indexOf(c) >= 0) return c == 'R' ? Shape.ANYTHING : Shape.ANY_CHARACTER;
        if (Fold.isDigit(c)) return Shape.ANYTHING;
        if (c == 'u') {
            at += 4;
            return Shape.of(Set.of(sign((char) Integer.parseInt(regex.substring(at - 4, at), 16))));
        }
        int plain = "nrtf".indexOf(c);
        if (plain >= 0) return Shape.of(Set.of(sign("\n\r\t\f".charAt(plain))));
        if (Character.isLetterOrDigit(c) && c < 128) throw new NotUnderstood();
        return Shape.of(Set.of(sign(c)));
    }

    private Shape repeated(Shape part) {
        if (at == regex.length()) return part;
        char c = regex.charAt(at);
        int fewest = c == '+' ? 1 : 0, highest = c == '?' ? 1 : Clue.FAR;
        if (c == '{') {
            int close = regex.indexOf('}', at), comma = regex.indexOf(',', at);
            boolean open = comma > 0 && comma < close;
            fewest = Integer.parseInt(regex.substring(at + 1, open ? comma : close));
            highest = !open ? fewest : comma + 1 == close ? Clue.FAR : Integer.parseInt(regex.substring(comma + 1, close));
            at = close;
        } else if ("*+?".indexOf(c) < 0) return part;
        at++;
        if (at < regex.length() && "?+".indexOf(regex.charAt(at)) >= 0) at++;
        return repeated(part.times(fewest, highest));
    }

    private boolean takes(char c) {
        if (at >= regex.length() || regex.charAt(at) != c) return false;
        at++;
        return true;
    }

    /// The character as it stands in a clue.
    private static String sign(char c) {
        return String.valueOf(Vocabulary.sign(c));
    }

    /// Something is written in a way this reader does not know.
    private static final class NotUnderstood extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
