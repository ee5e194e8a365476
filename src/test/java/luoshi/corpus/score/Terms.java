package luoshi.corpus.score;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// 时限比较: whether two normalised times mean the same.
final class Terms {

    private static final Pattern INSTANT =
            Pattern.compile("\\s*([0-9X]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?)(?:[T ]([0-9]{2}:[0-9]{2}))?");
    private static final Pattern PERIOD = Pattern.compile("P(?!T)[0-9.]+[DWMY]|PT[0-9]+[HM]");
    private static final Map<String, String> SAME_PERIOD = Map.of("P7D", "P1W", "P14D", "P2W", "P12M", "P1Y");

    private Terms() {}

    /// Same day, and same hour where both give one. The year counts only where both have it.
    static boolean sameInstant(@Nullable String gold, @Nullable String output) {
        if (gold == null || output == null) return false;
        var g = INSTANT.matcher(gold);
        var o = INSTANT.matcher(output);
        if (!g.lookingAt() || !o.lookingAt())
            return !gold.isEmpty() && Words.squeeze(gold).equals(Words.squeeze(output));
        var goldDay = g.group(1);
        var outputDay = o.group(1);
        if (goldDay.startsWith("XXXX") || outputDay.startsWith("XXXX")) {
            goldDay = goldDay.substring(4);
            outputDay = outputDay.substring(4);
        }
        if (!goldDay.equals(outputDay)) return false;
        return g.group(2) == null || o.group(2) == null || g.group(2).equals(o.group(2));
    }

    /// Same day, range or period. For a range in gold its last day is enough.
    static boolean same(@Nullable String gold, @Nullable String output) {
        if (gold == null || output == null) return false;
        var g = gold.strip();
        var o = output.strip();
        if (g.equals(o)) return true;
        if (g.startsWith("R") || o.startsWith("R")) return g.startsWith("R") && o.startsWith("R") && samePeriod(g, o);
        if (g.startsWith("P") || o.startsWith("P")) return samePeriod(g, o);
        if (!g.contains("/")) return !o.contains("/") && sameInstant(g, o);
        var ends = g.split("/", 2);
        if (!o.contains("/")) return sameInstant(ends[1], o);
        var others = o.split("/", 2);
        return sameInstant(ends[0], others[0]) && sameInstant(ends[1], others[1]);
    }

    private static boolean samePeriod(String a, String b) {
        var period = period(a);
        return period != null && period.equals(period(b));
    }

    private static @Nullable String period(String value) {
        var matcher = PERIOD.matcher(value);
        return matcher.find() ? SAME_PERIOD.getOrDefault(matcher.group(), matcher.group()) : null;
    }
}
