package luoshi;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import luoshi.corpus.Examination;
import luoshi.corpus.Floors;
import luoshi.corpus.Seed;
import org.junit.jupiter.api.Test;

/// The reader held to the real record, where it lies beside the checkout.
class SeedTest {

    @Test
    void the_real_record_is_read() {
        var real = Examination.real();
        assumeFalse(real.isEmpty(), "skipped: no records under " + Seed.SHARED);
        var table = Examination.table(real);
        System.out.print(table.print());
        Floors.REAL.hold("real", table);
    }
}
