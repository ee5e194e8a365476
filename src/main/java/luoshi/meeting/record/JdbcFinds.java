package luoshi.meeting.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import luoshi.kernel.access.Label;
import luoshi.kernel.access.Mark;
import luoshi.kernel.access.Reach;
import luoshi.kernel.access.Seal;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.evidence.Place;
import luoshi.kernel.phrase.Bigrams;
import luoshi.kernel.phrase.Sought;
import luoshi.meeting.record.Item.Passage;
import luoshi.meeting.record.Records.Change;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// 检索: the items of records with their text, and what is found by words. What was found is fixed first
/// (`materialized`): walking the order of the page instead would read every row for a rare word.
final class JdbcFinds {

    private static final String HIT_ITEMS =
            """
            with hits as materialized (
                select i.record, i.no, %s as day, r.name as meeting, r.held_on
                from record.item i join record.record r on r.bureau = i.bureau and r.id = i.record
                where i.bureau = :bureau and %s and r.mark <= :reachMark and %s),
            page as (select * from hits where %s order by day desc, record, no limit :limit)
            select p.meeting, p.held_on, i.record, i.no, i.n, i.title, i.start_at, i.end_at, i.text, i.passages
            from page p join record.item i on i.bureau = :bureau and i.record = p.record and i.no = p.no
            order by p.day desc, i.record, i.no
            """.formatted(Sought.Last.DAY, Reach.within("i"), Sought.within("i"), Sought.Last.BEHIND);

    /// The words of a card that a viewer may see decide, not those that the index holds.
    private static final String HIT_RECORDS = """
            with hits as materialized (
                select r.id as record, 0 as no, %s as day from record.record r
                where r.bureau = :bureau and r.mark <= :reachMark
                  and r.vector @@ cast(:soughtTerms as tsquery) and %s
                  and (:reachWhole or exists (select 1 from record.item i
                       where i.bureau = r.bureau and i.record = r.id and %s))),
            page as (select * from hits where %s order by day desc, record limit :limit)
            """.formatted(
                    Sought.Last.DAY,
                    Sought.stand("case when :reachWhole then r.whole else r.folded end"),
                    Reach.within("i"),
                    Sought.Last.BEHIND);

    private static final String CHANGES = """
            with seen as (select r.*, s.* from record.record r %s
                where r.bureau = :bureau and r.mark <= :reachMark and (:reachWhole or s.seen_items > 0)
                  and (r.filed_at >= :since or r.confirmed_at >= :since or exists (select 1 from record.labelling l
                       where l.bureau = r.bureau and l.record = r.id and l.done_at >= :since))),
            change as (
                select '' as act, '' as value, filed_by as doer, filed_at as at, seen.* from seen
                union all
                select 'CONFIRM', '', confirmed_by, confirmed_at, seen.* from seen where confirmed_at is not null
                union all
                select l.act, l.value, l.doer, l.done_at, seen.*
                from seen join record.labelling l on l.bureau = seen.bureau and l.record = seen.id
                where :reachWhole and seen.seen_items = seen.all_items)
            select act, value, doer, at, id, name, held_on, seen_directives, all_items, seen_items, directives,
                case when :reachWhole then file else '' end as file
            from change where at >= :since order by at desc, id limit :limit
            """;

    private final JdbcClient rows;

    JdbcFinds(JdbcClient rows) {
        this.rows = rows;
    }

    void keep(Viewer viewer, String record, List<Item.Card> items) {
        rows.sql("delete from record.item where bureau = ? and record = ?")
                .params(viewer.bureau(), record)
                .update();
        int no = 1;
        for (var item : items) put(viewer, record, no++, item);
    }

    private void put(Viewer viewer, String record, int no, Item.Card item) {
        rows.sql(
                        "insert into record.item (bureau, record, no, n, title, start_at, end_at, statements, directives, text,"
                                + " passages, " + Bigrams.COLUMNS + ", " + Label.COLUMNS
                                + ") values (:bureau, :record, :no, :n,"
                                + " :title, :start, :end, :statements, :directives, :text, cast(:passages as text[]), "
                                + Bigrams.VALUES + ", " + Label.VALUES + ")")
                .params(item.label().parameters())
                .params(Bigrams.of(item.text()).parameters())
                .param("bureau", viewer.bureau())
                .param("record", record)
                .param("no", no)
                .param("n", item.n())
                .param("title", item.title())
                .param("start", item.place().start())
                .param("end", item.place().end())
                .param("statements", item.statements())
                .param("directives", item.directives())
                .param("text", item.text())
                .param(
                        "passages",
                        item.passages().stream().map(Passage::written).toArray(String[]::new))
                .update();
    }

