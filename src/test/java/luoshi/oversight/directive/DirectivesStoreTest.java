package luoshi.oversight.directive;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import luoshi.kernel.access.Label;
import luoshi.kernel.access.Mark;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.database.TestDatabase;
import luoshi.kernel.evidence.Quotation;
import luoshi.kernel.phrase.Amount;
import luoshi.kernel.phrase.Deadline;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DirectivesStoreTest {

    private static final Directive PAVING = directive("计财处于10月底前拨付约300万元", "2024-10-31", true, "finance");
    private static final Directive MONTHLY = directive("每月报送进度", "R/P1M", false, "project");
    private static final Directive SLOGAN =
            new Directive("0", words("切实加强领导"), Force.PROPOSAL, null, List.of(), null, List.of(), true);

    private static final Label OPEN = Label.of(Mark.INTERNAL, Set.of());

    private final Viewer viewer = TestDatabase.somebody();
    private final Directives directives =
            new JdbcDirectives(TestDatabase.rows(), TestDatabase.json(), TestDatabase.transaction());

    @BeforeEach
    void a_record_stands_below() {
        var rows = TestDatabase.rows();
        rows.sql("""
                        insert into evidence.original (bureau, sha256, name, media_type, bytes, text, pages, parts, kept_by, seals)
                        values (?, ?, 'x', 'text/plain', '', '', '[]', '[]', 'suhe', '{}')""").params(viewer.bureau(), "a".repeat(64)).update();
        rows.sql("""
                        insert into record.record (bureau, id, original, file, kind, name, held_on, present, items, statements,
                            directives, inferred, unsettled, unread, reader, filed_by)
                        values (?, 'a', ?, 'a.txt', 'RECORD', '第三次党组会', '2024-03-05', 0, 0, 0, 0, 0, 0, 0, '1', '苏禾')""").params(viewer.bureau(), "a".repeat(64)).update();
    }

    @Test
    void directives_come_back_as_they_were_read_with_their_meeting() {
        directives.keep(viewer, "a", Standing.STATED, List.of(SLOGAN, PAVING, MONTHLY), _ -> OPEN);

        var entries = directives.of(viewer, "a");

        assertThat(entries).extracting(LedgerEntry::directive).containsExactly(SLOGAN, PAVING, MONTHLY);
        assertThat(entries.get(1).meeting()).isEqualTo("第三次党组会");
        assertThat(entries.get(1).heldOn()).isEqualTo(LocalDate.of(2024, 3, 5));
        assertThat(entries.get(1).due()).isEqualTo(LocalDate.of(2024, 10, 31));
        assertThat(entries.get(2).due()).isNull();
    }

    @Test
    void the_ledger_is_sorted_by_limit_and_sifted() {
        directives.keep(viewer, "a", Standing.STATED, List.of(SLOGAN, MONTHLY, PAVING), _ -> OPEN);

        assertThat(found(LedgerSearch.ALL)).containsExactly(PAVING, SLOGAN, MONTHLY);
        assertThat(found(search("拨付", null, "", null))).containsExactly(PAVING);
        assertThat(found(search("第三次", null, "", null))).hasSize(3);
        assertThat(found(search("", Force.PROPOSAL, "", null))).containsExactly(SLOGAN);
        assertThat(found(search("", null, "project", null))).containsExactly(MONTHLY);
        assertThat(found(search("", null, "", true))).containsExactly(PAVING);
        assertThat(found(search("", null, "", false))).containsExactly(SLOGAN, MONTHLY);
        assertThat(directives.count(TestDatabase.somebody(), LedgerSearch.ALL)).isZero();
    }

    @Test
    void a_new_reading_replaces_all_of_a_record() {
        directives.keep(viewer, "a", Standing.STATED, List.of(SLOGAN, MONTHLY, PAVING), _ -> OPEN);
        directives.keep(viewer, "a", Standing.CONFIRMED, List.of(PAVING), _ -> OPEN);

        assertThat(directives.of(viewer, "a"))
                .singleElement()
                .extracting(LedgerEntry::standing)
                .isEqualTo(Standing.CONFIRMED);
    }

    private List<Directive> found(LedgerSearch search) {
        return directives.list(viewer, search, 0, 10).stream()
                .map(LedgerEntry::directive)
                .toList();
    }

    private static LedgerSearch search(String words, @Nullable Force force, String unit, @Nullable Boolean dated) {
        return new LedgerSearch(words, force, unit, "", null, null, dated, null);
    }

    private static Directive directive(String text, String limit, boolean date, String unit) {
        var kind = date ? Deadline.Kind.DATE : Deadline.Kind.PERIODIC;
        return new Directive(
                "2",
                words(text),
                Force.ORDER,
                words("江映川"),
                List.of(new Owner(words("计财处"), Owner.Role.LEAD, false, List.of(unit))),
                new Deadline(words("10月底前"), limit, Deadline.Strength.FIRM, kind),
                List.of(new Amount(words("约300万元"), new BigDecimal("3000000"), null, "CNY", true)),
                false);
    }

    private static Quotation words(String text) {
        return new Quotation(text, 0, text.length());
    }
}
