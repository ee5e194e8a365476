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
    private static final int SPARE = 2;

    /// Most traits of a text are unknown; a bit each, small enough to stay at hand, says so before the table is asked.
    private static final int SIEVE = 1 << 18;

    private final long[] traits;
    private final float[] weights;
    private final long[] sieve = new long[SIEVE >> 6];

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

    /// The trait of a kind that is these characters, 0 for none.
    public static long trait(char kind, int a, int b, int c) {
        return (long) kind << 48 | (long) a << 32 | (long) b << 16 | c;
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

    /// A character as it stands in a trait: every blank is one sign.
    public static char sign(char c) {
        return c <= ' ' || c == '\u3000' ? BLANK : c;
    }

    private void put(long trait, float weight) {
        long mixed = mixed(trait);
        sieve[sieved(mixed) >> 6] |= 1L << sieved(mixed);
        int at = slot(trait, mixed);
        traits[at] = trait;
        weights[at] = weight;
    }

    /// What the trait weighs, 0 where nothing is known of it.
    public float of(long trait) {
        long mixed = mixed(trait);
        if ((sieve[sieved(mixed) >> 6] & 1L << sieved(mixed)) == 0) return 0;
        return weights[slot(trait, mixed)];
    }

    private static long mixed(long trait) {
        long mixed = trait * 0x9E3779B97F4A7C15L;
        return mixed ^ mixed >>> 29;
    }

    private static int sieved(long mixed) {
        return (int) (mixed >>> 40) & SIEVE - 1;
    }

    private int slot(long trait, long mixed) {
        int at = (int) (mixed >>> 20) & traits.length - 1;
        while (traits[at] != trait && traits[at] != 0) at = at + 1 & traits.length - 1;
        return at;
    }
}
