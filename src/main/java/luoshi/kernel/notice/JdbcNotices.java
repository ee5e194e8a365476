package luoshi.kernel.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import luoshi.kernel.access.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcNotices implements Notices {

    private final JdbcClient rows;

    JdbcNotices(JdbcClient rows) {
        this.rows = rows;
    }

    @Override
    public void tell(Viewer viewer, Set<String> persons, String number, Notice.Kind kind, String slip) {
        for (var person : new TreeSet<>(persons))
            rows.sql("insert into notice.notice (bureau, person, number, kind, slip) values (?, ?, ?, ?, ?)")
                    .params(viewer.bureau(), person, number, kind.name(), slip)
                    .update();
    }

    @Override
    public List<Notice> of(Viewer viewer, long below, int limit) {
        return rows.sql(
                        "select * from notice.notice where bureau = ? and person = ? and seq < ? order by seq desc limit ?")
                .params(viewer.bureau(), viewer.person(), below, limit)
                .query(JdbcNotices::notice)
                .list();
    }

    @Override
    public int unread(Viewer viewer) {
        return rows.sql("select count(*) from notice.notice where bureau = ? and person = ? and read_at is null")
                .params(viewer.bureau(), viewer.person())
                .query(Integer.class)
                .single();
    }

    @Override
    public void read(Viewer viewer, List<Long> seqs, long upTo) {
        rows.sql("""
                        update notice.notice set read_at = now() where bureau = :bureau and person = :person
                          and read_at is null and (seq = any(:seqs) or seq <= :upTo)""")
                .param("bureau", viewer.bureau())
                .param("person", viewer.person())
                .param("seqs", seqs.toArray(Long[]::new))
                .param("upTo", upTo)
                .update();
    }

    static Notice notice(ResultSet row, int n) throws SQLException {
        var read = row.getTimestamp("read_at");
        return new Notice(
                row.getString("person"),
                row.getLong("seq"),
                row.getString("number"),
                Notice.Kind.valueOf(row.getString("kind")),
                row.getString("slip"),
                row.getTimestamp("told_at").toInstant(),
                read == null ? null : read.toInstant());
    }
}
