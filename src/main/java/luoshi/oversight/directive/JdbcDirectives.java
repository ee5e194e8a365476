package luoshi.oversight.directive;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import luoshi.kernel.access.Label;
import luoshi.kernel.access.Reach;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.phrase.Bigrams;
import luoshi.kernel.phrase.Sought;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

@Component
class JdbcDirectives implements Directives {

    private static final String FOUND = """
            from directive.ledger l where l.bureau = :bureau and %s
              and (:words = '' or strpos(concat_ws(' ', words, lead, meeting), :words) > 0)
              and (:force = '' or force = :force)
              and (:record = '' or record = :record)
              and (:unit = '' or owners @> jsonb_build_array(jsonb_build_object('units', jsonb_build_array(:unit))))
              and (cast(:from as date) is null or due >= :from)
              and (cast(:to as date) is null or due <= :to)
              and (cast(:dated as boolean) is null or (due is not null) = :dated)
              and (cast(:vague as boolean) is null or vague = :vague)
            """.formatted(Reach.within("l"));

    /// Whether its item, and so its record, is seen as well.
    private static final String OPEN = "(:reachWhole or l.people && cast(:reachPeople as text[])) as open";

    private static final String HITS =
            """
            with hits as materialized (
                select d.record, d.no, %s as day
                from directive.directive d join directive.meeting r on r.bureau = d.bureau and r.record = d.record
                where d.bureau = :bureau and %s and %s),
            page as (select * from hits where %s order by day desc, record, no limit :limit)
            select l.*, %s from page p
            join directive.ledger l on l.bureau = :bureau and l.record = p.record and l.no = p.no
            order by p.day desc, l.record, l.no
            """.formatted(Sought.Last.DAY, Reach.within("d"), Sought.within("d"), Sought.Last.BEHIND, OPEN);

    /// Counted as the ledger counts that is asked for a unit; without a whole reach only one's own units.
    private static final String LATE = """
            select coalesce(u.unit, '') as unit, count(*) as number, min(d.due) as oldest
            from directive.directive d left join lateral (
                select distinct unit from jsonb_array_elements(d.owners) o, jsonb_array_elements_text(o -> 'units') unit) u
                on true
            where d.bureau = :bureau and d.due < :day and d.force = 'ORDER' and %s
              and (:reachWhole or u.unit = any(cast(:reachUnits as text[])))
            group by u.unit order by number desc, oldest, u.unit
            """.formatted(Reach.within("d"));

    private final JdbcClient rows;
    private final JsonMapper json;
    private final LedgerRows ledger;
    private final TransactionOperations transaction;

    JdbcDirectives(JdbcClient rows, JsonMapper json, TransactionOperations transaction) {
        this.rows = rows;
        this.json = json;
        this.ledger = new LedgerRows(json);
        this.transaction = transaction;
    }

    @Override
    public void keep(
            Viewer viewer,
            String record,
            Standing standing,
            List<Directive> directives,
            Function<Directive, Label> labels) {
        transaction.executeWithoutResult(_ -> {
            rows.sql("delete from directive.directive where bureau = ? and record = ?")
                    .params(viewer.bureau(), record)
                    .update();
            int no = 1;
            for (var directive : directives) put(viewer, record, no++, directive, standing, labels.apply(directive));
        });
    }

    @Override
    public List<LedgerEntry> of(Viewer viewer, String record) {
        return rows.sql("select l.*, " + OPEN
                        + " from directive.ledger l where l.bureau = :bureau and l.record = :record and "
                        + Reach.within("l") + " order by l.no")
                .params(viewer.parameters())
                .param("record", record)
                .query(ledger::read)
                .list();
    }

    @Override
    public List<LedgerEntry> list(Viewer viewer, LedgerSearch search, int offset, int limit) {
        return found(
                        "select l.*, " + OPEN + " " + FOUND
                                + "order by due nulls last, record, no limit :limit offset :offset",
                        viewer,
                        search)
                .param("limit", limit)
                .param("offset", offset)
                .query(ledger::read)
                .list();
    }

    @Override
    public int count(Viewer viewer, LedgerSearch search) {
        return found("select count(*) " + FOUND, viewer, search)
                .query(Integer.class)
                .single();
    }

    @Override
    public List<LedgerEntry> found(Viewer viewer, Sought sought, Sought.Last last, int limit) {
        if (sought.nothing()) return List.of();
        return rows.sql(HITS)
                .params(viewer.parameters())
                .params(sought.parameters())
                .params(last.parameters())
                .param("limit", limit)
                .query(ledger::read)
                .list();
    }

