package luoshi.kernel.journal;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Seals each day of a chain when the next one begins. A day that could not be sealed (no key at hand) keeps nobody
/// from
/// working; it is made up for with the next seal.
@Component
class JdbcSeals {

    private static final Logger LOG = LoggerFactory.getLogger(JdbcSeals.class);

    private final JdbcClient rows;
    private final CipherModule ciphers;

    JdbcSeals(JdbcClient rows, CipherModule ciphers) {
        this.rows = rows;
        this.ciphers = ciphers;
    }

    /// Seals all days that ended by this head and are not sealed; the caller holds the chain. Gives back how far the
    /// seals reach.
    long upTo(String bureau, Head head) {
        long sealed = head.sealed();
        try {
            for (var last : unsealed(bureau, head)) {
                keep(Seal.made(
                        bureau,
                        Entry.day(last.at()),
                        last.seq(),
                        last.hashes(),
                        Instant.now().truncatedTo(ChronoUnit.MICROS),
                        ciphers));
                sealed = last.seq();
            }
        } catch (luoshi.kernel.access.Refusal noKey) {
            LOG.warn("留痕日封未能签名，将在下次补封：{}", noKey.sentence());
        }
        return sealed;
    }

    /// The last entry of each day behind the last seal, the head's among them.
    private List<Head> unsealed(String bureau, Head head) {
        return rows.sql("""
                        select * from (
                            select seq, at, sha256, sm3, 0 as sealed, cast(at at time zone :zone as date) as day,
                                lead(cast(at at time zone :zone as date)) over (order by seq) as next
                            from journal.entry where bureau = :bureau and seq > :sealed and seq <= :seq) e
                        where next is null or next <> day
                        order by seq""")
                .param("zone", Entry.ZONE.getId())
                .param("bureau", bureau)
                .param("sealed", head.sealed())
                .param("seq", head.seq())
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
                        SigningKey.id(seal.key()),
                        seal.signature())
                .update();
    }
}
