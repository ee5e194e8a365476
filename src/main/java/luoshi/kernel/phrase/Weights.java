package luoshi.kernel.phrase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// 词权: how much short traits of a text speak for or against something. They are learned from marked texts and kept as
/// data, one trait a line, so that for every answer it can be read which words gave it.
///
/// A trait is a kind, a sign of its own, and up to three characters; it is held in one number.
public final class Weights {

    /// Weights are kept in hundredths.
    private static final float UNIT = 100;

    private static final char BLANK = '_';
    private static final int SPARE = 4;

    private final long[] traits;
    private final float[] weights;

    /// @param lines a trait, a tab, its weight in hundredths; lines that begin with `#` and a blank are remarks
    /// @throws IllegalArgumentException naming a line that is none of these
    public Weights(List<String> lines) {
        int size = Integer.highestOneBit(Math.max(2, lines.size() * SPARE)) << 1;
        traits = new long[size];
        weights = new float[size];
        for (var line : lines) {
            if (line.startsWith("# ") || line.isBlank()) continue;
            int tab = line.indexOf('\t');
            if (tab < 1 || tab > 4) throw new IllegalArgumentException("no weight of a trait: " + line);
            put(trait(line.charAt(0), line, 1, tab), Integer.parseInt(line, tab + 1, line.length(), 10) / UNIT);
        }
    }

    /// The weights of a file of the program.
    public static Weights read(String resource) {
        try (var in = Weights.class.getResourceAsStream(resource)) {
            if (in == null) throw new IllegalStateException(resource + " is missing from the program");
            return new Weights(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /// The trait of a kind that lies in a stretch of up to three characters.
    public static long trait(char kind, CharSequence text, int from, int to) {
        long trait = kind;
        int end = Math.min(to, text.length());
        for (int i = from; i < from + 3; i++) trait = trait << 16 | (i < end ? sign(text.charAt(i)) : 0);
        return trait;
    }

    /// The trait as it stands in a file.
    public static String shown(long trait) {
        var shown = new StringBuilder();
        for (int bits = 48; bits >= 0; bits -= 16) {
            char c = (char) (trait >>> bits);
            if (c != 0) shown.append(c);
        }
        return shown.toString();
    }

    private static char sign(char c) {
        return c <= ' ' || c == '\u3000' ? BLANK : c;
    }

    private void put(long trait, float weight) {
        int at = slot(trait);
        traits[at] = trait;
        weights[at] = weight;
    }

    /// What the trait weighs, 0 where nothing is known of it.
    public float of(long trait) {
        return weights[slot(trait)];
    }

    private int slot(long trait) {
        long mixed = trait * 0x9E3779B97F4A7C15L;
        int at = (int) (mixed >>> 32) & traits.length - 1;
        while (traits[at] != trait && traits[at] != 0) at = at + 1 & traits.length - 1;
        return at;
    }
}
