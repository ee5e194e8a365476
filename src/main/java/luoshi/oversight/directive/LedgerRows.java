package luoshi.oversight.directive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import luoshi.kernel.access.Label;
import luoshi.kernel.access.Mark;
import luoshi.kernel.access.Seal;
import luoshi.kernel.evidence.Quotation;
import luoshi.kernel.phrase.Amount;
import luoshi.kernel.phrase.Deadline;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// 台账的行: an entry of the ledger out of the columns of its row.
record LedgerRows(JsonMapper json) {

    LedgerEntry read(ResultSet row, int n) throws SQLException {
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
                row.getBoolean("open"),
                label(row));
    }

    static Label label(ResultSet row) throws SQLException {
        var seals = EnumSet.noneOf(Seal.class);
        for (var seal : texts(row, "seals")) seals.add(Seal.valueOf(seal));
        return new Label(
                Mark.of(row.getInt("mark")), seals, Set.copyOf(texts(row, "units")), Set.copyOf(texts(row, "people")));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
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
