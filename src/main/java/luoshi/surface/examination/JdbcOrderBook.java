package luoshi.surface.examination;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Right;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.journal.Deed;
import luoshi.kernel.journal.Journal;
import luoshi.surface.examination.Settlement.Content;
import luoshi.surface.examination.Settlement.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

@Component
class JdbcOrderBook implements OrderBook {

    private static final int ATTEMPTS = 20;

    private final JdbcClient rows;
    private final JsonMapper json;
    private final TransactionOperations transaction;
    private final Journal journal;

    JdbcOrderBook(JdbcClient rows, JsonMapper json, TransactionOperations transaction, Journal journal) {
        this.rows = rows;
        this.json = json;
        this.transaction = transaction;
        this.journal = journal;
    }

    @Override
    public void settle(Viewer viewer, Part part, @Nullable LocalDate since, Content content, String reason) {
        add(viewer, part, since, content, null, reason);
    }

    @Override
    public void withdraw(Viewer viewer, int seq, String reason) {
        var row = of(viewer).live().stream()
                .filter(r -> r.seq() == seq)
                .findFirst()
                .orElseThrow(() -> new Refusal("examination.stale", "这一条不在了，或者已经撤回，请刷新页面。"));
        add(viewer, row.part(), row.since(), Content.NOTHING, seq, reason);
    }

    @Override
    public Settlements of(Viewer viewer) {
        return new Settlements(rows.sql("select * from examination.standing_order where bureau = ? order by seq")
                .params(viewer.bureau())
                .query(this::settlement)
                .list());
    }

    /// Two people may settle something at the same moment: the number that is lost to the other is drawn again.
    private void add(
            Viewer viewer,
            Part part,
            @Nullable LocalDate since,
            Content content,
            @Nullable Integer withdrawn,
            String reason) {
        viewer.must(Right.SETTLE);
        for (int attempt = 1; ; attempt++)
            try {
                transaction.executeWithoutResult(_ -> {
                    long seq = insert(viewer, part, since, content, withdrawn, reason);
                    journal.note(viewer, deed(part, withdrawn, seq));
                });
                return;
            } catch (DuplicateKeyException e) {
                if (attempt == ATTEMPTS) throw new Refusal("examination.busy", "多人同时修改议事规则，请再试一次。", e);
            }
    }

    private static Deed deed(Part part, @Nullable Integer withdrawn, long seq) {
        var subject = "standing-order/" + seq;
        return withdrawn == null
                ? Deed.done("examination.settle", "登记议事规则", subject).with(part.term())
                : Deed.done("examination.withdraw", "撤回议事规则", subject).with("撤回第 " + withdrawn + " 条");
    }

    private long insert(
            Viewer viewer,
            Part part,
            @Nullable LocalDate since,
            Content content,
            @Nullable Integer withdrawn,
            String reason) {
        return rows.sql("""
                                insert into examination.standing_order (bureau, seq, part, since, content, withdrawn,
                                    reason, settled_by, settler)
                                select :bureau, coalesce(max(seq), 0) + 1, :part, cast(:since as date),
                                    cast(:content as jsonb), cast(:withdrawn as integer), :reason, :by, :name
                                from examination.standing_order where bureau = :bureau
                                returning seq""")
                .param("bureau", viewer.bureau())
                .param("part", part.name())
                .param("since", since)
                .param("content", json.writeValueAsString(content))
                .param("withdrawn", withdrawn)
                .param("reason", reason)
                .param("by", viewer.person())
                .param("name", viewer.name())
                .query(Long.class)
                .single();
    }

    private Settlement settlement(ResultSet row, int n) throws SQLException {
        var since = row.getDate("since");
        int withdrawn = row.getInt("withdrawn");
        boolean takesBack = !row.wasNull();
        return new Settlement(
                row.getInt("seq"),
                Part.valueOf(row.getString("part")),
                since == null ? null : since.toLocalDate(),
                json.readValue(row.getString("content"), Content.class),
                takesBack ? withdrawn : null,
                row.getString("reason"),
                row.getString("settled_by"),
                row.getString("settler"),
                row.getTimestamp("settled_at").toInstant());
    }
}
