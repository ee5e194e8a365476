package luoshi.kernel.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.calendar.Beijing;

/// 留痕条目: one deed with who, when, from where and on what authority, chained to the entry before.
///
/// @param seq 1 for the first of a body, without gaps
/// @param at to the microsecond
/// @param authority the roles held at that moment
/// @param address of the machine that asked; empty where it was this one
/// @param before hashes of the entry before
/// @param own hashes of this one: of all its other fields, in the order of this list
public record Entry(
        String bureau,
        long seq,
        Instant at,
        String person,
        String name,
        String authority,
        String address,
        Deed deed,
        Hashes before,
        Hashes own) {

    /// Days are those of the clock on the wall, in one zone wherever the program runs.

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);
    private static final int LONGEST = 500;

    static Entry following(
            JdbcJournal.Head head, Instant at, Viewer viewer, String address, Deed deed, CipherModule ciphers) {
        var plain = new Deed(
                plain(deed.act()), plain(deed.term()), plain(deed.subject()), deed.outcome(), plain(deed.detail()));
        var entry = new Entry(
                viewer.bureau(),
                head.seq() + 1,
                at.truncatedTo(ChronoUnit.MICROS),
                plain(viewer.person()),
                plain(viewer.name()),
                plain(viewer.authority()),
                plain(address),
                plain,
                head.hashes(),
                Hashes.NONE);
        return entry.with(entry.sum(ciphers));
    }

    public LocalDate day() {
        return day(at);
    }

    static LocalDate day(Instant at) {
        return Beijing.day(at);
    }

    /// The hashes that the fields come to.
    Hashes sum(CipherModule ciphers) {
        return Hashes.of(
                Canon.of(
                        "luoshi-entry-1",
                        bureau,
                        Long.toString(seq),
                        time(at),
                        person,
                        name,
                        authority,
                        address,
                        deed.act(),
                        deed.term(),
                        deed.subject(),
                        deed.outcome().name(),
                        deed.detail(),
                        before.sha256(),
                        before.sm3()),
                ciphers);
    }

    private Entry with(Hashes own) {
        return new Entry(bureau, seq, at, person, name, authority, address, deed, before, own);
    }

    static String time(Instant at) {
        return TIME.format(at);
    }

    /// Without characters that a database or a line of text does not keep, and no longer than a line.
    private static String plain(String text) {
        return text.codePoints()
                .limit(LONGEST)
                .map(c -> Character.isISOControl(c) || c >= 0xD800 && c <= 0xDFFF ? '\uFFFD' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
