package luoshi.surface.papers;

import java.util.regex.Pattern;

/// 事实: something in a paper that comes from data, and the line in which it stands.
///
/// @param key says whose and which: `case/2026-0012/due`
/// @param line the place in the paper, see [Content]; empty for what the paper rests on without saying it
/// @param term what it is called: 办理时限
/// @param value as it is printed
/// @param bound the words must say it; of another only a change of the data is told
public record Fact(String key, String line, String term, String value, boolean bound) {

    private static final Pattern DAY = Pattern.compile("(\\d{4})年(\\d{1,2})月(\\d{1,2})日");

    /// Whether words say a value, blanks and ways of writing a day apart.
    static boolean says(String words, String value) {
        var text = words.replaceAll("\\s+", "");
        var sought = value.replaceAll("\\s+", "");
        if (text.contains(sought)) return true;
        var day = DAY.matcher(sought);
        if (!day.matches()) return false;
        int month = Integer.parseInt(day.group(2)), of = Integer.parseInt(day.group(3));
        return text.contains("%s-%02d-%02d".formatted(day.group(1), month, of));
    }

    Fact at(String other) {
        return new Fact(key, other, term, value, bound);
    }
}
