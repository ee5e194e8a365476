package luoshi.surface.backfile;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import luoshi.kernel.access.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcImportRuns implements ImportRuns {

    private final JdbcClient rows;

    JdbcImportRuns(JdbcClient rows) {
        this.rows = rows;
    }

    @Override
    public ImportRun open(Viewer viewer, String source) {
        var unfinished = rows.sql("""
                        select id from backfile.import_run
                        where bureau = ? and source = ? and finished_at is null order by started_at desc limit 1""")
                .params(viewer.bureau(), source)
                .query(String.class)
                .optional();
        if (unfinished.isPresent()) return new ImportRun(unfinished.get(), source, true);
        var id = UUID.randomUUID().toString();
        rows.sql("insert into backfile.import_run (bureau, id, source, started_by) values (?, ?, ?, ?)")
                .params(viewer.bureau(), id, source, viewer.person())
                .update();
        return new ImportRun(id, source, false);
    }

    @Override
    public List<ImportRun.Outcome> outcomes(Viewer viewer, ImportRun run) {
        return rows.sql("""
                        select path, modified, state, record, cause from backfile.import_file
                        where bureau = ? and run = ? order by at, path""")
                .params(viewer.bureau(), run.id())
                .query((row, _) -> new ImportRun.Outcome(
                        row.getString("path"),
                        row.getTimestamp("modified").toInstant(),
                        ImportRun.State.valueOf(row.getString("state")),
                        row.getString("record"),
                        row.getString("cause")))
                .list();
    }

    @Override
    public void note(Viewer viewer, ImportRun run, ImportRun.Outcome outcome) {
        rows.sql("""
                        insert into backfile.import_file (bureau, run, path, modified, state, record, cause)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (bureau, run, path) do update set modified = excluded.modified,
                            state = excluded.state, record = excluded.record, cause = excluded.cause, at = now()""")
                .params(
                        viewer.bureau(),
                        run.id(),
                        outcome.path(),
                        Timestamp.from(outcome.modified()),
                        outcome.state().name(),
                        outcome.record(),
                        outcome.cause())
                .update();
    }

    @Override
    public void finish(Viewer viewer, ImportRun run) {
        rows.sql("update backfile.import_run set finished_at = now() where bureau = ? and id = ?")
                .params(viewer.bureau(), run.id())
                .update();
    }
}
