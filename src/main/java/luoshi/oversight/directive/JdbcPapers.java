package luoshi.oversight.directive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import luoshi.kernel.access.Label;
import luoshi.kernel.access.Reach;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.casework.Source;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcPapers implements Papers {

    private final JdbcClient rows;

    JdbcPapers(JdbcClient rows) {
        this.rows = rows;
    }

    @Override
    public void keep(Viewer viewer, Paper paper) {
        rows.sql(
                        "insert into directive.paper (bureau, sha256, kind, title, issuer, number, day, speaker, person, name, "
                                + Label.COLUMNS
                                + ") values (:bureau, :sha256, :kind, :title, :issuer, :number, :day, :speaker, :person, :name, "
                                + Label.VALUES + ") on conflict (bureau, sha256) do nothing")
                .params(paper.label().parameters())
                .param("bureau", viewer.bureau())
                .param("sha256", paper.sha256())
                .param("kind", paper.kind().name())
                .param("title", paper.title())
                .param("issuer", paper.issuer())
                .param("number", paper.number())
                .param("day", paper.day())
                .param("speaker", paper.speaker())
                .param("person", viewer.person())
                .param("name", viewer.name())
                .update();
    }

    @Override
    public Optional<Paper> find(Viewer viewer, String sha256) {
        return rows.sql("select p.* from directive.paper p where p.bureau = :bureau and p.sha256 = :sha256 and "
                        + Reach.within("p"))
                .params(viewer.parameters())
                .param("sha256", sha256)
                .query(JdbcPapers::read)
                .optional();
    }

    @Override
    public List<Paper> list(Viewer viewer, int limit) {
        return rows.sql("select p.* from directive.paper p where p.bureau = :bureau and " + Reach.within("p")
                        + " order by p.filed_at desc, p.sha256 limit :limit")
                .params(viewer.parameters())
                .param("limit", limit)
                .query(JdbcPapers::read)
                .list();
    }

    private static Paper read(ResultSet row, int n) throws SQLException {
        return new Paper(
                row.getString("sha256"),
                Source.Kind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("issuer"),
                row.getString("number"),
                row.getObject("day", LocalDate.class),
                row.getString("speaker"),
                row.getString("name"),
                row.getTimestamp("filed_at").toInstant(),
                LedgerRows.label(row));
    }
}
