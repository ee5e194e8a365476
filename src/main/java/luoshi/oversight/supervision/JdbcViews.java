package luoshi.oversight.supervision;

import java.util.List;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

@Component
class JdbcViews implements Views {

    private static final int MOST = 50;
    private static final int LONGEST = 40;

    private final JdbcClient rows;
    private final TransactionOperations transaction;

    JdbcViews(JdbcClient rows, TransactionOperations transaction) {
        this.rows = rows;
        this.transaction = transaction;
    }

    @Override
    public List<View> of(Viewer viewer) {
        return rows.sql("select seq, name, query from supervision.view where bureau = ? and person = ? order by seq")
                .params(viewer.bureau(), viewer.person())
                .query((row, _) -> new View(row.getInt("seq"), row.getString("name"), row.getString("query")))
                .list();
    }

    @Override
    public void keep(Viewer viewer, String name, String query) {
        var title = name.strip();
        if (title.isEmpty() || title.length() > LONGEST) throw new Refusal("supervision.view", "请给这个筛选起一个四十字以内的名称。");
        transaction.executeWithoutResult(_ -> {
            await(viewer);
            rows.sql("delete from supervision.view where bureau = ? and person = ? and name = ?")
                    .params(viewer.bureau(), viewer.person(), title)
                    .update();
            int kept = rows.sql("""
                            insert into supervision.view (bureau, person, seq, name, query)
                            select ?, ?, coalesce(max(seq), 0) + 1, ?, ? from supervision.view
                            where bureau = ? and person = ? having count(*) < ?""")
                    .params(viewer.bureau(), viewer.person(), title, query, viewer.bureau(), viewer.person(), MOST)
                    .update();
            if (kept == 0) throw new Refusal("supervision.views", "最多留五十个常用筛选，请先删去不用的。");
        });
    }

    /// One at a time gives a view of this person its number: two windows of theirs may keep one at once.
    private void await(Viewer viewer) {
        rows.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("supervision.view/" + viewer.bureau() + "/" + viewer.person())
                .query((_, _) -> true)
                .single();
    }

    @Override
    public void drop(Viewer viewer, int seq) {
        rows.sql("delete from supervision.view where bureau = ? and person = ? and seq = ?")
                .params(viewer.bureau(), viewer.person(), seq)
                .update();
    }
}
