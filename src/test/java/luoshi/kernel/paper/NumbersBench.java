package luoshi.kernel.paper;

import luoshi.kernel.database.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The same as [NumbersStoreTest] with ten thousand acts: `./luoshi bench numbers`.
@Tag("bench")
class NumbersBench {

    @Test
    void ten_thousand_numbers_by_sixty_four_at_once() throws Exception {
        long began = System.nanoTime();
        NumbersStoreTest.draw(TestDatabase.somebody(), 10_000);
        System.out.printf("10,000 draws by 64 threads: %.1f s%n", (System.nanoTime() - began) / 1e9);
    }
}
