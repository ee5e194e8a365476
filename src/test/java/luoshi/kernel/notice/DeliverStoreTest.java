package luoshi.kernel.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import luoshi.kernel.access.Reach;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeliverStoreTest {

    private final Viewer viewer = TestDatabase.somebody();
    private final JdbcNotices notices = new JdbcNotices(TestDatabase.rows());
    private final JdbcDeliveries rows = new JdbcDeliveries(TestDatabase.rows());
    private final JdbcWays ways = new JdbcWays(TestDatabase.rows());
    private final List<String> posted = new ArrayList<>();
    private String answer = "{\"errcode\":0}";
    private HttpServer server;

    @BeforeEach
    void a_robot_on_loopback() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            if (body.contains(viewer.bureau())) posted.add(body + " " + exchange.getRequestURI());
            var said = answer.getBytes(StandardCharsets.UTF_8);
            if (said.length == 0) {
                exchange.close();
                return;
            }
            exchange.sendResponseHeaders(200, said.length);
            exchange.getResponseBody().write(said);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void no_robot() {
        server.stop(0);
    }

    private Deliver deliver(String secret) {
        var address = "http://127.0.0.1:" + server.getAddress().getPort() + "/send?key=k";
        return new Deliver(
                rows, List.of(new RobotChannel("wecom", address, secret)), "https://luoshi.example/", Duration.ZERO);
    }

    private void tell(String slip) {
        // the number names the body, so that robots of other tests are not mistaken for this one
        notices.tell(viewer, Set.of("suhe"), "2026-" + viewer.bureau(), Notice.Kind.REMINDER, slip);
    }

    private void later(String column) {
        TestDatabase.rows()
                .sql("update notice.delivery set " + column + " = " + column
                        + " - interval '61 minutes' where bureau = ?")
                .params(viewer.bureau())
                .update();
    }

    @Test
    void a_robot_is_told_numbers_and_a_link_once() {
        tell("橙色催办单");
        tell("蓝色催办单");
        deliver("").run();
        deliver("").run();
        assertThat(posted).hasSize(1);
        assertThat(posted.getFirst())
                .contains("2026-" + viewer.bureau() + " 橙色催办单", "https://luoshi.example/notices", "/send?key=k");
        tell("红色催办单");
        deliver("secret").run();
        assertThat(posted).hasSize(2);
        assertThat(posted.getLast()).contains("红色").doesNotContain("橙色").contains("&sign=", "&timestamp=");
    }

    @Test
    void what_was_turned_down_is_sent_again_when_its_time_has_come() {
        tell("橙色催办单");
        answer = "{\"errcode\":45009,\"errmsg\":\"api freq out of limit\"}";
        deliver("").run();
        deliver("").run();
        assertThat(posted).hasSize(1);
        later("not_before");
        answer = "{\"errcode\":0}";
        deliver("").run();
        deliver("").run();
        assertThat(posted).hasSize(2);
    }

    @Test
    void what_may_have_arrived_is_not_sent_again_within_an_hour_and_is_after_it() {
        tell("橙色催办单");
        answer = "";
        deliver("").run();
        int tried = posted.size(); // the client itself may have tried a broken connection again
        answer = "{\"errcode\":0}";
        deliver("").run();
        assertThat(posted).hasSize(tried);
        later("started_at");
        deliver("").run();
        assertThat(posted).hasSize(tried + 1);
    }

    @Test
    void each_person_is_told_their_own_by_mail_unless_read() {
        var sent = new ArrayList<String>();
        var mail = new Channel() {
            @Override
            public String name() {
                return "mail";
            }

            @Override
            public boolean on() {
                return true;
            }

            @Override
            public boolean personal() {
                return true;
            }

            @Override
            public void send(String to, String subject, String text) {
                if (to.contains(viewer.bureau())) sent.add(to + " " + subject + " " + text);
            }
        };
        ways.mail(viewer, viewer.bureau() + "@wanglan.example");
        tell("橙色催办单");
        notices.tell(viewer, Set.of("other"), "2026-0002", Notice.Kind.REMINDER, "红色催办单");
        var deliver = new Deliver(rows, List.of(mail), "", Duration.ZERO);
        deliver.run();
        deliver.run();
        assertThat(sent)
                .containsExactly(viewer.bureau() + "@wanglan.example 【落实】1 件待看 2026-" + viewer.bureau() + " 橙色催办单");
        tell("红色催办单");
        notices.read(viewer, List.of(), Long.MAX_VALUE);
        deliver.run();
        assertThat(sent).hasSize(1);
        assertThat(notices.unread(viewer)).isZero();
    }

    @Test
    void a_feed_belongs_to_one_and_ends_when_it_is_renewed() {
        var first = ways.renew(viewer);
        assertThat(ways.holder(first)).contains(new Ways.Holder(viewer.bureau(), viewer.person()));
        var second = ways.renew(viewer);
        assertThat(ways.holder(first)).isEmpty();
        assertThat(ways.holder(second)).isPresent();
        ways.end(viewer);
        assertThat(ways.holder(second)).isEmpty();
        assertThat(TestDatabase.rows()
                        .sql("select count(*) from notice.way where feed = ?")
                        .params(second)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void nobody_reads_what_another_was_told() {
        tell("橙色催办单");
        var other = new Viewer(viewer.bureau(), "other", "别人", Set.of(), Reach.NONE);
        assertThat(notices.of(other, Long.MAX_VALUE, 10)).isEmpty();
        notices.read(other, List.of(), Long.MAX_VALUE);
        assertThat(notices.unread(viewer)).isEqualTo(1);
    }
}
