package luoshi.kernel.journal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Right;
import luoshi.kernel.access.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// 导出留痕: a span of days as one file that proves itself: a head, the entries, the seals of their days, a signed end.
/// [Verification] reads it, with no database.
@Component
public class ExportJournal {

    private static final int ROWS = 1000;

    private final Journal journal;
    private final JdbcEntries entries;
    private final JdbcSeals seals;
    private final CipherModule ciphers;

    ExportJournal(Journal journal, JdbcEntries entries, JdbcSeals seals, CipherModule ciphers) {
        this.journal = journal;
        this.entries = entries;
        this.seals = seals;
        this.ciphers = ciphers;
    }

    /// The public half of the key that signs, as text.
    public String publicKey() {
        return KeyText.write(KeyText.PUBLIC, ciphers.publicKey());
    }

    /// Notes that it was done, seals what days have ended, and writes; gives back the number of entries.
    ///
    /// @param from first day; null for the beginning
    /// @param to last day; null for what has been noted until now, this export among it
    public long write(Viewer viewer, @Nullable LocalDate from, @Nullable LocalDate to, OutputStream out)
            throws IOException {
        viewer.must(Right.AUDIT);
        if (from != null && to != null && to.isBefore(from)) throw new Refusal("journal.span", "止日早于起日。");
        var span = (from == null ? "起始" : from.toString()) + "至" + (to == null ? "今" : to.toString());
        var key = Base64.getEncoder().encodeToString(ciphers.publicKey());
        journal.note(viewer, Deed.done("journal.export", "导出留痕", "").with(span));
        var until = seals.catchUp(viewer.bureau());
        var section = entries.section(viewer.bureau(), from, to, until.last());
        var opening = new Opening(
                viewer.bureau(),
                from == null ? "" : from.toString(),
                to == null ? "" : to.toString(),
                section.first(),
                section.last(),
                entries.before(viewer.bureau(), section.first()),
                until.now(),
                key);
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        var sum = put(writer, Hashes.NONE, opening.line(ciphers));
        for (long seq = section.first(); seq <= section.last(); ) {
            for (var entry : entries.from(viewer.bureau(), seq, section.last(), ROWS)) {
                sum = put(writer, sum, Line.of(entry));
                seq = entry.seq() + 1;
            }
        }
        for (var seal : seals.within(viewer.bureau(), section.first(), section.last()))
            sum = put(writer, sum, Line.of(seal));
        put(writer, sum, Closing.made(opening, section.count(), sum, ciphers).line());
        writer.flush();
        return section.count();
    }

    private Hashes put(BufferedWriter writer, Hashes sum, String line) throws IOException {
        writer.write(line);
        writer.write('\n');
        return Closing.add(sum, line, ciphers);
    }
}
