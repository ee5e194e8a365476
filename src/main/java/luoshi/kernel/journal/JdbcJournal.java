package luoshi.kernel.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import luoshi.kernel.access.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

@Component
class JdbcJournal implements Journal {

    private final JdbcClient rows;
    private final CipherModule ciphers;
    private final JdbcSeals seals;
    private final TransactionTemplate together;
    private final TransactionTemplate apart;

    JdbcJournal(JdbcClient rows, PlatformTransactionManager transactions, CipherModule ciphers, JdbcSeals seals) {
        this.rows = rows;
        this.ciphers = ciphers;
        this.seals = seals;
        this.together = new TransactionTemplate(transactions);
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public void note(Viewer viewer, Deed deed) {
        together.executeWithoutResult(_ -> {
            hold(viewer);
            add(viewer, deed);
        });
    }

    @Override
    public void noteApart(Viewer viewer, Deed deed) {
        if (TransactionSynchronizationManager.hasResource(held(viewer)))
            throw new IllegalStateException("this transaction holds the chain: it would wait for itself");
        apart.executeWithoutResult(_ -> add(viewer, deed));
    }

    private void add(Viewer viewer, Deed deed) {
        var locked = lock(viewer.bureau());
        var head = locked.head();
        var entry = Entry.following(head, locked.now(), viewer, address(), deed, ciphers);
        long sealed = head.sealed();
        if (head.seq() > 0 && !Entry.day(head.at()).equals(entry.day())) sealed = seals.upTo(viewer.bureau(), head);
        insert(entry);
        rows.sql("update journal.head set seq = ?, at = ?, sha256 = ?, sm3 = ?, sealed = ? where bureau = ?")
                .params(
                        entry.seq(),
                        Timestamp.from(entry.at()),
                        entry.own().sha256(),
                        entry.own().sm3(),
                        sealed,
                        entry.bureau())
                .update();
    }

    /// 链头: the last entry of a body's chain.
    ///
    /// @param seq 0 where there is none yet
    /// @param at when it was noted
    /// @param sealed the last entry that a seal reaches to
    record Head(long seq, Instant at, Hashes hashes, long sealed) {}

    /// 持链: the chain as found, and the time by the clock of the database, which all nodes share.
    record Locked(Head head, Instant now) {}

    /// One after the other adds to a chain: the row is held until the transaction ends.
    private Locked lock(String bureau) {
        return locked(rows, bureau).orElseGet(() -> {
            rows.sql("""
                            insert into journal.head (bureau, seq, at, sha256, sm3, sealed) values (?, 0, now(), ?, ?, 0)
                            on conflict (bureau) do nothing""")
                    .params(bureau, Hashes.NONE.sha256(), Hashes.NONE.sm3())
                    .update();
            return locked(rows, bureau).orElseThrow();
        });
    }

    static Optional<Locked> locked(JdbcClient rows, String bureau) {
        return rows.sql("""
                        with held as materialized (select * from journal.head where bureau = ? for update)
                        select held.*, clock_timestamp() as now from held""")
                .params(bureau)
                .query((row, _) -> new Locked(head(row), row.getTimestamp("now").toInstant()))
                .optional();
    }

    static Head head(ResultSet row, int n) throws SQLException {
        return head(row);
    }

    private static Head head(ResultSet row) throws SQLException {
        return new Head(
                row.getLong("seq"),
                row.getTimestamp("at").toInstant(),
                new Hashes(row.getString("sha256"), row.getString("sm3")),
                row.getLong("sealed"));
    }

    private void insert(Entry entry) {
        var deed = entry.deed();
        rows.sql("""
                        insert into journal.entry (bureau, seq, at, person, name, authority, address, act, term, subject,
                            outcome, detail, before_sha256, before_sm3, sha256, sm3)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        entry.bureau(),
                        entry.seq(),
                        Timestamp.from(entry.at()),
                        entry.person(),
                        entry.name(),
                        entry.authority(),
                        entry.address(),
                        deed.act(),
                        deed.term(),
                        deed.subject(),
                        deed.outcome().name(),
                        deed.detail(),
                        entry.before().sha256(),
                        entry.before().sm3(),
                        entry.own().sha256(),
                        entry.own().sm3())
                .update();
    }

    /// Marks the transaction as holding the chain of this body, until it ends.
    private void hold(Viewer viewer) {
        var held = held(viewer);
        if (!TransactionSynchronizationManager.isSynchronizationActive()
                || TransactionSynchronizationManager.hasResource(held)) return;
        TransactionSynchronizationManager.bindResource(held, true);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void suspend() {
                // Stays: a transaction inside would wait for this one.
            }

            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(held);
            }
        });
    }

    private String held(Viewer viewer) {
        return "journal " + viewer.bureau();
    }

    /// Of the machine whose request is being answered; empty on the command line, or for what the program does by
    /// itself.
    private static String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked
                ? String.valueOf(asked.getRequest().getRemoteAddr())
                : "";
    }
}
