package luoshi.surface.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import luoshi.kernel.access.Accounts;
import luoshi.kernel.access.Entitlement.Kind;
import luoshi.kernel.access.Entitlements;
import luoshi.kernel.access.Mark;
import luoshi.kernel.access.Reach;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Role;
import luoshi.kernel.access.Seal;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.calendar.Beijing;
import luoshi.kernel.casework.Timing;
import luoshi.kernel.database.TestDatabase;
import luoshi.surface.papers.PapersOnRows;
import luoshi.surface.papers.PapersOnRows.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = PapersOnRows.class)
class BatchStoreTest {

    @Autowired
    private World world;

    @Autowired
    private PrintBatches batches;

    @Autowired
    private JdbcBatches rows;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Entitlements entitlements;

    private List<String> open(int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> world.open(
                        "第" + i + "项整改", "planning", Timing.set(Beijing.today().plusDays(9))))
                .toList();
    }

    private Batch ended(Viewer viewer, String id) throws InterruptedException {
        for (int i = 0; i < 1200; i++) {
            var batch = batches.find(viewer, id).orElseThrow();
            if (batch.state() != Batch.State.RUNNING) return batch;
            Thread.sleep(100);
        }
        throw new AssertionError("did not end");
    }

    private static List<String> names(byte[] bytes) throws IOException {
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) names.add(entry.getName());
        }
        return names;
    }

    private byte[] zip(Viewer viewer, String id) throws IOException {
        var out = new ByteArrayOutputStream();
        batches.write(viewer, id, out);
        return out.toByteArray();
    }

    @Test
    void many_slips_are_printed_beside_the_page_and_given_as_one_file_to_whoever_asked() throws Exception {
        var clerk = world.viewer("suhe");
        var numbers = open(45);
        var id = batches.ask(clerk, "整改", numbers);
        var batch = ended(clerk, id);

        assertThat(batch.state()).isEqualTo(Batch.State.DONE);
        assertThat(batch.done()).isEqualTo(45);
        assertThat(names(zip(clerk, id)))
                .hasSize(90)
                .startsWith(numbers.getFirst() + " 规划建设处 督办单.docx", numbers.getFirst() + " 规划建设处 督办单.pdf")
                .endsWith(numbers.getLast() + " 规划建设处 督办单.pdf");
        assertThat(batches.of(clerk)).extracting(Batch::id).contains(id);
        var office = world.viewer("p008");
        assertThat(batches.find(office, id)).isEmpty();
        assertThatThrownBy(() -> zip(office, id)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> batches.ask(world.viewer("p052"), "x", numbers))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> batches.ask(clerk, "x", List.of())).isInstanceOf(Refusal.class);
    }

    @Test
    void what_was_left_off_by_a_stop_is_gone_on_with_behind_its_last_part() throws Exception {
        var clerk = world.viewer("suhe");
        var whole = batches.ask(clerk, "先前", open(70));
        ended(clerk, whole);
        var numbers = batches.find(clerk, whole).orElseThrow().numbers();
        var id = rows.add(clerk, "中断的", numbers);
        rows.part(world.bureau, id, 64, rows.bytes(world.bureau, whole, 64));
        assertThat(rows.take(world.bureau, id, 60)).isTrue();
        assertThat(rows.take(world.bureau, id, 60)).isFalse();
        batches.goOn(world.bureau);
        assertThat(batches.find(clerk, id).orElseThrow().state()).isEqualTo(Batch.State.RUNNING);

        rows.hold(world.bureau, id, -1);
        batches.goOn(world.bureau);
        assertThat(batches.find(clerk, id).orElseThrow().state()).isEqualTo(Batch.State.DONE);
        assertThat(rows.parts(world.bureau, id)).containsExactly(64, 70);
        assertThat(names(zip(clerk, id))).hasSize(140).isEqualTo(names(zip(clerk, whole)));
    }

    @Test
    void why_it_was_given_up_is_said_and_what_has_left_the_reach_is_not_handed_out() throws Exception {
        var clerk = world.viewer("suhe");
        var numbers = open(3);
        var done = batches.ask(clerk, "后来封存", numbers);
        ended(clerk, done);
        world.cases.label(
                Viewer.machine(world.bureau), Set.of(numbers.getFirst()), Mark.INTERNAL, Set.of(Seal.SECRECY));
        assertThatThrownBy(() -> zip(clerk, done)).isInstanceOf(Refusal.class).hasMessageContaining("知悉范围");
        var failed = ended(clerk, batches.ask(clerk, "含封存", numbers));
        assertThat(failed.state()).isEqualTo(Batch.State.FAILED);
        assertThat(failed.failure()).contains("1 件已不在您的知悉范围");

        var founder = new Viewer(world.bureau, "_test", "测试", Set.of(Role.SYSTEM, Role.SECURITY), Reach.NONE);
        world.account("p017");
        entitlements.give(founder, "p017", Kind.ROLE, Role.CLERK.name(), null, "试");
        var leaving = world.viewer("p017");
        var id = rows.add(leaving, "人走了", List.of(numbers.getLast()));
        accounts.close(founder, "p017", "调离");
        batches.goOn(world.bureau);
        assertThat(batches.find(leaving, id).orElseThrow().failure()).contains("已经停用");
    }

    @Test
    void files_are_forgotten_after_a_week() throws Exception {
        var clerk = world.viewer("suhe");
        var id = batches.ask(clerk, "旧的", open(2));
        ended(clerk, id);
        TestDatabase.owner()
                .sql("update batch.job set asked_at = now() - interval '8 days' where bureau = ? and id = ?")
                .params(world.bureau, id)
                .update();
        batches.goOn(world.bureau);
        assertThat(batches.find(clerk, id).orElseThrow().state()).isEqualTo(Batch.State.EXPIRED);
        assertThatThrownBy(() -> zip(clerk, id)).isInstanceOf(Refusal.class);
    }
}
