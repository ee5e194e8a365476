package luoshi.kernel.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.backup.Manifest.Body;
import luoshi.kernel.backup.Manifest.Kept;
import luoshi.kernel.backup.Manifest.Rows;
import luoshi.kernel.backup.Manifest.Shape;
import luoshi.kernel.database.Migrations;
import luoshi.kernel.journal.Deed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// 备份: all bodies, or one, as they stood at one moment, in a file; others may go on writing meanwhile.
@Component
public class BackUp {

    private final JdbcCatalogue catalogue;
    private final JdbcRows rows;
    private final BackupTrace trace;
    private final TransactionOperations transaction;

    BackUp(JdbcCatalogue catalogue, JdbcRows rows, BackupTrace trace, TransactionOperations transaction) {
        this.catalogue = catalogue;
        this.rows = rows;
        this.trace = trace;
        this.transaction = transaction;
    }

    /// A backup that was made.
    ///
    /// @param hash of the manifest; by it the traces name the backup
    public record Made(Path file, long size, Manifest manifest, String hash) {}

    private record Sealed(Manifest manifest, String hash) {}

    /// @param body code of the one body wanted; null for all
    /// @param progress told after each table and each original how many of how many are done
    public Made to(Path file, @Nullable String body, boolean overwrite, BiConsumer<Integer, Integer> progress)
            throws IOException {
        try (var part = Part.of(file, overwrite)) {
            var sealed = Objects.requireNonNull(transaction.execute(_ -> write(file, part, body, progress)));
            Disk.doing(part::force);
            settle(file, part, sealed);
            return new Made(file, Files.size(file), sealed.manifest(), sealed.hash());
        }
    }

    /// The file takes its place together with the traces, or neither is there.
    private void settle(Path file, Part part, Sealed sealed) throws IOException {
        boolean[] settled = {false};
        try {
            transaction.executeWithoutResult(_ -> {
                for (var body : sealed.manifest().bodies())
                    trace.note(
                            Viewer.machine(body.code()),
                            Deed.done("backup.make", "备份", "backup/" + sealed.hash())
                                    .with(body.counts()));
                Disk.doing(part::settle);
                settled[0] = true;
            });
        } catch (RuntimeException e) {
            if (settled[0]) Files.deleteIfExists(file);
            throw e;
        }
    }

    private Sealed write(Path file, Part part, @Nullable String body, BiConsumer<Integer, Integer> progress) {
        rows.freeze();
        var tables = catalogue.tables();
        var bodies = bodies(tables, body);
        var weight = rows.weight(tables, bodies);
        FreeSpace.of(file).mustHold(weight[1]);
        var count = new Count(progress, (long) tables.size() * bodies.size() + weight[0]);
        var container = new Container(part.stream());
        boolean plain = catalogue.isPlain();
        return Disk.making(() -> {
            var written = new ArrayList<Body>();
            for (var code : bodies) {
                var told = new ArrayList<Rows>();
                for (var table : tables) told.add(write(container, table, code, plain, count));
                written.add(new Body(code, told));
            }
            var manifest = manifest(tables, written);
            var hash = container.seal(manifest);
            container.close();
            return new Sealed(manifest, hash);
        });
    }

    private List<String> bodies(List<Table> tables, @Nullable String body) {
        var all = rows.bodies(tables);
        if (all.isEmpty()) throw new Refusal("backup.empty", "库中还没有任何单位的数据，没有可以备份的内容");
        if (body == null) return all;
        if (!all.contains(body))
            throw new Refusal("backup.body", "没有单位 " + body + " 的数据。有数据的单位：" + String.join("、", all));
        return List.of(body);
    }

    private Rows write(Container container, Table table, String body, boolean plain, Count count) throws IOException {
        long[] lines = {0};
        var hash = container.add(
                Container.rows(body, table.path()),
                true,
                out -> lines[0] = rows.out(table, table.names(), body, plain, out));
        count.one();
        var originals = new ArrayList<Kept>();
        if (table.contents())
            rows.originals(table, body, (name, size) -> {
                originals.add(Disk.making(() -> original(container, table, body, name, size)));
                count.one();
            });
        return new Rows(table.path(), lines[0], hash.size(), hash.hex(), originals);
    }

    private Kept original(Container container, Table table, String body, String name, long size) throws IOException {
        var place = Container.original(body, table.path(), name);
        var hash = container.add(place, false, out -> rows.original(table, body, name, size, out));
        return new Kept(name, hash.size(), hash.hex());
    }

    private Manifest manifest(List<Table> tables, List<Body> bodies) {
        var version = BackUp.class.getPackage().getImplementationVersion();
        return new Manifest(
                Manifest.FORMAT,
                version == null ? "dev" : version,
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                Migrations.scripts(),
                catalogue.sequences(),
                tables.stream()
                        .map(t -> new Shape(t.path(), t.names(), t.contents()))
                        .toList(),
                bodies);
    }
}
