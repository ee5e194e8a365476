package luoshi.leak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import luoshi.surface.terminal.Doors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@SpringBootTest(classes = LeakOnRows.class, properties = "luoshi.bureau=leak")
class LeakPageTest {

    private static final int TRIALS = 10_000;
    private static final int PAPERS = 24;
    /// Tokens that must have been shown, lest nothing be compared: one a trial, since many addresses only act.
    private static final int ENOUGH = TRIALS / 2;

    @Autowired
    private WebApplicationContext context;

    static MockMvc web(WebApplicationContext context) {
        return MockMvcBuilders.webAppContextSetup(context).build();
    }

    static World world(WebApplicationContext context, long seed) {
        Doors doors = new Doors() {
            @Override
            public <T> T open(Class<T> door) {
                return context.getBean(door);
            }
        };
        return new World(UUID.randomUUID().toString().substring(0, 8), seed, doors, PAPERS);
    }

    @Test
    void every_address_of_the_web_is_tried() {
        var addresses = context
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .flatMap(mapping -> mapping.getPatternValues().stream()
                        .map(pattern ->
                                (mapping.getMethodsCondition().getMethods().isEmpty()
                                                ? "GET"
                                                : mapping.getMethodsCondition()
                                                        .getMethods()
                                                        .iterator()
                                                        .next()
                                                        .name())
                                        + " " + pattern))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(addresses).isEqualTo(new TreeSet<>(Addresses.ALL.keySet()));
    }

    @Test
    void the_reader_reads_what_was_made_up() {
        var world = world(context, 1);
        var owner = luoshi.kernel.access.Viewer.machine(world.bureau);
        var records = context.getBean(luoshi.meeting.record.Records.class);
        for (var paper : world.papers) {
            var counts = records.find(owner, paper.id).orElseThrow().counts();
            assertThat(counts.items()).as(paper.text).isEqualTo(paper.topics.size());
            assertThat(counts.directives())
                    .as(paper.text)
                    .isEqualTo(
                            paper.topics.stream().mapToInt(t -> t.duties.size()).sum());
        }
    }

    @Test
    void nobody_is_told_what_is_closed_to_them_one_by_one() throws InterruptedException {
        var trials = new Trials(world(context, 2), web(context));
        trials.run(TRIALS / 2, 1, 2);
        assertThat(trials.complaints).isEmpty();
        assertThat(trials.shown.sum()).isGreaterThan(ENOUGH);
    }

    @Test
    void nor_by_sixty_four_at_once() throws InterruptedException {
        var trials = new Trials(world(context, 3), web(context));
        trials.run(TRIALS / 2, 64, 3);
        assertThat(trials.complaints).isEmpty();
        assertThat(trials.shown.sum()).isGreaterThan(ENOUGH);
    }
}
