package luoshi.meeting.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import luoshi.kernel.access.Viewer;
import luoshi.meeting.record.RecordCard.Counts;
import luoshi.meeting.record.RecordCard.Trace;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

@Component
class JdbcRecords implements Records {

    private static final String FOUND = """
            from record.record where bureau = :bureau
              and (:words = '' or strpos(concat_ws(' ', name, number, place, file), :words) > 0)
              and (cast(:from as date) is null or held_on >= :from)
              and (cast(:to as date) is null or held_on <= :to)
              and (cast(:confirmed as boolean) is null or (confirmed_at is not null) = :confirmed)
            """;

    private final JdbcClient rows;

    JdbcRecords(JdbcClient rows) {
        this.rows = rows;
    }

    @Override
    public void keep(Viewer viewer, RecordCard card) {
        var counts = card.counts();
        var confirmed = card.confirmed();
        rows.sql("""
                        insert into record.record (bureau, id, original, file, kind, name, number, held_at, held_on, place,
                            host, present, items, statements, directives, inferred, unsettled, unread, reader, filed_by,
                            filed_at, confirmed_by, confirmed_at)
                        values (:bureau, :id, :original, :file, :kind, :name, :number, :heldAt, :heldOn, :place,
                            :host, :present, :items, :statements, :directives, :inferred, :unsettled, :unread, :reader,
                            :filedBy, :filedAt, :confirmedBy, cast(:confirmedAt as timestamptz))
                        on conflict (bureau, id) do update set kind = excluded.kind, name = excluded.name,
                            number = excluded.number, held_at = excluded.held_at, held_on = excluded.held_on,
                            place = excluded.place, host = excluded.host, present = excluded.present,
                            items = excluded.items, statements = excluded.statements, directives = excluded.directives,
                            inferred = excluded.inferred, unsettled = excluded.unsettled, unread = excluded.unread,
                            reader = excluded.reader, read_at = now(), confirmed_by = excluded.confirmed_by,
                            confirmed_at = excluded.confirmed_at""")
                .param("bureau", viewer.bureau())
                .param("id", card.id())
                .param("original", card.original())
                .param("file", card.file())
                .param("kind", card.kind().name())
                .param("name", card.name())
                .param("number", card.number())
                .param("heldAt", card.heldAt())
                .param("heldOn", card.heldOn())
                .param("place", card.place())
                .param("host", card.host())
                .param("present", counts.present())
                .param("items", counts.items())
                .param("statements", counts.statements())
                .param("directives", counts.directives())
                .param("inferred", counts.inferred())
                .param("unsettled", counts.unsettled())
                .param("unread", counts.unread())
                .param("reader", card.reader())
                .param("filedBy", card.filed().by())
                .param("filedAt", Timestamp.from(card.filed().at()))
                .param("confirmedBy", confirmed == null ? null : confirmed.by())
                .param("confirmedAt", confirmed == null ? null : Timestamp.from(confirmed.at()))
                .update();
    }

    @Override
    public Optional<RecordCard> find(Viewer viewer, String id) {
        return rows.sql("select * from record.record where bureau = ? and id = ?")
                .params(viewer.bureau(), id)
                .query(JdbcRecords::card)
                .optional();
    }

    @Override
    public List<RecordCard> list(Viewer viewer, RecordSearch search, int offset, int limit) {
        return found(
                        "select * " + FOUND + "order by held_on desc nulls last, id limit :limit offset :offset",
                        viewer,
                        search)
                .param("limit", limit)
                .param("offset", offset)
                .query(JdbcRecords::card)
                .list();
    }

    @Override
    public int count(Viewer viewer, RecordSearch search) {
        return found("select count(*) " + FOUND, viewer, search)
                .query(Integer.class)
                .single();
    }

    private StatementSpec found(String sql, Viewer viewer, RecordSearch search) {
        return rows.sql(sql)
                .param("bureau", viewer.bureau())
                .param("words", search.words())
                .param("from", search.from())
                .param("to", search.to())
                .param("confirmed", search.confirmed());
    }

    private static RecordCard card(ResultSet row, int n) throws SQLException {
        return new RecordCard(
                row.getString("id"),
                row.getString("original"),
                row.getString("file"),
                RecordKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("number"),
                row.getString("held_at"),
                row.getObject("held_on", LocalDate.class),
                row.getString("place"),
                row.getString("host"),
                new Counts(
                        row.getInt("present"),
                        row.getInt("items"),
                        row.getInt("statements"),
                        row.getInt("directives"),
                        row.getInt("inferred"),
                        row.getInt("unsettled"),
                        row.getInt("unread")),
                row.getString("reader"),
                new Trace(
                        row.getString("filed_by"), row.getTimestamp("filed_at").toInstant()),
                confirmed(row));
    }

    private static @Nullable Trace confirmed(ResultSet row) throws SQLException {
        var by = row.getString("confirmed_by");
        return by == null
                ? null
                : new Trace(by, row.getTimestamp("confirmed_at").toInstant());
    }
}
