package luoshi.meeting.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import luoshi.kernel.access.Mark;
import luoshi.kernel.access.Reach;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Right;
import luoshi.kernel.access.Seal;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.evidence.Place;
import luoshi.kernel.phrase.Sought;
import luoshi.meeting.record.RecordCard.Counts;
import luoshi.meeting.record.RecordCard.Trace;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

@Component
class JdbcRecords implements Records {

    /// In place of a file's name, which may tell what is closed.
    static final String NAMELESS = "会议记录";

    private static final String FOUND = """
            from record.record r where r.bureau = :bureau and r.mark <= :reachMark
              and (:reachWhole or exists (select 1 from record.item i
                   where i.bureau = r.bureau and i.record = r.id and %s))
              and (:words = '' or strpos(concat_ws(' ', r.name,
                   case when :reachWhole then concat_ws(' ', r.number, r.place, r.file) end), :words) > 0)
              and (cast(:from as date) is null or r.held_on >= :from)
              and (cast(:to as date) is null or r.held_on <= :to)
              and (cast(:confirmed as boolean) is null or (r.confirmed_at is not null) = :confirmed)
            """.formatted(Reach.within("i"));

    /// Beside a record: how many items it has, and what of them is seen.
    private static final String SEEN = """
            cross join lateral (select count(*) as all_items, count(*) filter (where %1$s) as seen_items,
                coalesce(sum(i.statements) filter (where %1$s), 0) as seen_statements,
                coalesce(sum(i.directives) filter (where %1$s), 0) as seen_directives
              from record.item i where i.bureau = r.bureau and i.record = r.id) s
            """.formatted(Reach.within("i"));

    private final JdbcClient rows;
    private final JdbcFinds finds;
    private final TransactionOperations transaction;

    JdbcRecords(JdbcClient rows, TransactionOperations transaction) {
        this.rows = rows;
        this.finds = new JdbcFinds(rows);
        this.transaction = transaction;
    }

    @Override
    public void keep(Viewer viewer, RecordCard card, Mark mark, List<Item.Card> items) {
        transaction.executeWithoutResult(_ -> {
            put(viewer, card, mark);
            finds.keep(viewer, card.id(), items);
        });
    }

    private void put(Viewer viewer, RecordCard card, Mark mark) {
        var counts = card.counts();
        var confirmed = card.confirmed();
        rows.sql("""
                        insert into record.record (bureau, id, original, file, kind, name, number, held_at, held_on, place,
                            host, present, items, statements, directives, inferred, unsettled, unread, reader, filed_by,
                            filed_at, confirmed_by, confirmed_at, mark, folded, whole, vector)
                        values (:bureau, :id, :original, :file, :kind, :name, :number, :heldAt, :heldOn, :place,
                            :host, :present, :items, :statements, :directives, :inferred, :unsettled, :unread, :reader,
                            :filedBy, :filedAt, :confirmedBy, cast(:confirmedAt as timestamptz), :mark, :folded, :whole,
                            cast(:vector as tsvector))
                        on conflict (bureau, id) do update set kind = excluded.kind, name = excluded.name,
                            number = excluded.number, held_at = excluded.held_at, held_on = excluded.held_on,
                            place = excluded.place, host = excluded.host, present = excluded.present,
                            items = excluded.items, statements = excluded.statements, directives = excluded.directives,
                            inferred = excluded.inferred, unsettled = excluded.unsettled, unread = excluded.unread,
                            reader = excluded.reader, read_at = now(), confirmed_by = excluded.confirmed_by,
                            confirmed_at = excluded.confirmed_at, mark = excluded.mark, folded = excluded.folded,
                            whole = excluded.whole, vector = excluded.vector""")
                .params(JdbcFinds.words(card))
                .param("bureau", viewer.bureau())
                .param("mark", mark.level())
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
        return rows.sql("select r.*, s.*, :reachWhole as whole_reach from record.record r " + SEEN
                        + "where r.bureau = :bureau and r.id = :id and r.mark <= :reachMark"
                        + " and (:reachWhole or s.seen_items > 0)")
                .params(viewer.parameters())
                .param("id", id)
                .query(JdbcRecords::card)
                .optional();
    }

