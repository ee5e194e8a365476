package luoshi.kernel.journal;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.calendar.Beijing;
import luoshi.kernel.journal.JdbcJournal.Head;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Seals each day of a chain when the next one begins. A day that could not be sealed (no key at hand) keeps nobody
/// from working; it is made up for with the next seal.
@Component
class JdbcSeals {

    private static final Logger LOG = LoggerFactory.getLogger(JdbcSeals.class);

    private final JdbcClient rows;
    private final TransactionTemplate transaction;
    private final CipherModule ciphers;

    JdbcSeals(JdbcClient rows, PlatformTransactionManager transactions, CipherModule ciphers) {
        this.rows = rows;
        this.transaction = new TransactionTemplate(transactions);
        this.ciphers = ciphers;
    }

    /// Seals all days that this head ends and that are not sealed, its own among them; the caller holds the chain.
    /// Gives back how far the seals reach.
    long upTo(String bureau, Head head) {
        long sealed = head.sealed();
        try {
            for (var last : ended(bureau, head, true)) {
                keep(seal(bureau, last));
                sealed = last.seq();
            }
        } catch (Refusal noKey) {
            LOG.warn("留痕日封未能签名，将在下次补封：{}", noKey.sentence());
        }
        return sealed;
    }

    /// 截止: a moment by the clock of the database, and the last entry noted by then.
    record Until(Instant now, long last) {}

    /// Makes up for what [#upTo] could not do, and seals the last day where it is over by now.
    Until catchUp(String bureau) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            var held = JdbcJournal.locked(rows, bureau).orElseThrow();
            var head = held.head();
            boolean over = !Entry.day(head.at()).equals(Entry.day(held.now()));
            for (var last : ended(bureau, head, over)) {
                keep(seal(bureau, last));
                rows.sql("update journal.head set sealed = ? where bureau = ?")
                        .params(last.seq(), bureau)
                        .update();
            }
            return new Until(held.now(), head.seq());
        }));
    }

    List<Seal> within(String bureau, long first, long last) {
        return rows.sql("select * from journal.seal where bureau = ? and seq between ? and ? order by seq")
                .params(bureau, first, last)
                .query((row, _) -> new Seal(
                        bureau,
                        row.getDate("day").toLocalDate(),
                        row.getLong("seq"),
                        new Hashes(row.getString("sha256"), row.getString("sm3")),
                        row.getTimestamp("made_at").toInstant(),
                        row.getString("key"),
                        row.getString("signature")))
                .list();
    }

    private Seal seal(String bureau, Head last) {
        var now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        return Seal.made(bureau, Entry.day(last.at()), last.seq(), last.hashes(), now, ciphers);
    }

    /// The last entry of each day behind the last seal.
    ///
    /// @param over whether the day of the head is over
    private List<Head> ended(String bureau, Head head, boolean over) {
        return rows.sql("""
                        select seq, at, sha256, sm3, 0 as sealed from (
                            select e.*, cast(at at time zone :zone as date) as day,
                                lead(cast(at at time zone :zone as date)) over (order by seq) as next
                            from journal.entry e where bureau = :bureau and seq > :sealed and seq <= :seq) e
                        where next <> day or next is null and :over
                        order by seq""")
                .param("zone", Beijing.ZONE.getId())
                .param("bureau", bureau)
                .param("sealed", head.sealed())
                .param("seq", head.seq())
                .param("over", over)
                .query(JdbcJournal::head)
                .list();
    }

    private void keep(Seal seal) {
        rows.sql("""
                        insert into journal.seal (bureau, day, seq, sha256, sm3, made_at, key, key_id, signature)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        seal.bureau(),
                        Date.valueOf(seal.day()),
                        seal.seq(),
                        seal.hashes().sha256(),
                        seal.hashes().sm3(),
                        Timestamp.from(seal.madeAt()),
                        seal.key(),
                        KeyText.id(seal.key()),
                        seal.signature())
                .update();
    }
}
