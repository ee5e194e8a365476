package luoshi.kernel.phrase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/// 归一: one form for each character, for reading only. Full-width letters and digits become plain, traditional
/// characters
/// simplified, presentation forms and compatibility ideographs their base. Stops are folded in context by
/// [Prose.Builder].
public final class Fold {

    /// Stands in for an ideograph outside the basic plane, so that one character is one code point.
    public static final char RARE_IDEOGRAPH = '\uE000';

    private static final char OTHER = '\uE001';
    private static final char[] TABLE = table();

    private Fold() {}

    /// The folded character of a code point.
    public static char fold(int codePoint) {
        if (Character.isBmpCodePoint(codePoint)) return TABLE[codePoint];
        return Character.isIdeographic(codePoint) ? RARE_IDEOGRAPH : OTHER;
    }

    public static boolean isHan(char c) {
        return c >= '\u4E00' && c <= '\u9FFF' || c >= '\u3400' && c <= '\u4DBF' || c == '〇' || c == RARE_IDEOGRAPH;
    }

    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /// Blank of any width, and characters that only steer layout.
    public static boolean isBlank(int c) {
        return c == ' '
                || c == '\t'
                || c == '\u3000'
                || c == '\u00A0'
                || c == '\u200B'
                || c == '\uFEFF'
                || c == '\u00AD'
                || c >= '\u2000' && c <= '\u200F'
                || c == '\u202F'
                || c == '\u205F'
                || c == '\u2060'
                || c == '\u000B'
                || c < ' ' && c != '\n' && c != '\f';
    }

    private static char[] table() {
        var table = new char[0x10000];
        for (int c = 0; c < table.length; c++) table[c] = (char) c;
        for (int c = 0xFF01; c <= 0xFF5E; c++) table[c] = (char) (c - 0xFEE0);
        for (int c = 0xF900; c <= 0xFAFF; c++) table[c] = compatible(c);
        for (int c = 0x2F00; c <= 0x2FD5; c++) table[c] = compatible(c);
        for (int c = 0xFE10; c <= 0xFE19; c++) table[c] = compatible(c);
        for (int c = 0xFE50; c <= 0xFE6B; c++) table[c] = compatible(c);
        pairs("，,：:；;？?！!（(）)～~－-", table, true);
        pairs("［（］）｡。､、︰：﹕：﹔；﹖？﹗！﹙（﹚）〈《〉》﹝〔﹞〕⁃-–-−-‑-‐-∶：➜→⇒→", table, false);
        pairs(traditional(), table, false);
        return table;
    }

    private static char compatible(int c) {
        var normal = Normalizer.normalize(String.valueOf((char) c), Normalizer.Form.NFKC);
        return normal.length() == 1 ? normal.charAt(0) : (char) c;
    }

    private static void pairs(String pairs, char[] table, boolean keep) {
        for (int i = 0; i + 1 < pairs.length(); i += 2)
            table[pairs.charAt(i)] = keep ? pairs.charAt(i) : pairs.charAt(i + 1);
    }

    private static String traditional() {
        try (var in = Fold.class.getResourceAsStream("/luoshi/kernel/phrase/traditional.txt")) {
            if (in == null) throw new IllegalStateException("traditional.txt is missing from the program");
            var lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n");
            var pairs = new StringBuilder();
            for (var line : lines) if (!line.startsWith("#")) pairs.append(line.strip());
            return pairs.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