    /// What is searched of a card: its name by everybody who sees the record, all of it with a whole reach.
    static Map<String, Object> words(RecordCard card) {
        var whole =
                Bigrams.of(text(card.name()), text(card.number()), text(card.place()), text(card.host()), card.file());
        return Map.of(
                "folded", Bigrams.of(text(card.name())).folded(),
                "whole", whole.folded(),
                "vector", whole.parameters().get("vector"));
    }

    Map<String, String> titles(Viewer viewer, String record) {
        var titles = new HashMap<String, String>();
        rows.sql("select i.n, i.title from record.item i where i.bureau = :bureau and i.record = :record and "
                        + Reach.within("i") + " order by i.no")
                .params(viewer.parameters())
                .param("record", record)
                .query(row -> {
                    titles.putIfAbsent(row.getString("n"), row.getString("title"));
                });
        return titles;
    }

    List<Item.Hit> items(Viewer viewer, Sought sought, Sought.Last last, int limit) {
        if (sought.nothing()) return List.of();
        return rows.sql(HIT_ITEMS)
                .params(viewer.parameters())
                .params(sought.parameters())
                .params(last.parameters())
                .param("limit", limit)
                .query(JdbcFinds::hit)
                .list();
    }

    /// @param seen what is shown beside a record
    JdbcClient.StatementSpec records(Viewer viewer, Sought sought, Sought.Last last, int limit, String seen) {
        return rows.sql(HIT_RECORDS + " select r.*, s.*, :reachWhole as whole_reach from page p"
                        + " join record.record r on r.bureau = :bureau and r.id = p.record " + seen
                        + " order by p.day desc, r.id")
                .params(viewer.parameters())
                .params(sought.parameters())
                .params(last.parameters())
                .param("limit", limit);
    }

    List<Change> changes(Viewer viewer, java.time.Instant since, int limit, String seen) {
        return rows.sql(CHANGES.formatted(seen))
                .params(viewer.parameters())
                .param("since", java.sql.Timestamp.from(since))
                .param("limit", limit)
                .query((row, _) -> change(row))
                .list();
    }

    private static Change change(ResultSet row) throws SQLException {
        var name = row.getString("name");
        var file = row.getString("file");
        return new Change(
                term(row.getString("act"), row.getString("value")),
                row.getString("id"),
                name != null ? name : file.isEmpty() ? JdbcRecords.NAMELESS : file,
                row.getObject("held_on", LocalDate.class),
                row.getString("doer"),
                row.getTimestamp("at").toInstant(),
                file.isEmpty() || row.getInt("seen_items") < row.getInt("all_items")
                        ? row.getInt("seen_directives")
                        : row.getInt("directives"));
    }

    private static String term(String act, String value) {
        return switch (act) {
            case "" -> "导入";
            case "CONFIRM" -> "整份确认";
            case "MARK" -> Labelling.Act.MARK.term() + "“" + Mark.valueOf(value).term() + "”";
            default ->
                Labelling.Act.valueOf(act).term() + "“" + Seal.valueOf(value).term() + "”";
        };
    }

    private static Item.Hit hit(ResultSet row, int n) throws SQLException {
        return new Item.Hit(
                row.getString("record"),
                row.getInt("no"),
                row.getString("meeting"),
                row.getObject("held_on", LocalDate.class),
                row.getString("n"),
                row.getString("title"),
                new Place(row.getInt("start_at"), row.getInt("end_at")),
                row.getString("text"),
                Arrays.stream((String[]) row.getArray("passages").getArray())
                        .map(Passage::of)
                        .toList());
    }

    private static String text(@Nullable String words) {
        return words == null ? "" : words;
    }
}
