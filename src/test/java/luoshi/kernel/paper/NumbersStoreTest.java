package luoshi.kernel.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.database.TestDatabase;
import luoshi.kernel.journal.Deed;
import luoshi.kernel.journal.Journal;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

class NumbersStoreTest {

    private static final Journal SILENT = new Journal() {
        @Override
        public void note(Viewer viewer, Deed deed) {
            // what is noted has tests of its own
        }

        @Override
        public void noteApart(Viewer viewer, Deed deed) {
            note(viewer, deed);
        }
    };
    private static final int THREADS = 64;

    private final Viewer clerk = TestDatabase.somebody();
    private final TransactionOperations transaction = TestDatabase.transaction();
    private final Numbers numbers = new JdbcNumbers(TestDatabase.rows(), transaction, SILENT);

    @Test
    void a_series_counts_up_by_word_and_year_and_is_written_with_its_year_in_brackets() {
        assertThat(numbers.draw(clerk, "望环发", 2024, "paper/a").words()).isEqualTo("望环发〔2024〕1号");
        assertThat(numbers.draw(clerk, "望环发", 2024, "paper/b").words()).isEqualTo("望环发〔2024〕2号");
        assertThat(numbers.draw(clerk, "望环函", 2024, "paper/c").no()).isEqualTo(1);
        assertThat(numbers.draw(clerk, "望环发", 2025, "paper/d").no()).isEqualTo(1);
        assertThat(numbers.draw(TestDatabase.somebody(), "望环发", 2024, "paper/e").no())
                .isEqualTo(1);
        assertThat(DocumentNumber.of("望环发〔2024〕12号")).isEqualTo(new DocumentNumber("望环发", 2024, 12));
        assertThat(DocumentNumber.of("望环发[2024]第012号")).isNull();
    }

    @Test
    void a_number_that_was_voided_is_recorded_and_never_given_again() {
        var first = numbers.draw(clerk, "望环督", 2024, "paper/a");
        numbers.spoil(clerk, first, "文稿撤回");

        assertThat(numbers.draw(clerk, "望环督", 2024, "paper/b").no()).isEqualTo(2);
        assertThat(numbers.of(clerk, "望环督", 2024))
                .extracting(Numbers.Drawn::voided)
                .containsExactly("文稿撤回", null);
        assertThatThrownBy(() -> numbers.spoil(clerk, first, "再来一次")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> numbers.draw(clerk, "望环〔发〕", 2024, "x")).isInstanceOf(Refusal.class);
    }

    @Test
    void sixty_four_at_once_leave_no_gap_and_no_double_even_when_some_fail() throws Exception {
        draw(clerk, 640);
    }

    /// Every seventh act fails after it has drawn: its number goes to the next.
    static void draw(Viewer clerk, int count) throws Exception {
        try (var pool = new HikariDataSource()) {
            pool.setDataSource(TestDatabase.source());
            pool.setMaximumPoolSize(16);
            pool.setConnectionTimeout(120_000);
            var transaction = new TransactionTemplate(new DataSourceTransactionManager(pool));
            var numbers = new JdbcNumbers(JdbcClient.create(pool), transaction, SILENT);
            var turn = new AtomicInteger();
            var start = new CountDownLatch(1);
            var drawn = new ArrayList<Future<List<Integer>>>();
            try (var threads = Executors.newFixedThreadPool(THREADS)) {
                for (int t = 0; t < THREADS; t++)
                    drawn.add(threads.submit(() -> {
                        start.await();
                        var mine = new ArrayList<Integer>();
                        for (int n; (n = turn.getAndIncrement()) < count; ) {
                            boolean fails = n % 7 == 0;
                            var no = transaction.execute(status -> {
                                var number = numbers.draw(clerk, "望环督", 2024, "slip");
                                if (fails) status.setRollbackOnly();
                                return number.no();
                            });
                            if (!fails) mine.add(no);
                        }
                        return mine;
                    }));
                start.countDown();
            }
            var all = new ArrayList<Integer>();
            for (var mine : drawn) all.addAll(mine.get());
            int kept = count - (count + 6) / 7;
            assertThat(all).hasSize(kept);
            assertThat(new HashSet<>(all))
                    .isEqualTo(
                            new HashSet<>(IntStream.rangeClosed(1, kept).boxed().toList()));
            assertThat(numbers.of(clerk, "望环督", 2024)).hasSize(kept);
        }
    }
}