    @Override
    public List<RecordCard> list(Viewer viewer, RecordSearch search, int offset, int limit) {
        return found(
                        "with page as (select r.* " + FOUND
                                + " order by r.held_on desc nulls last, r.id limit :limit offset :offset)"
                                + " select r.*, s.*, :reachWhole as whole_reach from page r " + SEEN
                                + "order by r.held_on desc nulls last, r.id",
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
                .params(viewer.parameters())
                .param("words", search.words())
                .param("from", search.from())
                .param("to", search.to())
                .param("confirmed", search.confirmed());
    }

    @Override
    public java.util.Map<String, String> titles(Viewer viewer, String id) {
        return finds.titles(viewer, id);
    }

    @Override
    public Optional<Sight> sight(Viewer viewer, String id) {
        record Stretch(Sight.Part part, boolean seen) {}
        var mark = rows.sql("select r.mark from record.record r " + SEEN
                        + "where r.bureau = :bureau and r.id = :id and r.mark <= :reachMark"
                        + " and (:reachWhole or s.seen_items > 0)")
                .params(viewer.parameters())
                .param("id", id)
                .query(Integer.class)
                .optional();
        if (mark.isEmpty()) return Optional.empty();
        var items = rows.sql("select i.start_at, i.end_at, i.seals, " + Reach.within("i")
                        + " as seen from record.item i where i.bureau = :bureau and i.record = :id order by i.no")
                .params(viewer.parameters())
                .param("id", id)
                .query((row, _) -> new Stretch(part(row), row.getBoolean("seen")))
                .list();
        boolean whole = viewer.reach().whole();
        var seen = items.stream().filter(Stretch::seen).map(Stretch::part).toList();
        return Optional.of(new Sight(whole && seen.size() == items.size(), whole, Mark.of(mark.get()), seen));
    }

    private static Sight.Part part(ResultSet row) throws SQLException {
        var seals = Arrays.stream((String[]) row.getArray("seals").getArray()).map(Seal::valueOf);
        return new Sight.Part(
                new Place(row.getInt("start_at"), row.getInt("end_at")), seals.collect(Collectors.toSet()));
    }

    @Override
    public void label(Viewer viewer, String id, Labelling.Act act, String item, String value, String reason) {
        viewer.must(Right.MARK);
        if (!sight(viewer, id).map(Sight::everything).orElse(false))
            throw new Refusal("record.sealed", "这份记录有您不在知悉范围的议题，不能定标识、封存或解封。");
        if (reason.isBlank()) throw new Refusal("record.reason", "请写明理由，以后有人问起才说得清。");
        rows.sql("""
                        insert into record.labelling (bureau, record, seq, act, item, value, reason, done_by, doer)
                        select :bureau, :record, coalesce(max(seq), 0) + 1, :act, nullif(:item, ''), :value, :reason, :by,
                            :name
                        from record.labelling where bureau = :bureau and record = :record""")
                .param("bureau", viewer.bureau())
                .param("record", id)
                .param("act", act.name())
                .param("item", item)
                .param("value", value)
                .param("reason", reason.strip())
                .param("by", viewer.person())
                .param("name", viewer.name())
                .update();
    }

    @Override
    public List<Labelling> labellings(Viewer viewer, String id) {
        if (!sight(viewer, id).map(Sight::everything).orElse(false)) return List.of();
        return rows.sql("select * from record.labelling where bureau = ? and record = ? order by seq")
                .params(viewer.bureau(), id)
                .query((row, _) -> new Labelling(
                        Labelling.Act.valueOf(row.getString("act")),
                        row.getString("item"),
                        row.getString("value"),
                        row.getString("reason"),
                        row.getString("doer"),
                        row.getTimestamp("done_at").toInstant()))
                .list();
    }

    @Override
    public List<String> stale(Viewer viewer, String reader) {
        return rows.sql("select r.id from record.record r where r.bureau = :bureau and r.reader <> :reader"
                        + " and :reachWhole and r.mark <= :reachMark order by r.held_on desc nulls last, r.id")
                .params(viewer.parameters())
                .param("reader", reader)
                .query(String.class)
                .list();
    }

    @Override
    public List<RecordCard> found(Viewer viewer, Sought sought, Sought.Last last, int limit) {
        if (sought.nothing()) return List.of();
        return finds.records(viewer, sought, last, limit, SEEN)
                .query(JdbcRecords::card)
                .list();
    }

    @Override
    public List<Item.Hit> foundItems(Viewer viewer, Sought sought, Sought.Last last, int limit) {
        return finds.items(viewer, sought, last, limit);
    }

    @Override
    public List<Change> changes(Viewer viewer, Instant since, int limit) {
        return finds.changes(viewer, since, limit, SEEN);
    }

    private static RecordCard card(ResultSet row, int n) throws SQLException {
        boolean whole = row.getBoolean("whole_reach");
        return new RecordCard(
                row.getString("id"),
                row.getString("original"),
                whole ? row.getString("file") : NAMELESS,
                RecordKind.valueOf(row.getString("kind")),
                row.getString("name"),
                whole ? row.getString("number") : null,
                row.getString("held_at"),
                row.getObject("held_on", LocalDate.class),
                whole ? row.getString("place") : null,
                whole ? row.getString("host") : null,
                counts(row, whole),
                row.getString("reader"),
                new Trace(
                        row.getString("filed_by"), row.getTimestamp("filed_at").toInstant()),
                confirmed(row));
    }

    private static Counts counts(ResultSet row, boolean whole) throws SQLException {
        int items = row.getInt("all_items");
        int seen = row.getInt("seen_items");
        int present = whole ? row.getInt("present") : 0;
        if (!whole || seen < items)
            return new Counts(present, seen, row.getInt("seen_statements"), row.getInt("seen_directives"), 0, 0, 0);
        return new Counts(
                present,
                row.getInt("items"),
                row.getInt("statements"),
                row.getInt("directives"),
                row.getInt("inferred"),
                row.getInt("unsettled"),
                row.getInt("unread"));
    }

    private static @Nullable Trace confirmed(ResultSet row) throws SQLException {
        var by = row.getString("confirmed_by");
        return by == null
                ? null
                : new Trace(by, row.getTimestamp("confirmed_at").toInstant());
    }
}
