package luoshi.kernel.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import luoshi.kernel.access.Right;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.calendar.Beijing;
import luoshi.kernel.journal.Deed.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcEntries implements Entries {

    private final JdbcClient rows;

    JdbcEntries(JdbcClient rows) {
        this.rows = rows;
    }

    @Override
    public List<Entry> list(Viewer viewer, Search search, long below, int count) {
        viewer.must(Right.AUDIT);
        var to = search.to();
        var outcome = search.outcome();
        return rows.sql("""
                        select * from journal.entry
                        where bureau = :bureau and seq < :below
                          and (cast(:from as timestamptz) is null or at >= cast(:from as timestamptz))
                          and (cast(:to as timestamptz) is null or at < cast(:to as timestamptz))
                          and (:person = '' or person = :person or name = :person)
                          and (:act = '' or act = :act)
                          and (:outcome = '' or outcome = :outcome)
                        order by seq desc limit :count""")
                .param("bureau", viewer.bureau())
                .param("below", below)
                .param("from", start(search.from()))
                .param("to", start(to == null ? null : to.plusDays(1)))
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

    /// 一段: entries without a gap.
    record Section(long first, long last) {

        long count() {
            return last - first + 1;
        }
    }

    /// From the first entry of a day on to the last of another, and all between; none behind `end`.
    Section section(String bureau, @Nullable LocalDate from, @Nullable LocalDate to, long end) {
        return rows.sql("""
                        select coalesce((select min(seq) from journal.entry
                                         where bureau = :bureau and seq <= :end
                                           and (cast(:from as timestamptz) is null or at >= cast(:from as timestamptz))), :end + 1) as first,
                            coalesce((select max(seq) from journal.entry
                                      where bureau = :bureau and seq <= :end
                                        and (cast(:to as timestamptz) is null or at < cast(:to as timestamptz))), 0) as last
                        """)
                .param("bureau", bureau)
                .param("from", start(from))
                .param("to", start(to == null ? null : to.plusDays(1)))
                .param("end", end)
                .query((row, _) -> {
                    long first = row.getLong("first");
                    return new Section(first, Math.max(row.getLong("last"), first - 1));
                })
                .single();
    }

    Hashes before(String bureau, long first) {
        return rows.sql("select sha256, sm3 from journal.entry where bureau = ? and seq = ?")
                .params(bureau, first - 1)
                .query((row, _) -> new Hashes(row.getString("sha256"), row.getString("sm3")))
                .optional()
                .orElse(Hashes.NONE);
    }

    List<Entry> from(String bureau, long first, long last, int count) {
        return rows.sql("select * from journal.entry where bureau = ? and seq between ? and ? order by seq limit ?")
                .params(bureau, first, last, count)
                .query(JdbcEntries::entry)
                .list();
    }

    private static @Nullable String start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(Beijing.ZONE).toInstant().toString();
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
