package luoshi.kernel.notice;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// 送出的行: how far each channel has told each person.
@Component
class JdbcDeliveries {

    private final JdbcClient rows;

    JdbcDeliveries(JdbcClient rows) {
        this.rows = rows;
    }

    /// Whom a channel has something to tell: a person, or a group (then the person is empty).
    record Target(String bureau, String channel, String person, String address, long upTo, int tries) {}

    /// Those with something to be told whose time has come.
    ///
    /// @param settled so old a notice must be that none with a lower number can still appear
    List<Target> waiting(String channel, boolean personal, Duration settled) {
        return rows.sql(personal ? PERSONS : GROUPS)
                .param("settled", settled.toSeconds())
                .param("channel", channel)
                .query((row, _) -> new Target(
                        row.getString("bureau"),
                        channel,
                        row.getString("person"),
                        row.getString("mail"),
                        row.getLong("upto"),
                        row.getInt("tries")))
                .list();
    }

    private static final String PERSONS = """
            select w.bureau, w.person, w.mail, coalesce(d.upto, 0) as upto, coalesce(d.tries, 0) as tries
            from notice.way w left join notice.delivery d
              on d.bureau = w.bureau and d.channel = :channel and d.person = w.person
            where w.mail <> '' and coalesce(d.not_before, now()) <= now() and exists (select 1 from notice.notice n
              where n.bureau = w.bureau and n.person = w.person and n.seq > coalesce(d.upto, 0) and n.read_at is null
              and n.told_at < now() - make_interval(secs => :settled))""";

    private static final String GROUPS = """
            select b.bureau, '' as person, '' as mail, coalesce(d.upto, 0) as upto, coalesce(d.tries, 0) as tries
            from (select distinct bureau from notice.notice) b left join notice.delivery d
              on d.bureau = b.bureau and d.channel = :channel and d.person = ''
            where coalesce(d.not_before, now()) <= now() and exists (select 1 from notice.notice n
              where n.bureau = b.bureau and n.seq > coalesce(d.upto, 0)
              and n.told_at < now() - make_interval(secs => :settled))""";

    /// What is to be told, oldest first. Whoever has read it in the program need not be told by mail.
    List<Notice> notices(Target target, int limit, Duration settled) {
        var own = target.person().isEmpty() ? "" : " and person = :person and read_at is null";
        return rows.sql("select * from notice.notice where bureau = :bureau and seq > :upTo"
                        + " and told_at < now() - make_interval(secs => :settled)" + own
                        + " order by seq limit :limit")
                .param("bureau", target.bureau())
                .param("person", target.person())
                .param("upTo", target.upTo())
                .param("limit", limit)
                .param("settled", settled.toSeconds())
                .query(JdbcNotices::notice)
                .list();
    }

    /// Takes it in hand before anything is sent; false while an attempt is open whose outcome is not known.
    boolean begin(Target target, Duration unknown) {
        return rows.sql("""
                                insert into notice.delivery (bureau, channel, person, upto, started_at, tries, not_before)
                                values (:bureau, :channel, :person, 0, now(), 0, now())
                                on conflict (bureau, channel, person) do update set started_at = now()
                                where notice.delivery.started_at is null
                                   or notice.delivery.started_at < now() - make_interval(secs => :unknown)""")
                        .param("bureau", target.bureau())
                        .param("channel", target.channel())
                        .param("person", target.person())
                        .param("unknown", unknown.toSeconds())
                        .update()
                == 1;
    }

    void done(Target target, long upTo) {
        rows.sql("""
                        update notice.delivery set upto = ?, started_at = null, tries = 0, not_before = now()
                        where bureau = ? and channel = ? and person = ?""")
                .params(upTo, target.bureau(), target.channel(), target.person())
                .update();
    }

    void failed(Target target, Instant notBefore) {
        rows.sql("""
                        update notice.delivery set started_at = null, tries = tries + 1, not_before = ?
                        where bureau = ? and channel = ? and person = ?""")
                .params(Timestamp.from(notBefore), target.bureau(), target.channel(), target.person())
                .update();
    }
}
