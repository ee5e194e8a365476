package luoshi.surface.batch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import luoshi.kernel.access.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// 成批出单的行.
@Component
class JdbcBatches {

    private static final String SELECT = """
            select j.*, e.job is not null as ended, e.failure, coalesce((select max(p.upto) from batch.part p
                where p.bureau = j.bureau and p.job = j.id), 0) as done
            from batch.job j left join batch.ending e on e.bureau = j.bureau and e.job = j.id where j.bureau = :bureau\s""";

    private final JdbcClient rows;

    JdbcBatches(JdbcClient rows) {
        this.rows = rows;
    }

    String add(Viewer viewer, String name, List<String> numbers) {
        var id = UUID.randomUUID().toString().replace("-", "").substring(0, 16);
        rows.sql("insert into batch.job (bureau, id, person, name, numbers) values (?, ?, ?, ?, ?)")
                .params(viewer.bureau(), id, viewer.person(), name, numbers.toArray(String[]::new))
                .update();
        return id;
    }

    List<Batch> of(Viewer viewer, int limit) {
        return rows.sql(SELECT + "and j.person = :person order by j.asked_at desc limit :limit")
                .param("bureau", viewer.bureau())
                .param("person", viewer.person())
                .param("limit", limit)
                .query(JdbcBatches::batch)
                .list();
    }

    Optional<Batch> find(String bureau, String id) {
        return rows.sql(SELECT + "and j.id = :id")
                .param("bureau", bureau)
                .param("id", id)
                .query(JdbcBatches::batch)
                .optional();
    }

    /// Those that are not done and that nobody is at.
    List<String> waiting(String bureau) {
        return rows.sql("""
                        select j.id from batch.job j where j.bureau = ?
                          and not exists (select 1 from batch.ending e where e.bureau = j.bureau and e.job = j.id)
                          and not exists (select 1 from batch.lease l
                              where l.bureau = j.bureau and l.job = j.id and l.until > now())
                        order by j.asked_at""").params(bureau).query(String.class).list();
    }

    /// Takes it for a while; false where somebody else is at it.
    boolean take(String bureau, String id, int seconds) {
        return rows.sql("""
                                insert into batch.lease as l (bureau, job, until)
                                values (:bureau, :job, now() + make_interval(secs => :seconds))
                                on conflict (bureau, job) do update set until = excluded.until where l.until <= now()""")
                        .param("bureau", bureau)
                        .param("job", id)
                        .param("seconds", seconds)
                        .update()
                == 1;
    }

    void hold(String bureau, String id, int seconds) {
        rows.sql("update batch.lease set until = now() + make_interval(secs => ?) where bureau = ? and job = ?")
                .params(seconds, bureau, id)
                .update();
    }

    void part(String bureau, String id, int upTo, byte[] bytes) {
        rows.sql("insert into batch.part (bureau, job, upto, bytes) values (?, ?, ?, ?) on conflict do nothing")
                .params(bureau, id, upTo, bytes)
                .update();
    }

    /// The ends of its parts, in their order.
    List<Integer> parts(String bureau, String id) {
        return rows.sql("select upto from batch.part where bureau = ? and job = ? order by upto")
                .params(bureau, id)
                .query(Integer.class)
                .list();
    }

    byte[] bytes(String bureau, String id, int upTo) {
        return rows.sql("select bytes from batch.part where bureau = ? and job = ? and upto = ?")
                .params(bureau, id, upTo)
                .query((row, _) -> row.getBytes("bytes"))
                .single();
    }

    void end(String bureau, String id, @Nullable String failure) {
        rows.sql("insert into batch.ending (bureau, job, failure) values (?, ?, ?) on conflict do nothing")
                .params(bureau, id, failure)
                .update();
        rows.sql("delete from batch.lease where bureau = ? and job = ?")
                .params(bureau, id)
                .update();
    }

    /// Forgets the files of those that were asked for long ago.
    void expire(String bureau, int days) {
        rows.sql("""
                        delete from batch.part p using batch.job j where p.bureau = ? and j.bureau = p.bureau
                          and j.id = p.job and j.asked_at < now() - make_interval(days => ?)""").params(bureau, days).update();
    }

    private static Batch batch(ResultSet row, int at) throws SQLException {
        var numbers = List.of((String[]) row.getArray("numbers").getArray());
        int done = row.getInt("done");
        var failure = row.getString("failure");
        var state = !row.getBoolean("ended")
                ? Batch.State.RUNNING
                : failure != null ? Batch.State.FAILED : done < numbers.size() ? Batch.State.EXPIRED : Batch.State.DONE;
        return new Batch(
                row.getString("id"),
                row.getString("person"),
                row.getString("name"),
                numbers,
                done,
                state,
                failure,
                row.getTimestamp("asked_at").toInstant());
    }
}
