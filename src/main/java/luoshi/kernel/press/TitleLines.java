package luoshi.kernel.press;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import luoshi.kernel.regulation.Page;
import org.jspecify.annotations.Nullable;

/// 标题断行: parts a title into as few lines as hold it, nearly equal in length, where its sense allows.
final class TitleLines {

    private static final Page WORDS = Page.resource("/rules/press/title.yml");
    private static final Set<String> WHOLE = new HashSet<>(WORDS.words("whole"));
    private static final String LIGHT = WORDS.text("light");
    private static final String OPEN = "《〈“‘（〔「『【";
    private static final String CLOSE = "》〉”’）〕」』】，。、；：？！";

    private TitleLines() {}

    /// @param longest in characters
    static List<String> of(String title, int longest) {
        var text = title.codePoints().filter(c -> c > ' ').toArray();
        int count = (text.length + longest - 1) / longest;
        if (count <= 1) return List.of(new String(text, 0, text.length));
        for (int lines = count; ; lines++) {
            var best = best(text, lines, longest);
            if (best != null) return best;
        }
    }

    /// The cheapest way to part the text into so many lines; null where it cannot be.
    private static @Nullable List<String> best(int[] text, int lines, int longest) {
        int n = text.length;
        double even = (double) n / lines;
        var cost = new double[lines + 1][n + 1];
        var from = new int[lines + 1][n + 1];
        for (var row : cost) java.util.Arrays.fill(row, Double.MAX_VALUE);
        cost[0][0] = 0;
        for (int k = 1; k <= lines; k++)
            for (int to = 1; to <= n; to++)
                for (int at = Math.max(0, to - longest); at < to; at++) {
                    if (cost[k - 1][at] == Double.MAX_VALUE) continue;
                    double price = cost[k - 1][at] + Math.pow(to - at - even, 2) + (to == n ? 0 : price(text, to));
                    if (price < cost[k][to]) {
                        cost[k][to] = price;
                        from[k][to] = at;
                    }
                }
        if (cost[lines][n] == Double.MAX_VALUE) return null;
        var parts = new ArrayList<String>();
        for (int k = lines, to = n; k > 0; to = from[k--][to])
            parts.addFirst(new String(text, from[k][to], to - from[k][to]));
        return parts;
    }

    /// How much is against a new line before this character.
    private static double price(int[] text, int at) {
        int before = text[at - 1], after = text[at];
        if (CLOSE.indexOf(after) >= 0 || OPEN.indexOf(before) >= 0) return 1e6;
        if (before < 0x250 && after < 0x250) return 1e5;
        if (before >= '0' && before <= '9' && "年月日号次届期".indexOf(after) >= 0) return 1e5;
        double price = 12;
        if (isWhole(text, at)) price += 400;
        if (LIGHT.indexOf(after) >= 0) price += 60;
        if (LIGHT.indexOf(before) >= 0 || CLOSE.indexOf(before) >= 0 || OPEN.indexOf(after) >= 0) price -= 12;
        return price;
    }

    private static boolean isWhole(int[] text, int at) {
        for (int from = Math.max(0, at - 4); from < at; from++)
            for (int to = at + 1; to <= Math.min(text.length, from + 5); to++)
                if (WHOLE.contains(new String(text, from, to - from))) return true;
        return false;
    }
}
