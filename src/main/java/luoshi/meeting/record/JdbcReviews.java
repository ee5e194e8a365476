package luoshi.meeting.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import luoshi.kernel.access.Reach;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.evidence.Place;
import luoshi.kernel.journal.Deed;
import luoshi.kernel.journal.Journal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Component
class JdbcReviews implements Reviews {

    private static final int ATTEMPTS = 20;

    private final JdbcClient rows;
    private final JsonMapper json;
    private final TransactionOperations transaction;
    private final Journal journal;

    JdbcReviews(JdbcClient rows, JsonMapper json, TransactionOperations transaction, Journal journal) {
        this.rows = rows;
        this.json = json;
        this.transaction = transaction;
        this.journal = journal;
    }

    /// Two people may review one record at the same moment: the number that is lost to the other is drawn again.
    @Override
    public Review add(Viewer viewer, String record, Review review) {
        for (int attempt = 1; ; attempt++)
            try {
                return Objects.requireNonNull(transaction.execute(_ -> {
                    var added = added(viewer, record, review);
                    journal.note(viewer, deed(record, added));
                    return added;
                }));
            } catch (DuplicateKeyException e) {
                if (attempt == ATTEMPTS) throw new Refusal("record.busy", "多人同时复核这份记录，请再试一次。", e);
            }
    }

    /// What was done and to which act of which record; the words stay in the review.
    private static Deed deed(String record, Review review) {
        var whole = review.kind().equals(Review.WHOLE);
        var act = whole ? "record.whole-" : "record.review-";
        var term = review.act().term() + (whole ? "（整份）" : "标记");
        return Deed.done(act + review.act().name().toLowerCase(Locale.ROOT), term, "record/" + record)
                .with("第 " + review.seq() + " 条复核");
    }

    private Review added(Viewer viewer, String record, Review review) {
        var now = review.newPlace();
        return rows.sql("""
                        insert into record.review (bureau, record, seq, act, kind, start_at, end_at, new_kind, new_start,
                            new_end, value, reason, reviewed_by, reviewer)
                        select :bureau, :record, coalesce(max(seq), 0) + 1, :act, :kind, :start, :end, :newKind,
                            cast(:newStart as integer), cast(:newEnd as integer), cast(:value as jsonb), :reason, :by, :name
                        from record.review where bureau = :bureau and record = :record
                        returning *""")
                .param("bureau", viewer.bureau())
                .param("record", record)
                .param("act", review.act().name())
                .param("kind", review.kind())
                .param("start", review.place().start())
                .param("end", review.place().end())
                .param("newKind", review.newKind())
                .param("newStart", now == null ? null : now.start())
                .param("newEnd", now == null ? null : now.end())
                .param("value", json.writeValueAsString(review.value()))
                .param("reason", review.reason())
                .param("by", viewer.person())
                .param("name", viewer.name())
                .query(this::review)
                .single();
    }

    @Override
    public void hold(Viewer viewer, String record) {
        rows.sql("select 1 from record.record where bureau = ? and id = ? for update")
                .params(viewer.bureau(), record)
                .query(Integer.class)
                .optional();
    }

    @Override
    public List<Review> of(Viewer viewer, String record) {
        return rows.sql("""
                        select v.* from record.review v join record.record r on r.bureau = v.bureau and r.id = v.record
                        where v.bureau = :bureau and v.record = :record and :reachWhole and r.mark <= :reachMark
                          and not exists (select 1 from record.item i
                              where i.bureau = v.bureau and i.record = v.record and not %s)
                        order by v.seq""".formatted(Reach.within("i")))
                .params(viewer.parameters())
                .param("record", record)
                .query(this::review)
                .list();
    }

    private Review review(ResultSet row, int n) throws SQLException {
        int start = row.getInt("new_start");
        var now = row.wasNull() ? null : new Place(start, row.getInt("new_end"));
        return new Review(
                row.getInt("seq"),
                Review.Act.valueOf(row.getString("act")),
                row.getString("kind"),
                new Place(row.getInt("start_at"), row.getInt("end_at")),
                row.getString("new_kind"),
                now,
                json.readValue(row.getString("value"), new TypeReference<Map<String, String>>() {}),
                row.getString("reason"),
                row.getString("reviewed_by"),
                row.getString("reviewer"),
                row.getTimestamp("reviewed_at").toInstant());
    }
}
