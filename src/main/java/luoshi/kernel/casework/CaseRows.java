package luoshi.kernel.casework;

import static luoshi.kernel.casework.CaseSearch.Last.DAYLESS;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import luoshi.kernel.access.Label;
import luoshi.kernel.access.Mark;
import luoshi.kernel.access.Seal;
import luoshi.kernel.evidence.Quotation;
import luoshi.kernel.phrase.Bigrams;
import org.jspecify.annotations.Nullable;

/// 办件的行: a case as the columns of its row.
final class CaseRows {

    /// What a case is read from; not the columns that are only searched.
    static final String COLUMNS = Stream.of(
                    "number, parent, kind, source_kind, source_id, source_name, source_day, source_item, source_words",
                    "source_start, source_end, speaker, words, unit, unit_provenance, person, person_name, helpers",
                    "reminding, handed_by, basis, due_words, due_provenance, due_value, due_original, day, waits, measure",
                    "measure_provenance, quantity, quantity_unit, milestone, weight, proofs, opened_at, opened_by, phase",
                    "closed, closed_on, percent, progress, reported_at, acts, mark, seals, units, people")
            .flatMap(line -> Stream.of(line.split(", ")))
            .map(column -> "c." + column)
            .collect(Collectors.joining(", "));

    static final String INSERT = """
            insert into casework.casefile (bureau, number, root, parent, ordinal, kind, source_kind, source_id, source_name,
                source_day, source_item, source_words, source_start, source_end, speaker, words, unit, unit_provenance,
                person, person_name, helpers, reminding, handed_by, basis, due_words, due_provenance, due_value,
                due_original, day, waits, measure, measure_provenance, quantity, quantity_unit, milestone, weight, proofs,
                opened_by, phase, closed, percent, progress, acts, %s, %s)
            values (:bureau, :number, :root, :parent, :ordinal, :kind, :sourceKind, :sourceId, :sourceName, :sourceDay,
                :sourceItem, :sourceWords, :sourceStart, :sourceEnd, :speaker, :words, :unit, :unitProvenance, :person,
                :personName, cast(:helpers as text[]), :reminding, :handedBy, :basis, :dueWords, :dueProvenance, :dueValue,
                :dueOriginal, :day, :waits, :measure, :measureProvenance, :quantity, :quantityUnit, :milestone, :weight,
                cast(:proofs as text[]), :openedBy, 'WAITING', false, 0, 0, 0, %s, %s)""".formatted(Label.COLUMNS, Bigrams.COLUMNS, Label.VALUES, Bigrams.VALUES);

    /// What seldom changes, and what is searched of it.
    static final String CONTENT = """
            update casework.casefile set words = :words, unit = :unit, unit_provenance = :unitProvenance, person = :person,
                person_name = :personName, helpers = cast(:helpers as text[]), reminding = :reminding,
                handed_by = :handedBy, basis = :basis, due_words = :dueWords, due_provenance = :dueProvenance,
                due_value = :dueValue, due_original = :dueOriginal, day = :day, waits = :waits, measure = :measure,
                measure_provenance = :measureProvenance, quantity = :quantity, quantity_unit = :quantityUnit,
                milestone = :milestone, weight = :weight, proofs = cast(:proofs as text[]), mark = :labelMark,
                seals = cast(:labelSeals as text[]), units = cast(:labelUnits as text[]),
                people = cast(:labelPeople as text[]), folded = :folded, vector = cast(:vector as tsvector)
            where bureau = :bureau and number = :number""";

    /// What every act changes.
    static final String STATE = """
            update casework.casefile set phase = :phase, closed = :closed, closed_on = :closedOn, percent = :percent,
                progress = :progress, reported_at = coalesce(:reportedAt, reported_at), acts = :acts
            where bureau = :bureau and number = :number""";

    private CaseRows() {}

    static Map<String, @Nullable Object> source(Source source) {
        var columns = new HashMap<String, @Nullable Object>();
        var words = source.words();
        columns.put("sourceKind", source.kind().name());
        columns.put("sourceId", source.id());
        columns.put("sourceName", source.name());
        columns.put("sourceDay", source.day());
        columns.put("sourceItem", source.item());
        columns.put("sourceWords", words == null ? null : words.text());
        columns.put("sourceStart", words == null ? null : words.start());
        columns.put("sourceEnd", words == null ? null : words.end());
        columns.put("speaker", source.speaker());
        return columns;
    }

