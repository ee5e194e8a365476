package luoshi.kernel.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What goes out by mail, as a server hears it.
class MailStoreTest {

    private final Viewer viewer = TestDatabase.somebody();
    private final JdbcNotices notices = new JdbcNotices(TestDatabase.rows());
    private final JdbcWays ways = new JdbcWays(TestDatabase.rows());
    private final String mine = viewer.bureau() + "@wanglan.example";
    private Post post;

    @BeforeEach
    void a_post_office_on_loopback() throws IOException {
        post = new Post();
    }

    @AfterEach
    void no_post_office() throws IOException {
        post.close();
    }

    private void deliver() {
        var mail = new MailChannel("127.0.0.1", post.port(), "", "", "luoshi@wanglan.example", false);
        new Deliver(new JdbcDeliveries(TestDatabase.rows()), List.of(mail), "https://luoshi.example/", Duration.ZERO)
                .run();
    }

    private List<Letter> letters() {
        return post.letters.stream().filter(l -> l.to.contains(mine)).toList();
    }

    @Test
    void a_letter_holds_the_number_and_a_link_and_nothing_of_the_case() throws Exception {
        ways.mail(viewer, mine);
        notices.tell(viewer, Set.of("suhe"), "2026-0012", Notice.Kind.REMINDER, "橙色催办单");
        deliver();
        deliver();
        assertThat(letters()).hasSize(1);
        var letter = letters().getFirst();
        assertThat(letter.from).contains("luoshi@wanglan.example");
        var read = new jakarta.mail.internet.MimeMessage(
                null, new ByteArrayInputStream(letter.text.getBytes(StandardCharsets.UTF_8)));
        assertThat(read.getSubject()).isEqualTo("【落实】1 件待看");
        assertThat(String.valueOf(read.getContent()).strip().replace("\r", ""))
                .isEqualTo("2026-0012 橙色催办单\nhttps://luoshi.example/notices");
        assertThat(read.getContentType()).contains("UTF-8");
    }

    @Test
    void a_letter_that_was_turned_down_is_brought_again() {
        ways.mail(viewer, mine);
        notices.tell(viewer, Set.of("suhe"), "2026-0013", Notice.Kind.REMINDER, "红色催办单");
        post.refusing = true;
        deliver();
        assertThat(letters()).isEmpty();
        post.refusing = false;
        TestDatabase.rows()
                .sql("update notice.delivery set not_before = now() - interval '1 minute' where bureau = ?")
                .params(viewer.bureau())
                .update();
        deliver();
        assertThat(letters()).hasSize(1);
    }

    private record Letter(String from, String to, String text) {}

    /// A server that speaks as much SMTP (RFC 5321) as it takes to hear a letter.
    private static final class Post implements AutoCloseable {

        final List<Letter> letters = java.util.Collections.synchronizedList(new ArrayList<>());
        volatile boolean refusing;
        private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());

        Post() throws IOException {
            Thread.ofVirtual().start(() -> {
                while (!door.isClosed())
                    try (var caller = door.accept()) {
                        hear(caller);
                    } catch (IOException e) { // hung up, or closed
                    }
            });
        }

        int port() {
            return door.getLocalPort();
        }

        private void hear(Socket caller) throws IOException {
            var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
            var from = "";
            var to = "";
            say(caller, "220 post");
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("MAIL FROM:")) from = line;
                if (line.startsWith("RCPT TO:")) to = line;
                if (line.equals("QUIT")) {
                    say(caller, "221 bye");
                    return;
                }
                if (!line.equals("DATA")) {
                    say(caller, refusing && line.startsWith("RCPT") ? "451 later" : "250 ok");
                    continue;
                }
                say(caller, "354 go on");
                var text = new StringBuilder();
                for (var said = in.readLine(); said != null && !said.equals("."); said = in.readLine())
                    text.append(said.startsWith(".") ? said.substring(1) : said).append("\r\n");
                letters.add(new Letter(from, to, text.toString()));
                say(caller, "250 taken");
            }
        }

        private static void say(Socket caller, String line) throws IOException {
            caller.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        }

        @Override
        public void close() throws IOException {
            door.close();
        }
    }
}
