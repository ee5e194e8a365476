package luoshi.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import luoshi.kernel.access.Account;
import luoshi.kernel.access.Accounts;
import luoshi.kernel.access.Mark;
import luoshi.kernel.access.Reach;
import luoshi.kernel.access.Role;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.access.Witness;
import luoshi.kernel.calendar.Beijing;
import luoshi.kernel.casework.Acts;
import luoshi.kernel.casework.Cases;
import luoshi.kernel.casework.Charge;
import luoshi.kernel.casework.Doing;
import luoshi.kernel.casework.Goal;
import luoshi.kernel.casework.Opening;
import luoshi.kernel.casework.Part;
import luoshi.kernel.casework.Source;
import luoshi.kernel.casework.Timing;
import luoshi.kernel.database.TestDatabase;
import luoshi.kernel.organisation.Body;
import luoshi.kernel.organisation.Organisation;
import luoshi.kernel.organisation.Person;
import luoshi.kernel.organisation.Roster;
import luoshi.kernel.organisation.Unit;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/// Cases split four levels deep, and ten acts on each from receipt to sign-off, from the leaves up; beside them
/// embedded Flowable, on the same PostgreSQL, going through the same ten states of as many process instances. Ours
/// writes what Flowable does not: rights, roll-up through the levels, a journal chained twice over. `./luoshi bench
/// acts`.
@Tag("bench")
class ActsBench {

    private static final int CASES = Integer.getInteger("luoshi.cases", 10_000);
    /// Fewer for the peer where time is short: its rate does not hang on how many there are.
    private static final int THEIRS = Integer.getInteger("luoshi.flowable", CASES);
    private static final int THREADS = Integer.getInteger("luoshi.clients", 4);
    private static final int WIDE = 3;
    private static final int TREE = 1 + WIDE + WIDE * WIDE + WIDE * WIDE * WIDE;
    private static final int FEEDBACKS = 6;

    private final String bureau = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void acts_beside_flowable() throws Exception {
        var acts = new AtomicLong();
        double ours;
        try (var pool =
                pool(TestDatabase.database().user(), TestDatabase.database().password(), "")) {
            ours = ours(pool, acts);
        }
        System.out.printf("%,d acts on %,d cases four levels deep: %.0f acts/s%n", acts.get(), CASES, ours);
        double theirs = theirs();
        System.out.printf("Flowable: %.0f task completions/s; ratio %.2f%n", theirs, ours / theirs);
    }

