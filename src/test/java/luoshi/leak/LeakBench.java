package luoshi.leak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import luoshi.kernel.database.TestDatabase;
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
    private static final int WORLDS = Integer.getInteger("luoshi.worlds", 20);
    private static final int SEED = Integer.getInteger("luoshi.seed", 100);
    /// Bodies that are asked at the same time, so that no chain of one journal makes all wait.
    private static final int BESIDE = 4;

    @Autowired
    private WebApplicationContext context;

    @Test
    void nobody_is_told_what_is_closed_to_them() throws Exception {
        TestDatabase.owner()
                .sql("alter role luoshi_app set synchronous_commit = off")
                .update();
        var shown = new LongAdder();
        try (var bodies = Executors.newFixedThreadPool(BESIDE)) {
            var worlds = IntStream.range(SEED, SEED + WORLDS)
                    .mapToObj(seed -> bodies.submit(() -> one(seed, shown)))
                    .toList();
            for (var world : worlds) assertThat(world.get()).isEmpty();
        }
        System.out.println(TRIALS + " trials, " + shown + " tokens shown, 0 leaks");
    }

    private Collection<String> one(int seed, LongAdder shown) throws InterruptedException {
        var trials = new Trials(LeakPageTest.world(context, seed), LeakPageTest.web(context), 20);
        long began = System.nanoTime();
        trials.run(TRIALS / WORLDS, 64 / BESIDE, seed);
        shown.add(trials.shown.sum());
        System.out.printf(
                "world %d: %d trials, %.0f a second, %d complaints%n",
                seed, TRIALS / WORLDS, TRIALS / WORLDS * 1e9 / (System.nanoTime() - began), trials.complaints.size());
        return trials.complaints;
    }
}