    @Override
    public List<Late> late(Viewer viewer, LocalDate day) {
        return rows.sql(LATE)
                .params(viewer.parameters())
                .param("day", day)
                .query((row, _) ->
                        new Late(row.getString("unit"), row.getInt("number"), row.getObject("oldest", LocalDate.class)))
                .list();
    }

    @Override
    public List<LedgerEntry> spoken(Viewer viewer, int limit) {
        return some(
                viewer,
                limit,
                "regexp_replace(l.speaker ->> 'text', '[[:space:]\u3000]', '', 'g') = :asked",
                viewer.name(),
                "l.held_on desc nulls last, l.record, l.no");
    }

    @Override
    public List<LedgerEntry> lately(Viewer viewer, Instant since, int limit) {
        return some(viewer, limit, "l.filed_at >= :asked", Timestamp.from(since), "l.filed_at desc, l.record, l.no");
    }

    private List<LedgerEntry> some(Viewer viewer, int limit, String condition, Object asked, String order) {
        return rows.sql("select l.*, " + OPEN + " from directive.ledger l where l.bureau = :bureau and "
                        + Reach.within("l") + " and " + condition + " order by " + order + " limit :limit")
                .params(viewer.parameters())
                .param("asked", asked)
                .param("limit", limit)
                .query(ledger::read)
                .list();
    }

    private StatementSpec found(String sql, Viewer viewer, LedgerSearch search) {
        return rows.sql(sql)
                .params(viewer.parameters())
                .param("words", search.words())
                .param("force", search.force() == null ? "" : search.force().name())
                .param("record", search.record())
                .param("unit", search.unit())
                .param("from", search.from())
                .param("to", search.to())
                .param("dated", search.dated())
                .param("vague", search.vague());
    }

    private void put(Viewer viewer, String record, int no, Directive directive, Standing standing, Label label) {
        var deadline = directive.deadline();
        rows.sql("""
                        insert into directive.directive (bureau, record, no, item, start_at, end_at, words, force, speaker,
                            lead, owners, deadline_words, deadline_value, deadline_kind, deadline_strength, due, amounts,
                            vague, standing, %s, %s)
                        values (:bureau, :record, :no, :item, :start, :end, :words, :force, cast(:speaker as jsonb),
                            :lead, cast(:owners as jsonb), cast(:deadline as jsonb), :value, :kind, :strength, :due,
                            cast(:amounts as jsonb), :vague, :standing, %s, %s)""".formatted(Bigrams.COLUMNS, Label.COLUMNS, Bigrams.VALUES, Label.VALUES))
                .params(words(directive).parameters())
                .params(label.parameters())
                .param("bureau", viewer.bureau())
                .param("record", record)
                .param("no", no)
                .param("item", directive.item())
                .param("start", directive.words().start())
                .param("end", directive.words().end())
                .param("words", directive.words().text())
                .param("force", directive.force().name())
                .param("speaker", directive.speaker() == null ? null : json.writeValueAsString(directive.speaker()))
                .param("lead", lead(directive))
                .param("owners", json.writeValueAsString(directive.owners()))
                .param("deadline", deadline == null ? null : json.writeValueAsString(deadline.words()))
                .param("value", deadline == null ? null : deadline.value())
                .param("kind", deadline == null ? null : deadline.kind().name())
                .param("strength", deadline == null ? null : deadline.strength().name())
                .param("due", deadline == null ? null : due(deadline.value()))
                .param("amounts", json.writeValueAsString(directive.amounts()))
                .param("vague", directive.vague())
                .param("standing", standing.name())
                .update();
    }

    private static Bigrams words(Directive directive) {
        return Bigrams.of(Stream.concat(
                        Stream.of(directive.words().text()),
                        directive.owners().stream().map(o -> o.words().text()))
                .toArray(String[]::new));
    }

    private static @Nullable String lead(Directive directive) {
        var lead = directive.owners().stream()
                .filter(o -> o.role() == Owner.Role.LEAD)
                .map(o -> o.words().plain())
                .collect(Collectors.joining("、"));
        return lead.isEmpty() ? null : lead;
    }

    /// The last date of a limit's value; null where it has none, as with recurring limits.
    static @Nullable LocalDate due(@Nullable String value) {
        if (value == null) return null;
        var last = value.substring(Math.max(value.lastIndexOf('/'), value.lastIndexOf(',')) + 1);
        try {
            return last.length() < 10 ? null : LocalDate.parse(last.substring(0, 10));
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
