package luoshi.kernel.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class UnchangedStoreTest {

    private final JdbcClient rows = TestDatabase.rows();
    private final String bureau = UUID.randomUUID().toString().substring(0, 8);
    private final AtomicInteger read = new AtomicInteger();
    private final Unchanged<String, Integer> bodies = new Unchanged<>(new JdbcSnapshots(rows), code -> {
        read.incrementAndGet();
        return count(code);
    });

    @Test
    void what_nobody_has_written_since_is_not_read_again() {
        for (int tries = 0; tries < 20; tries++) { // others may write to the same database meanwhile
            read.set(0);
            for (int i = 0; i < 5; i++) bodies.get(bureau);
            if (read.get() == 1) break;
        }
        assertThat(read).hasValueLessThan(5);
        assertThat(bodies.get(bureau)).isZero();
    }

    @Test
    void a_row_written_over_another_connection_counts_at_the_next_question() {
        for (int i = 1; i <= 20; i++) {
            assertThat(bodies.get(bureau)).isEqualTo(i - 1);
            write(i);
            assertThat(bodies.get(bureau)).isEqualTo(i);
        }
    }

    @Test
    void a_transaction_that_ends_after_the_question_counts_at_the_next() {
        TestDatabase.transaction().executeWithoutResult(_ -> {
            write(1);
            assertThat(elsewhere(() -> bodies.get(bureau))).isZero();
        });
        assertThat(bodies.get(bureau)).isEqualTo(1);
    }

    @Test
    void a_transaction_sees_what_it_wrote_and_nobody_else_is_told() {
        TestDatabase.transaction().executeWithoutResult(status -> {
            write(1);
            assertThat(bodies.get(bureau)).isEqualTo(1);
            status.setRollbackOnly();
        });
        assertThat(bodies.get(bureau)).isZero();
    }

    private int count(String code) {
        return rows.sql("select count(*) from organisation.body where bureau = ?")
                .param(code)
                .query(Integer.class)
                .single();
    }

    private void write(int day) {
        rows.sql("insert into organisation.body values (?, date '2020-01-01' + ?, '某局', '局')")
                .params(bureau, day)
                .update();
    }

    private static int elsewhere(Callable<Integer> question) {
        var asked = new FutureTask<>(question);
        Thread.ofVirtual().start(asked);
        try {
            return asked.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