    static Map<String, @Nullable Object> content(
            String words, Source source, Charge charge, Timing timing, Goal goal, Label label) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("words", words);
        columns.put("unit", charge.unit());
        columns.put("unitProvenance", charge.provenance().name());
        columns.put("person", charge.person());
        columns.put("personName", charge.name());
        columns.put("helpers", charge.helpers().toArray(String[]::new));
        columns.put("reminding", charge.reminding());
        columns.put("handedBy", charge.handedBy());
        columns.put("basis", charge.basis());
        columns.put("dueWords", timing.words());
        columns.put("dueProvenance", timing.provenance().name());
        columns.put("dueValue", timing.value());
        columns.put("dueOriginal", timing.original());
        columns.put("day", timing.day() == null ? DAYLESS : timing.day());
        columns.put("waits", timing.waits());
        columns.put("measure", goal.measure());
        columns.put("measureProvenance", goal.provenance().name());
        columns.put("quantity", goal.quantity());
        columns.put("quantityUnit", goal.unit());
        columns.put("milestone", goal.milestone());
        columns.put("weight", goal.weight());
        columns.put("proofs", goal.proofs().stream().map(Enum::name).sorted().toArray(String[]::new));
        columns.putAll(label.parameters());
        var said = source.words();
        columns.putAll(Bigrams.of(words, said == null ? "" : said.text(), source.name())
                .parameters());
        return columns;
    }

    /// Who sees a case: its units, the person named, and the units that handed it down from above.
    static Label label(Mark mark, Set<Seal> seals, Charge charge, Set<String> above) {
        var units = new HashSet<>(above);
        units.add(charge.unit());
        units.addAll(charge.helpers());
        if (!charge.reminding().isEmpty()) units.add(charge.reminding());
        if (!charge.handedBy().isEmpty()) units.add(charge.handedBy());
        var person = charge.person();
        return new Label(mark, seals, units, person == null ? Set.of() : Set.of(person));
    }

    static Case read(ResultSet row, int n) throws SQLException {
        return new Case(
                row.getString("number"),
                row.getString("parent"),
                row.getString("kind"),
                source(row),
                row.getString("words"),
                new Charge(
                        row.getString("unit"),
                        Provenance.valueOf(row.getString("unit_provenance")),
                        row.getString("person"),
                        row.getString("person_name"),
                        texts(row, "helpers"),
                        row.getString("reminding"),
                        row.getString("handed_by"),
                        row.getString("basis")),
                timing(row),
                goal(row),
                Case.Phase.valueOf(row.getString("phase")),
                row.getInt("percent"),
                row.getInt("progress"),
                row.getTimestamp("opened_at").toInstant(),
                row.getString("opened_by"),
                row.getObject("closed_on", LocalDate.class),
                instant(row.getTimestamp("reported_at")),
                row.getInt("acts"),
                label(row));
    }

    private static Source source(ResultSet row) throws SQLException {
        var words = row.getString("source_words");
        return new Source(
                Source.Kind.valueOf(row.getString("source_kind")),
                row.getString("source_id"),
                row.getString("source_name"),
                row.getObject("source_day", LocalDate.class),
                row.getString("source_item"),
                words == null ? null : new Quotation(words, row.getInt("source_start"), row.getInt("source_end")),
                row.getString("speaker"));
    }

    private static Timing timing(ResultSet row) throws SQLException {
        var day = row.getObject("day", LocalDate.class);
        return new Timing(
                row.getString("due_words"),
                Provenance.valueOf(row.getString("due_provenance")),
                row.getString("due_value"),
                row.getObject("due_original", LocalDate.class),
                day.equals(DAYLESS) ? null : day,
                row.getString("waits"));
    }

    private static Goal goal(ResultSet row) throws SQLException {
        var proofs = EnumSet.noneOf(Goal.Proof.class);
        texts(row, "proofs").forEach(p -> proofs.add(Goal.Proof.valueOf(p)));
        return new Goal(
                row.getString("measure"),
                Provenance.valueOf(row.getString("measure_provenance")),
                row.getBigDecimal("quantity"),
                row.getString("quantity_unit"),
                row.getString("milestone"),
                row.getBigDecimal("weight"),
                proofs);
    }

    private static Label label(ResultSet row) throws SQLException {
        var seals = EnumSet.noneOf(Seal.class);
        texts(row, "seals").forEach(s -> seals.add(Seal.valueOf(s)));
        return new Label(
                Mark.of(row.getInt("mark")), seals, Set.copyOf(texts(row, "units")), Set.copyOf(texts(row, "people")));
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return Arrays.asList((String[]) array.getArray());
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
