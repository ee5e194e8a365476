package luoshi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.calendar.Beijing;
import luoshi.kernel.casework.Doing;
import luoshi.kernel.casework.Timing;
import luoshi.kernel.evidence.Original;
import luoshi.kernel.gauge.Measure;
import luoshi.kernel.paper.Norm;
import luoshi.kernel.press.Press;
import luoshi.surface.dossier.ImportRecord;
import luoshi.surface.papers.Draft;
import luoshi.surface.papers.Draft.State;
import luoshi.surface.papers.Drafts;
import luoshi.surface.papers.IssuePaper;
import luoshi.surface.papers.PapersOnRows;
import luoshi.surface.papers.PapersOnRows.World;
import luoshi.surface.terminal.Doors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

@SpringBootTest(classes = PapersOnRows.class, properties = "luoshi.test.of=demo")
class DemoPapersStoreTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private World world;

    @Test
    void the_demo_has_minutes_that_were_issued_and_a_slip_that_waits_and_draws_them_once() throws Exception {
        Doors doors = new Doors() {
            @Override
            public <T> T open(Class<T> door) {
                return context.getBean(door);
            }
        };
        var machine = Viewer.machine(world.bureau);
        var file = Path.of("sample/06-重点项目推进会纪要.txt");
        doors.open(ImportRecord.class).take(machine, new Original("06.txt", Files.readAllBytes(file)));
        var number = world.open("泵站排查", "planning", Timing.set(Beijing.today().plusDays(9)));
        world.acts.add(world.viewer("p016"), number, new Doing.Receipt());

        assertThat(new DemoPapers(doors, world.bureau).open()).isEqualTo(2);
        assertThat(new DemoPapers(doors, world.bureau).open()).isZero();
        var drafts = doors.open(Drafts.class).list(machine, Draft.Search.ALL, 0, 10);
        assertThat(drafts).extracting(Draft::state).containsExactlyInAnyOrder(State.ISSUED, State.AWAITING);
        var issued = drafts.stream().filter(d -> d.issue() != null).findFirst().orElseThrow();
        var pdf = doors.open(IssuePaper.class).file(machine, issued.id(), 0, Press.Format.PDF);
        assertThat(Measure.of(pdf.bytes(), Norm.latest()).breaches()).isEmpty();
    }
}
