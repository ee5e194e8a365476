package luoshi.kernel.database;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// 未变之物: remembers what was worked out from rows for as long as nobody has written any row. Each time the database is
/// asked for its snapshot, one short question instead of many; the same snapshot shows the same rows, whichever web
/// node wrote last. What hangs on the day or the clock as well belongs in the key.
///
/// Within a transaction nothing is remembered: it sees what it wrote itself, which no snapshot tells.
///
/// @param <K> of what; equal keys ask for the same
public final class Unchanged<K, V> {

    private static final int MOST = 10_000;

    private final Snapshots snapshots;
    private final Function<K, V> read;
    private volatile Known<K, V> known = new Known<>("", new ConcurrentHashMap<>());

    /// @param read works a value out anew, never to null
    public Unchanged(Snapshots snapshots, Function<K, V> read) {
        this.snapshots = snapshots;
        this.read = read;
    }

    public V get(K key) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) return read.apply(key);
        var snapshot = snapshots.now();
        var now = known;
        if (!now.snapshot.equals(snapshot) || now.values.size() >= MOST)
            known = now = new Known<>(snapshot, new ConcurrentHashMap<>());
        var value = now.values.get(key);
        if (value != null) return value;
        // Read after the snapshot: should somebody write in between, the snapshot never comes again.
        value = read.apply(key);
        now.values.put(key, value);
        return value;
    }

    private record Known<K, V>(String snapshot, Map<K, V> values) {}
}
