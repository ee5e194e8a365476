package luoshi.kernel.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.database.TestDatabase;
import luoshi.kernel.journal.Deed.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;

class JournalStoreTest {

    private static final CipherModule CIPHERS = new SoftCipherModule(Path.of("target", "journal-test.key"));
    private static final Deed DEED = Deed.done("test.act", "试办", "record/1").with("第一次");

    private final Viewer viewer = TestDatabase.somebody();
    private final Journal journal = Journals.on(CIPHERS);

    @Test
    void a_note_says_who_did_what_on_what_authority_and_names_the_one_before() {
        journal.note(viewer, DEED);
        journal.note(viewer, DEED.as(Outcome.REFUSED));

        var entries = Journals.all(viewer);
        var first = entries.getFirst();
        assertThat(first.seq()).isEqualTo(1);
        assertThat(first.person()).isEqualTo("suhe");
        assertThat(first.name()).isEqualTo("苏禾");
        assertThat(first.authority()).isEqualTo("记录员、办公室负责人");
        assertThat(first.address()).isEmpty();
        assertThat(first.deed()).isEqualTo(DEED);
        assertThat(first.before()).isEqualTo(Hashes.NONE);
        assertThat(first.own()).isEqualTo(first.sum(CIPHERS));
        assertThat(entries.getLast().before()).isEqualTo(first.own());
        assertThat(entries.getLast().deed().outcome()).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void thirty_two_who_note_at_once_leave_an_unbroken_chain_without_gaps() throws Exception {
        try (var people = Executors.newFixedThreadPool(32)) {
            var notes = IntStream.range(0, 320)
                    .<Future<?>>mapToObj(i -> people.submit(() -> journal.note(viewer, DEED.with("第 " + i + " 次"))))
                    .toList();
            for (var note : notes) note.get();
        }
        unbroken(320);
    }

    @Test
    void an_act_that_rolls_back_leaves_neither_act_nor_entry_nor_gap() {
        journal.note(viewer, DEED);
        assertThatThrownBy(() -> TestDatabase.transaction().executeWithoutResult(_ -> {
                    found(viewer.bureau());
                    journal.note(viewer, DEED);
                    throw new IllegalStateException("on the way");
                }))
                .hasMessage("on the way");
        assertThat(founded(viewer.bureau())).isZero();
        journal.note(viewer, DEED);

        unbroken(2);
    }

    @Test
    void an_act_and_its_trace_are_kept_together() {
        TestDatabase.transaction().executeWithoutResult(_ -> {
            found(viewer.bureau());
            journal.note(viewer, DEED);
            assertThat(TestDatabase.owner()
                            .sql("select count(*) from journal.entry where bureau = ?")
                            .params(viewer.bureau())
                            .query(Long.class)
                            .single())
                    .as("seen by others before the end")
                    .isZero();
        });
        assertThat(founded(viewer.bureau())).isOne();
        unbroken(1);
    }

    @Test
    void what_is_noted_apart_stays_though_its_transaction_rolls_back() {
        assertThatThrownBy(() -> TestDatabase.transaction().executeWithoutResult(_ -> {
                    found(viewer.bureau());
                    journal.noteApart(viewer, DEED.as(Outcome.REFUSED));
                    throw new IllegalStateException("on the way");
                }))
                .hasMessage("on the way");

        assertThat(founded(viewer.bureau())).isZero();
        unbroken(1);
    }

    @Test
    void whoever_holds_the_chain_is_told_not_to_wait_for_himself() {
        assertThatThrownBy(() -> TestDatabase.transaction().executeWithoutResult(_ -> {
                    journal.note(viewer, DEED);
                    journal.noteApart(viewer, DEED);
                }))
                .isInstanceOf(IllegalStateException.class);
        journal.noteApart(viewer, DEED);
        unbroken(1);
    }

    @Test
    void what_no_database_keeps_and_no_line_holds_is_replaced_before_it_is_hashed() {
        journal.note(viewer, DEED.with("登录名 \0\n\uD800" + "长".repeat(2000)));
        var entry = Journals.all(viewer).getFirst();
        assertThat(entry.deed().detail()).startsWith("登录名 \uFFFD\uFFFD\uFFFD长").hasSize(500);
        unbroken(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update journal.entry set name = '他人'",
                "delete from journal.entry",
                "truncate journal.entry",
                "drop table journal.entry",
                "alter table journal.entry add column note text",
                "alter table journal.entry rename to old_entry",
                "drop index journal.entry_by_time",
                "update journal.seal set signature = ''",
                "delete from journal.seal",
                "truncate journal.seal",
                "delete from journal.head",
                "truncate journal.head",
                "update journal.schema_history set checksum = 0",
                "delete from access.schema_history",
                "set role luoshi",
                "set session authorization luoshi",
                "set session_replication_role = replica",
                "create table journal.other (bureau text)",
                "create table public.other (bureau text)",
                "create temporary table other (bureau text)",
                "create schema other",
                "create role other",
                "create rule bend as on insert to journal.entry do instead nothing",
                "create view journal.other as select * from journal.entry",
                "alter role luoshi_app superuser",
                "alter table journal.entry owner to luoshi_app",
                "copy journal.entry to program 'cat'",
                "insert into journal.entry select * from journal.entry on conflict (bureau, seq) do update set name = ''"
            })
    void postgres_refuses_the_programs_own_role(String attempt) {
        journal.note(viewer, DEED);
        assertThatThrownBy(() -> TestDatabase.rows().sql(attempt).update())
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageMatching(
                        "(?s).*(permission denied|must be owner|must be able to SET ROLE|Only roles with).*");
        unbroken(1);
    }

    @Test
    void the_programs_own_role_gives_itself_nothing() {
        TestDatabase.rows().sql("grant update on journal.entry to luoshi_app").update();
        assertThatThrownBy(() -> TestDatabase.rows()
                        .sql("update journal.entry set name = '他人'")
                        .update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private void unbroken(int count) {
        var entries = Journals.all(viewer);
        assertThat(entries)
                .extracting(Entry::seq)
                .isEqualTo(LongStream.rangeClosed(1, count).boxed().toList());
        var before = Hashes.NONE;
        for (var entry : entries) {
            assertThat(entry.before()).isEqualTo(before);
            assertThat(entry.own()).isEqualTo(entry.sum(CIPHERS));
            before = entry.own();
        }
    }

    private static void found(String bureau) {
        TestDatabase.rows()
                .sql("insert into organisation.body (bureau, since, name, brief) values (?, '2020-01-01', '某局', '局')")
                .params(List.of(bureau))
                .update();
    }

    private static long founded(String bureau) {
        return TestDatabase.rows()
                .sql("select count(*) from organisation.body where bureau = ?")
                .params(bureau)
                .query(Long.class)
                .single();
    }
}
