package luoshi.kernel.evidence;

import java.time.Duration;

/// 限度: how much a file may ask of the machine that reads it. What goes beyond is refused, never cut short.
///
/// @param bytes size of the file
/// @param chars code points of the text taken out
/// @param entries files inside a packed file (docx, ofd)
/// @param inflated bytes that may be unpacked from one file, over all its streams
/// @param ratio unpacked to packed size of one stream, once it is larger than a megabyte
/// @param depth how deep markup may be nested
/// @param steps work that may be done before any text comes out, in elements or operators
/// @param patience how long an honest large file may take
public record Limits(
        int bytes,
        int chars,
        int pages,
        int entries,
        long inflated,
        int ratio,
        int depth,
        long steps,
        Duration patience) {

    public static Limits usual() {
        return new Limits(
                50_000_000, 5_000_000, 2_000, 10_000, 300_000_000, 200, 150, 2_000_000, Duration.ofSeconds(20));
    }
}
