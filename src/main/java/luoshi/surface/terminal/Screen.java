package luoshi.surface.terminal;

import java.io.PrintStream;

/// 屏幕: where a verb writes. Colour only where a person looks at a terminal and has not asked for none (`NO_COLOR`).
public record Screen(PrintStream out, boolean terminal, boolean colour, int columns) {

    /// What the launcher found out about standard output, told in `luoshi.terminal` and `luoshi.columns`.
    public static Screen of(PrintStream out) {
        boolean terminal = Boolean.getBoolean("luoshi.terminal");
        var without = System.getenv("NO_COLOR");
        boolean colour = terminal && (without == null || without.isEmpty()) && !"dumb".equals(System.getenv("TERM"));
        return new Screen(out, terminal, colour, Integer.getInteger("luoshi.columns", 80));
    }

    public String bold(String words) {
        return styled("1", words);
    }

    public String faint(String words) {
        return styled("2", words);
    }

    public String good(String words) {
        return styled("32", words);
    }

    public String doubtful(String words) {
        return styled("33", words);
    }

    public String bad(String words) {
        return styled("31", words);
    }

    public String name(String words) {
        return styled("36", words);
    }

    /// How many columns the words take; a Chinese character takes two.
    public static int width(String words) {
        return words.codePoints().map(c -> c >= 0x1100 && isWide(c) ? 2 : 1).sum();
    }

    /// The words cut or padded to exactly so many columns.
    public static String fit(String words, int columns) {
        var fitted = new StringBuilder();
        int used = 0;
        boolean cut = width(words) > columns;
        for (int c : words.codePoints().toArray()) {
            int next = used + width(Character.toString(c));
            if (next > (cut ? columns - 1 : columns)) break;
            fitted.appendCodePoint(c);
            used = next;
        }
        if (cut) {
            fitted.append('…');
            used++;
        }
        return fitted.append(" ".repeat(Math.max(0, columns - used))).toString();
    }

    private static boolean isWide(int c) {
        return c < 0x1160
                || c >= 0x2E80 && c <= 0xA4CF
                || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE6F
                || c >= 0xFF00 && c <= 0xFF60
                || c >= 0xFFE0 && c <= 0xFFE6
                || c >= 0x20000 && c <= 0x3FFFD;
    }

    private String styled(String code, String words) {
        return colour ? "\u001b[" + code + "m" + words + "\u001b[0m" : words;
    }
}
