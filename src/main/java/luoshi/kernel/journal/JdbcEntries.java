package luoshi.kernel.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.List;
import luoshi.kernel.access.Right;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.journal.Deed.Outcome;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcEntries implements Entries {

    private final JdbcClient rows;

    JdbcEntries(JdbcClient rows) {
        this.rows = rows;
    }

    @Override
    public List<Entry> list(Viewer viewer, EntrySearch search, long below, int count) {
        viewer.must(Right.AUDIT);
        var from = search.from();
        var to = search.to();
        var outcome = search.outcome();
        return rows.sql("""
                        select * from journal.entry
                        where bureau = :bureau and seq < :below
                          and (cast(:from as timestamptz) is null or at >= :from)
                          and (cast(:to as timestamptz) is null or at < :to)
                          and (:person = '' or person = :person or name = :person)
                          and (:act = '' or act = :act)
                          and (:outcome = '' or outcome = :outcome)
                        order by seq desc limit :count""")
                .param("bureau", viewer.bureau())
                .param("below", below)
                .param(
                        "from",
                        from == null
                                ? null
                                : Timestamp.from(from.atStartOfDay(Entry.ZONE).toInstant()),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param(
                        "to",
                        to == null
                                ? null
                                : Timestamp.from(
                                        to.plusDays(1).atStartOfDay(Entry.ZONE).toInstant()),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param("person", search.person())
                .param("act", search.act())
                .param("outcome", outcome == null ? "" : outcome.name())
                .param("count", count)
                .query(JdbcEntries::entry)
                .list();
    }

    /// Goes from one code to the next by the index: the entries are many, the kinds few.
    @Override
    public List<Act> acts(Viewer viewer) {
        viewer.must(Right.AUDIT);
        return rows.sql("""
                        with recursive kind(act) as (
                            (select act from journal.entry where bureau = :bureau order by act limit 1)
                            union all
                            select (select e.act from journal.entry e where e.bureau = :bureau and e.act > kind.act
                                    order by e.act limit 1)
                            from kind where kind.act is not null)
                        select act, (select e.term from journal.entry e where e.bureau = :bureau and e.act = kind.act
                                     order by e.seq desc limit 1) as term
                        from kind where act is not null""")
                .param("bureau", viewer.bureau())
                .query((row, _) -> new Act(row.getString("act"), row.getString("term")))
                .list();
    }

    static Entry entry(ResultSet row, int n) throws SQLException {
        return new Entry(
                row.getString("bureau"),
                row.getLong("seq"),
                row.getTimestamp("at").toInstant(),
                row.getString("person"),
                row.getString("name"),
                row.getString("authority"),
                row.getString("address"),
                new Deed(
                        row.getString("act"),
                        row.getString("term"),
                        row.getString("subject"),
                        Outcome.valueOf(row.getString("outcome")),
                        row.getString("detail")),
                new Hashes(row.getString("before_sha256"), row.getString("before_sm3")),
                new Hashes(row.getString("sha256"), row.getString("sm3")));
    }
}
