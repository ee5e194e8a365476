package luoshi.kill;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The same as [KillStoreTest] with fifty kills: `./luoshi bench kill`.
@Tag("bench")
class KillBench {

    private static final int KILLS = Integer.getInteger("luoshi.kills", 50);

    @Test
    void what_was_acknowledged_outlives_the_server() throws Exception {
        var day = KillStoreTest.run(KILLS, 17);
        System.out.println(KILLS + " kills, " + day.records.size() + " records and " + day.reasons.size()
                + " labellings acknowledged: nothing lost, nothing by halves");
    }
}
