package luoshi.kernel.journal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import luoshi.kernel.access.Reach;
import luoshi.kernel.access.Role;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.journal.JdbcJournal.Head;

/// An invented journal as a file: entries over several days, exported on the last of them.
final class Exported {

    static final String BUREAU = "wanglan";
    private static final Instant START = Instant.parse("2026-03-02T01:00:00.000007Z");

    private Exported() {}

    /// @param every time from one entry to the next
    static List<Entry> chain(int count, Duration every, CipherModule ciphers) {
        return chain(BUREAU, count, every, ciphers);
    }

    static List<Entry> chain(String bureau, int count, Duration every, CipherModule ciphers) {
        var clerk = new Viewer(bureau, "suhe", "苏禾", Set.of(Role.CLERK), Reach.ALL);
        var chain = new ArrayList<Entry>();
        var head = new Head(0, Instant.EPOCH, Hashes.NONE, 0);
        for (int i = 0; i < count; i++) {
            var deed = Deed.done("record.review", "复核记录", "record/" + Integer.toHexString(i * 7919))
                    .with(i % 3 == 0 ? "“更正”\\ \"引号\" 㙍" : "")
                    .as(i % 7 == 6 ? Deed.Outcome.REFUSED : Deed.Outcome.DONE);
            var entry = Entry.following(head, START.plus(every.multipliedBy(i)), clerk, "10.0.0." + i, deed, ciphers);
            chain.add(entry);
            head = new Head(entry.seq(), entry.at(), entry.own(), 0);
        }
        return chain;
    }

    static List<String> lines(List<Entry> chain, CipherModule ciphers) {
        return lines(chain, chain.getLast().at(), ciphers);
    }

    /// As [ExportJournal] writes them.
    static List<String> lines(List<Entry> chain, Instant at, CipherModule ciphers) {
        var first = chain.getFirst();
        var key = Base64.getEncoder().encodeToString(ciphers.publicKey());
        var opening = new Opening(
                BUREAU,
                first.seq() == 1 ? "" : first.day().toString(),
                "",
                first.seq(),
                chain.getLast().seq(),
                first.before(),
                at,
                key);
        var lines = new ArrayList<String>();
        lines.add(opening.line(ciphers));
        for (var entry : chain) lines.add(Line.of(entry));
        for (int i = 0; i < chain.size(); i++) {
            var next = i + 1 < chain.size() ? chain.get(i + 1).day() : Entry.day(at);
            var entry = chain.get(i);
            if (!next.equals(entry.day()))
                lines.add(Line.of(Seal.made(BUREAU, entry.day(), entry.seq(), entry.own(), at, ciphers)));
        }
        var sum = Hashes.NONE;
        for (var line : lines) sum = Closing.add(sum, line, ciphers);
        lines.add(Closing.made(opening, chain.size(), sum, ciphers).line());
        return lines;
    }

    static byte[] bytes(List<String> lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    static Verification.Report verify(List<String> lines, CipherModule ciphers, String... trusted) {
        return verify(bytes(lines), ciphers, trusted);
    }

    static Verification.Report verify(byte[] file, CipherModule ciphers, String... trusted) {
        try {
            return new Verification(ciphers, Set.of(trusted))
                    .of(Tape.open("file", () -> new ByteArrayInputStream(file)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
