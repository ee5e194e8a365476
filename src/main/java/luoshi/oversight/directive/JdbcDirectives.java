package luoshi.oversight.directive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import luoshi.kernel.access.Label;
import luoshi.kernel.access.Reach;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.evidence.Quotation;
import luoshi.kernel.phrase.Amount;
import luoshi.kernel.phrase.Deadline;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.core.type.TypeReference;
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

    private final JdbcClient rows;
    private final JsonMapper json;
    private final TransactionOperations transaction;

    JdbcDirectives(JdbcClient rows, JsonMapper json, TransactionOperations transaction) {
        this.rows = rows;
        this.json = json;
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
                .query(this::entry)
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
                .query(this::entry)
                .list();
    }

    @Override
    public int count(Viewer viewer, LedgerSearch search) {
        return found("select count(*) " + FOUND, viewer, search)
                .query(Integer.class)
                .single();
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
                            vague, standing, %s)
                        values (:bureau, :record, :no, :item, :start, :end, :words, :force, cast(:speaker as jsonb),
                            :lead, cast(:owners as jsonb), cast(:deadline as jsonb), :value, :kind, :strength, :due,
                            cast(:amounts as jsonb), :vague, :standing, %s)""".formatted(Label.COLUMNS, Label.VALUES))
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

    private LedgerEntry entry(ResultSet row, int n) throws SQLException {
        var directive = new Directive(
                row.getString("item"),
                new Quotation(row.getString("words"), row.getInt("start_at"), row.getInt("end_at")),
                Force.valueOf(row.getString("force")),
                quotation(row.getString("speaker")),
                json.readValue(row.getString("owners"), new TypeReference<List<Owner>>() {}),
                deadline(row),
                json.readValue(row.getString("amounts"), new TypeReference<List<Amount>>() {}),
                row.getBoolean("vague"));
        return new LedgerEntry(
                row.getString("record"),
                row.getInt("no"),
                row.getString("meeting"),
                row.getObject("held_on", LocalDate.class),
                directive,
                row.getObject("due", LocalDate.class),
                Standing.valueOf(row.getString("standing")),
                row.getBoolean("open"));
    }

    private @Nullable Deadline deadline(ResultSet row) throws SQLException {
        var words = quotation(row.getString("deadline_words"));
        return words == null
                ? null
                : new Deadline(
                        words,
                        row.getString("deadline_value"),
                        Deadline.Strength.valueOf(row.getString("deadline_strength")),
                        Deadline.Kind.valueOf(row.getString("deadline_kind")));
    }

    private @Nullable Quotation quotation(@Nullable String written) {
        return written == null ? null : json.readValue(written, Quotation.class);
    }
}