    private static HikariDataSource pool(String user, String password, String schema) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(TestDatabase.database().url());
        pool.setUsername(user);
        pool.setPassword(password);
        pool.setMaximumPoolSize(THREADS + 2);
        if (!schema.isEmpty()) pool.setSchema(schema);
        return pool;
    }

    private double ours(DataSource rows, AtomicLong count) throws Exception {
        var rooms = new AnnotationConfigApplicationContext();
        var transactions = new DataSourceTransactionManager(rows);
        rooms.registerBean(DataSource.class, () -> rows);
        rooms.registerBean(JdbcClient.class, () -> JdbcClient.create(rows));
        rooms.registerBean(JsonMapper.class, TestDatabase::json);
        rooms.registerBean(PlatformTransactionManager.class, () -> transactions);
        rooms.registerBean(TransactionOperations.class, () -> new TransactionTemplate(transactions));
        rooms.registerBean(Viewer.class, () -> Viewer.machine(bureau));
        rooms.registerBean(Witness.class, () -> (_, _, _, _, _) -> {});
        var doors = new ClassPathBeanDefinitionScanner(rooms);
        doors.addExcludeFilter(new RegexPatternTypeFilter(Pattern.compile("luoshi\\..*\\.web\\..*")));
        doors.scan(
                "luoshi.kernel.access",
                "luoshi.kernel.casework",
                "luoshi.kernel.evidence",
                "luoshi.kernel.journal",
                "luoshi.kernel.organisation");
        rooms.refresh();
        found(rooms.getBean(Organisation.class), rooms.getBean(Accounts.class));
        var cases = rooms.getBean(Cases.class);
        var acts = rooms.getBean(Acts.class);
        return rate(
                CASES / TREE,
                () -> {
                    var number = cases.open(office(), List.of(opening())).getFirst();
                    work(acts, number, 3, count);
                    return null;
                },
                count);
    }

    private void work(Acts acts, String number, int below, AtomicLong count) {
        var owner = person("water1", "water", Set.of(Role.MEMBER));
        acts.add(owner, number, new Doing.Receipt());
        if (below > 0) {
            var part = new Part(
                    "分解的一项", Charge.of("water"), Timing.set(Beijing.today().plusDays(30)), Goal.OPEN);
            var parts = acts.handDown(owner, number, List.of(part, part, part));
            count.incrementAndGet();
            for (var one : parts) work(acts, one, below - 1, count);
        }
        for (int i = 1; i <= FEEDBACKS; i++)
            acts.add(owner, number, new Doing.Feedback(15 * i, "办到第" + i + "步", "", "继续办"));
        acts.add(owner, number, new Doing.Submission("都办了"));
        acts.add(office(), number, new Doing.Verification("看过"));
        acts.add(leader(), number, new Doing.SignOff("同意"));
        count.addAndGet(FEEDBACKS + 4L);
    }

    /// How many a second, the trees shared out among the threads.
    private static double rate(int trees, Callable<Void> tree, AtomicLong count) throws Exception {
        long began = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var all = new ArrayList<Callable<Void>>();
            for (int i = 0; i < Math.max(1, trees); i++) all.add(tree);
            for (var done : threads.invokeAll(all)) done.get();
        }
        return count.get() / ((System.nanoTime() - began) / 1e9);
    }

    private double theirs() throws Exception {
        var owner = TestDatabase.database().owner();
        TestDatabase.owner().sql("create schema if not exists flowable").update();
        try (var pool = pool(owner.user(), owner.password(), "flowable")) {
            var settings = new StandaloneProcessEngineConfiguration();
            settings.setDataSource(pool);
            settings.setDatabaseSchema("flowable");
            settings.setDatabaseSchemaUpdate("true");
            settings.setAsyncExecutorActivate(false);
            settings.setDisableIdmEngine(true);
            settings.setDisableEventRegistry(true);
            var engine = settings.buildProcessEngine();
            try {
                engine.getRepositoryService()
                        .createDeployment()
                        .addString("case.bpmn20.xml", PROCESS)
                        .deploy();
                var count = new AtomicLong();
                double rate = rate(
                        THEIRS / TREE,
                        () -> {
                            flow(engine, 3, "", count);
                            return null;
                        },
                        count);
                assertThat(engine.getHistoryService()
                                .createHistoricProcessInstanceQuery()
                                .finished()
                                .count())
                        .isPositive();
                return rate;
            } finally {
                engine.close();
            }
        } finally {
            TestDatabase.owner().sql("drop schema if exists flowable cascade").update();
        }
    }

    private static void flow(ProcessEngine engine, int below, String parent, AtomicLong count) {
        var instance = engine.getRuntimeService()
                .startProcessInstanceByKey("case", Map.of("words", "排查老旧泵站", "parent", parent, "done", false));
        complete(engine, instance.getId(), Map.of());
        if (below > 0) {
            engine.getRuntimeService().setVariable(instance.getId(), "parts", WIDE);
            count.incrementAndGet();
            for (int i = 0; i < WIDE; i++) flow(engine, below - 1, instance.getId(), count);
        }
        for (int i = 1; i <= FEEDBACKS; i++)
            complete(engine, instance.getId(), Map.of("percent", 15 * i, "facts", "办到第" + i + "步", "next", "继续办"));
        complete(engine, instance.getId(), Map.of("done", true, "facts", "都办了"));
        complete(engine, instance.getId(), Map.of("facts", "看过"));
        complete(engine, instance.getId(), Map.of("reason", "同意"));
        count.addAndGet(FEEDBACKS + 4L);
    }

    private static void complete(ProcessEngine engine, String instance, Map<String, Object> said) {
        var task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .singleResult();
        engine.getTaskService().complete(task.getId(), said);
    }

    private static final String PROCESS = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="bench"
              xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:flowable="http://flowable.org/bpmn">
              <process id="case" isExecutable="true">
                <startEvent id="opened"/>
                <sequenceFlow id="a" sourceRef="opened" targetRef="receipt"/>
                <userTask id="receipt" flowable:assignee="water1"/>
                <sequenceFlow id="b" sourceRef="receipt" targetRef="work"/>
                <userTask id="work" flowable:assignee="water1"/>
                <sequenceFlow id="c" sourceRef="work" targetRef="submitted"/>
                <exclusiveGateway id="submitted" default="again"/>
                <sequenceFlow id="again" sourceRef="submitted" targetRef="work"/>
                <sequenceFlow id="d" sourceRef="submitted" targetRef="verification">
                  <conditionExpression xsi:type="tFormalExpression">${done}</conditionExpression>
                </sequenceFlow>
                <userTask id="verification" flowable:assignee="office1"/>
                <sequenceFlow id="e" sourceRef="verification" targetRef="signoff"/>
                <userTask id="signoff" flowable:assignee="leader"/>
                <sequenceFlow id="f" sourceRef="signoff" targetRef="closed"/>
                <endEvent id="closed"/>
              </process>
            </definitions>""";

    private void found(Organisation organisation, Accounts accounts) {
        var roster = new Roster(
                List.of(
                        new Unit("bureau", null, "望澜区生态环境局", Unit.Kind.BODY, List.of()),
                        new Unit("office", "bureau", "办公室", Unit.Kind.SECTION, List.of()),
                        new Unit("water", "bureau", "水环境管理处", Unit.Kind.SECTION, List.of())),
                List.of(
                        new Person("leader", "江映川", "bureau", "局长"),
                        new Person("office1", "戚云舟", "office", "主任"),
                        new Person("water1", "俞漱石", "water", "处长")));
        organisation.found(Viewer.machine(bureau), new Body("望澜区生态环境局", "局"), roster, LocalDate.of(2020, 1, 1));
        var keeper = new Viewer(bureau, "system", "系统", Set.of(Role.SYSTEM), Reach.NONE);
        for (var person : List.of("leader", "office1", "water1"))
            accounts.open(keeper, person, person, person, Account.Source.LOCAL, null);
    }

    private Viewer office() {
        return new Viewer(bureau, "office1", "戚云舟", Set.of(Role.OFFICE), Reach.ALL);
    }

    private Viewer leader() {
        return new Viewer(bureau, "leader", "江映川", Set.of(Role.LEADER), Reach.ALL);
    }

    private Viewer person(String code, String unit, Set<Role> roles) {
        return new Viewer(bureau, code, code, roles, new Reach(false, Mark.INTERNAL, Set.of(), Set.of(unit), true));
    }

    private static Opening opening() {
        return new Opening(
                "directive",
                new Source(Source.Kind.MEETING, "r1", "局党组会", Beijing.today(), "1", null, "江映川"),
                "排查老旧泵站",
                Charge.of("water"),
                Timing.set(Beijing.today().plusDays(30)),
                Goal.OPEN,
                Mark.INTERNAL,
                Set.of());
    }
}
