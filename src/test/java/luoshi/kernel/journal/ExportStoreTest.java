package luoshi.kernel.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.database.TestDatabase;
import luoshi.kernel.journal.Entries.Search;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExportStoreTest {

    private static final CipherModule CIPHERS = new SoftCipherModule(Path.of("target", "export-test.key"));
    private static final Deed DEED = Deed.done("test.act", "试办", "");

    private final String bureau = TestDatabase.somebody().bureau();
    private final Viewer viewer = Journals.supervisor(bureau);
    private final List<Entry> past = Exported.chain(bureau, 40, Duration.ofHours(3), CIPHERS);

    @Test
    void a_day_is_sealed_when_the_next_begins_and_missing_days_are_made_up_for() throws Exception {
        Journals.keep(past);
        assertThat(seals()).isZero();
        Journals.on(CIPHERS).note(viewer, DEED);

        long days = past.stream().map(Entry::day).distinct().count();
        assertThat(days).isGreaterThan(4);
        assertThat(seals()).isEqualTo(days);
        Journals.on(CIPHERS).note(viewer, DEED);
        assertThat(seals()).isEqualTo(days);
        var report = Exported.verify(export(null, null), CIPHERS, key());
        assertThat(report.fault()).isNull();
        assertThat(report.seals()).isEqualTo(days);
        assertThat(report.entries()).as("with its own trace").isEqualTo(43);
    }

    @Test
    void without_a_key_nobody_is_kept_from_working_and_the_seal_is_made_up_for() throws Exception {
        Journals.keep(past);
        var keyless = new SoftCipherModule(Path.of("pom.xml"));
        Journals.on(keyless).note(viewer, DEED);
        assertThat(seals()).isZero();
        assertThatThrownBy(() -> Journals.export(keyless).write(viewer, null, null, new ByteArrayOutputStream()))
                .isInstanceOf(Refusal.class);

        assertThat(Exported.verify(export(null, null), CIPHERS).fault()).isNull();
        assertThat(seals()).isPositive();
    }

    @Test
    void some_days_alone_are_a_section_that_states_where_it_enters_the_chain() throws Exception {
        Journals.keep(past);
        var from = past.getFirst().day().plusDays(1);
        var to = from.plusDays(1);
        var report = Exported.verify(export(from, to), CIPHERS, key());

        var within = past.stream()
                .filter(e -> !e.day().isBefore(from) && !e.day().isAfter(to))
                .toList();
        assertThat(report.fault()).isNull();
        assertThat(report.first()).isEqualTo(within.getFirst().seq());
        assertThat(report.last()).isEqualTo(within.getLast().seq());
        assertThat(report.before()).isEqualTo(within.getFirst().before());
        assertThat(report.seals()).isEqualTo(2);
        var nothing = Exported.verify(export(from.minusYears(1), from.minusYears(1)), CIPHERS, key());
        assertThat(nothing.fault()).isNull();
        assertThat(nothing.entries()).isZero();
    }

    @Test
    void what_the_owner_of_the_tables_changes_is_found_in_the_export() throws Exception {
        Journals.keep(past);
        Journals.on(CIPHERS).note(viewer, DEED);
        TestDatabase.owner()
                .sql("update journal.entry set name = '他人' where bureau = ? and seq = 17")
                .params(bureau)
                .update();
        assertThat(Exported.verify(export(null, null), CIPHERS).fault())
                .isEqualTo(new Verification.Fault(18, 17, Verification.Bend.CHANGED, "第 17 条的内容与所记杂凑值不符"));
    }

    @Test
    void the_journal_is_for_whoever_audits_and_for_nobody_else() {
        var other = TestDatabase.somebody();
        var entries = new JdbcEntries(TestDatabase.rows());
        assertThatThrownBy(() -> entries.list(other, Search.ALL, 100, 10)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> entries.acts(other)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Journals.export(CIPHERS).write(other, null, null, new ByteArrayOutputStream()))
                .isInstanceOf(Refusal.class);
        assertThat(entries.list(Journals.supervisor("elsewhere"), Search.ALL, Long.MAX_VALUE, 10))
                .isEmpty();
    }

    @Test
    void entries_are_found_by_day_person_act_and_outcome_the_newest_first() {
        Journals.keep(past);
        Journals.on(CIPHERS).note(viewer, DEED);
        var entries = new JdbcEntries(TestDatabase.rows());
        assertThat(entries.list(viewer, Search.ALL, Long.MAX_VALUE, 3))
                .extracting(Entry::seq)
                .containsExactly(41L, 40L, 39L);
        assertThat(entries.list(viewer, Search.ALL, 39, 2))
                .extracting(Entry::seq)
                .containsExactly(38L, 37L);
        var day = past.get(10).day();
        assertThat(entries.list(viewer, new Search(day, day, "", "", null), 1000, 1000))
                .isNotEmpty()
                .allMatch(e -> e.day().equals(day));
        assertThat(entries.list(viewer, new Search(null, null, "廉溪", "", null), 1000, 1000))
                .hasSize(1);
        assertThat(entries.list(viewer, new Search(null, null, "", "test.act", null), 1000, 1000))
                .hasSize(1);
        assertThat(entries.list(viewer, new Search(null, null, "suhe", "", Deed.Outcome.REFUSED), 1000, 1000))
                .hasSize(5)
                .allMatch(e -> e.deed().outcome() == Deed.Outcome.REFUSED);
        assertThat(entries.acts(viewer))
                .containsExactly(new Entries.Act("record.review", "复核记录"), new Entries.Act("test.act", "试办"));
    }

    private byte[] export(@Nullable LocalDate from, @Nullable LocalDate to) throws IOException {
        var out = new ByteArrayOutputStream();
        Journals.export(CIPHERS).write(viewer, from, to, out);
        assertThat(out.toString(StandardCharsets.UTF_8)).endsWith("}\n");
        return out.toByteArray();
    }

    private long seals() {
        return TestDatabase.rows()
                .sql("select count(*) from journal.seal where bureau = ?")
                .params(bureau)
                .query(Long.class)
                .single();
    }

    private static String key() {
        return Base64.getEncoder().encodeToString(CIPHERS.publicKey());
    }
}
