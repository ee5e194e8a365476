package luoshi.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import luoshi.kernel.database.TestFolders;
import org.junit.jupiter.api.Test;

class KillStoreTest {

    @Test
    void what_was_acknowledged_outlives_the_server_and_nothing_is_there_by_halves() throws Exception {
        var day = run(3, 5);
        assertThat(day.records).isNotEmpty();
        assertThat(day.reasons).isNotEmpty();
        assertThat(day.cases.opened).isNotEmpty();
        assertThat(day.cases.acts).isNotEmpty();
        assertThat(day.reminders).isPositive();
    }

    /// Kills as often as asked; hands back the day.
    static WorkingDay run(int kills, long seed) throws Exception {
        var home = Path.of("target", "kill-" + ProcessHandle.current().pid()).toAbsolutePath();
        var chance = new Random(seed);
        var day = new WorkingDay(seed);
        try {
            for (int kill = 1; kill <= kills; kill++) {
                var server = Server.start(home);
                server.signIn("qiyunzhou");
                assertThat(day.complaints(home)).as("after kill " + (kill - 1)).isEmpty();
                var end = new Thread(() -> {
                    try {
                        int until = day.acts + 5 + chance.nextInt(25); // so that a slow machine is killed as busily
                        for (int i = 0; day.acts < until && i < 6000; i++) Thread.sleep(10);
                        Thread.sleep(chance.nextInt(150));
                        server.kill();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                });
                end.start();
                day.work(server);
                end.join();
            }
            Server.start(home)
                    .kill(); // a start that owes the reminders of what was moved back, and is killed over them
            var last = Server.start(home);
            try {
                assertThat(day.owed(home)).as("reminders lost").isZero();
                day.reminders = day.reminders(home);
                assertThat(day.complaints(home)).as("after the last kill").isEmpty();
            } finally {
                last.kill();
            }
            return day;
        } finally {
            TestFolders.end(home);
        }
    }
}
