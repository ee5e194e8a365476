package luoshi.kernel.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import luoshi.kernel.backup.Manifest.Kept;
import org.postgresql.copy.CopyIn;

/// 填入原件: rows that stand for originals, each line joined with its bytes on the way into the database. Nothing larger
/// than a buffer is held.
final class JdbcFilling {

    private static final byte[] DIGITS = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] OPENING = "\t\\\\x".getBytes(StandardCharsets.US_ASCII);

    private final BackupFile backup;
    private final Table table;
    private final String body;
    private final Count count;

    JdbcFilling(BackupFile backup, Table table, String body, Count count) {
        this.backup = backup;
        this.table = table;
        this.body = body;
        this.count = count;
    }

    /// @return how many rows went in
    long fill(CopyIn copy, InputStream lines, List<Kept> originals) throws IOException {
        Map<String, Kept> left = new HashMap<>();
        originals.forEach(kept -> left.put(kept.name(), kept));
        try {
            lines(copy, lines, left);
            if (!left.isEmpty()) throw Restore.changed(table.path());
            return copy.endCopy();
        } catch (SQLException e) {
            throw new JdbcTrouble(table, e);
        } finally {
            cancel(copy);
        }
    }

    /// Passes the lines on; at the end of each its second field tells which original belongs to it.
    private void lines(CopyIn copy, InputStream lines, Map<String, Kept> left) throws IOException, SQLException {
        var buffer = new byte[1 << 16];
        var name = new StringBuilder();
        int field = 0;
        for (int read = lines.read(buffer); read >= 0; read = lines.read(buffer)) {
            int from = 0;
            for (int i = 0; i < read; i++) {
                byte b = buffer[i];
                if (b == '\t') field++;
                else if (b == '\n') {
                    copy.writeToCopy(buffer, from, i - from);
                    original(copy, left.remove(name.toString()));
                    from = i;
                    field = 0;
                    name.setLength(0);
                } else if (field == 1) name.append((char) b);
            }
            copy.writeToCopy(buffer, from, read - from);
        }
    }

    private void original(CopyIn copy, @org.jspecify.annotations.Nullable Kept kept) throws IOException, SQLException {
        if (kept == null) throw Restore.changed(table.path());
        copy.writeToCopy(OPENING, 0, OPENING.length);
        var hash = new Hash();
        var buffer = new byte[1 << 15];
        var hex = new byte[buffer.length * 2];
        try (var in = backup.open(Container.original(body, table.path(), kept.name()))) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                hash.add(buffer, 0, read);
                for (int i = 0; i < read; i++) {
                    hex[2 * i] = DIGITS[buffer[i] >> 4 & 15];
                    hex[2 * i + 1] = DIGITS[buffer[i] & 15];
                }
                copy.writeToCopy(hex, 0, 2 * read);
            }
        }
        if (!hash.hex().equals(kept.sha256())) throw Restore.changed(kept.name());
        count.one();
    }

    private static void cancel(CopyIn copy) {
        try {
            if (copy.isActive()) copy.cancelCopy();
        } catch (SQLException e) {
            // The transaction is rolled back anyhow.
        }
    }
}
