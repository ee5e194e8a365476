package luoshi.kernel.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.backup.Manifest.Body;
import luoshi.kernel.backup.Manifest.Kept;
import luoshi.kernel.backup.Manifest.Rows;
import luoshi.kernel.journal.Deed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// 恢复: fills bodies that have no rows with those of a backup, reads everything back and compares, all or nothing.
@Component
public class Restore {

    private final JdbcCatalogue catalogue;
    private final JdbcRows rows;
    private final BackupTrace trace;
    private final TransactionOperations transaction;

    Restore(JdbcCatalogue catalogue, JdbcRows rows, BackupTrace trace, TransactionOperations transaction) {
        this.catalogue = catalogue;
        this.rows = rows;
        this.trace = trace;
        this.transaction = transaction;
    }

    /// @param body code of the one body wanted; null for all that are in the backup
    /// @param progress told after each table and each original how many of how many are done
    /// @return the bodies that were filled
    public List<Body> from(BackupFile backup, @Nullable String body, BiConsumer<Integer, Integer> progress) {
        return Objects.requireNonNull(transaction.execute(_ -> fill(backup, body, progress)));
    }

    private List<Body> fill(BackupFile backup, @Nullable String wanted, BiConsumer<Integer, Integer> progress) {
        rows.settle();
        var manifest = backup.manifest();
        var tables = FillOrder.of(catalogue.tables());
        var named = tables.stream().collect(Collectors.toMap(Table::path, Function.identity()));
        Fit.tables(manifest, named);
        var bodies = bodies(manifest, wanted);
        for (var body : bodies) mustBeEmpty(tables, body.code());
        mustHaveRoom(bodies);
        long steps = bodies.stream()
                .mapToLong(b -> 2L * b.tables().size() + b.originals())
                .sum();
        var count = new Count(progress, steps);
        for (var table : tables)
            for (var body : bodies)
                for (var told : body.tables())
                    if (told.table().equals(table.path())) fill(backup, table, body.code(), told, count);
        manifest.sequences().forEach(catalogue::reach);
        boolean plain = catalogue.isPlain();
        for (var body : bodies)
            for (var told : body.tables()) compare(manifest, named.get(told.table()), body.code(), told, plain, count);
        for (var body : bodies)
            trace.note(
                    Viewer.machine(body.code()),
                    Deed.done("backup.restore", "恢复备份", "backup/" + backup.hash())
                            .with(body.counts()));
        return bodies;
    }

    private static List<Body> bodies(Manifest manifest, @Nullable String wanted) {
        if (wanted == null) return manifest.bodies();
        var body =
                manifest.bodies().stream().filter(b -> b.code().equals(wanted)).toList();
        if (body.isEmpty())
            throw new Refusal(
                    "backup.body",
                    "备份里没有单位 " + wanted + "。其中有："
                            + manifest.bodies().stream().map(Body::code).collect(Collectors.joining("、")));
        return body;
    }

    private void mustBeEmpty(List<Table> tables, String body) {
        var full = tables.stream().filter(t -> rows.has(t, body)).toList();
        if (!full.isEmpty())
            throw new Refusal(
                    "backup.not-empty",
                    "单位 " + body + " 在库中已有数据（" + full.getFirst().path() + " 等 " + full.size()
                            + " 张表），没有改动。只能恢复到没有这个单位数据的库：请换一个新的数据文件夹（LUOSHI_HOME），或用 --body 恢复另一个单位");
    }

    private void mustHaveRoom(List<Body> bodies) {
        long size = bodies.stream()
                .flatMap(b -> b.tables().stream())
                .mapToLong(t -> 2 * t.size()
                        + t.originals().stream().mapToLong(Kept::size).sum())
                .sum();
        rows.folder()
                .map(Path::of)
                .filter(Files::isDirectory)
                .ifPresent(folder -> FreeSpace.of(folder.resolve("base")).mustHold(size));
    }

    private void fill(BackupFile backup, Table table, String body, Rows told, Count count) {
        var columns = backup.manifest().shape(table.path()).columns();
        Disk.doing(() -> {
            try (var lines = hashed(backup, Container.rows(body, table.path()))) {
                long filled = table.contents()
                        ? new JdbcFilling(backup, table, body, count)
                                .fill(rows.in(table, columns), lines, told.originals())
                        : rows.in(table, columns, lines);
                if (filled != told.count() || !hex(lines).equals(told.sha256())) throw changed(table.path());
            }
        });
        count.one();
    }

    private static DigestInputStream hashed(BackupFile backup, String name) throws IOException {
        InputStream in = backup.open(name);
        return new DigestInputStream(in, Hash.digest());
    }

    private static String hex(DigestInputStream in) {
        return HexFormat.of().formatHex(in.getMessageDigest().digest());
    }

    /// What the database now holds is written once more, into nothing but a hash.
    private void compare(Manifest manifest, Table table, String body, Rows told, boolean plain, Count count) {
        var hash = new Hash();
        var columns = manifest.shape(table.path()).columns();
        long found = Disk.making(() -> rows.out(table, columns, body, plain, hash));
        var bent = told.originals().stream().filter(Kept::bent).map(Kept::name).toList();
        if (found != told.count()
                || !hash.hex().equals(told.sha256())
                || table.contents() && !rows.bent(table, body).equals(bent))
            throw new Refusal("backup.differs", "单位 " + body + " 的表 " + table.path() + " 恢复后读回的内容与备份不同，已全部撤回，没有改动");
        count.one();
    }

    static Refusal changed(String place) {
        return new Refusal("backup.damaged", "备份文件在恢复过程中被改动（" + place + "），已全部撤回，没有改动");
    }
}
