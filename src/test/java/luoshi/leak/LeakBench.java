package luoshi.leak;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.web.context.WebApplicationContext;

/// The same as [LeakPageTest], a million times over, in many worlds: `./luoshi bench leak`.
@Tag("bench")
@SpringBootTest(classes = LeakOnRows.class, properties = "luoshi.bureau=leak")
class LeakBench {

    private static final int TRIALS = Integer.getInteger("luoshi.trials", 1_000_000);
    private static final int WORLDS = 20;

    @Autowired
    private WebApplicationContext context;

    @Test
    void nobody_is_told_what_is_closed_to_them() throws InterruptedException {
        long shown = 0;
        for (int seed = 100; seed < 100 + WORLDS; seed++) {
            var trials = new Trials(LeakPageTest.world(context, seed), LeakPageTest.web(context));
            long began = System.nanoTime();
            trials.run(TRIALS / WORLDS, 64, seed);
            shown += trials.shown.sum();
            System.out.printf(
                    "world %d: %d trials, %.0f a second, %d complaints%n",
                    seed,
                    TRIALS / WORLDS,
                    TRIALS / WORLDS * 1e9 / (System.nanoTime() - began),
                    trials.complaints.size());
            assertThat(trials.complaints).isEmpty();
        }
        System.out.println(TRIALS + " trials, " + shown + " tokens shown, 0 leaks");
    }
}
