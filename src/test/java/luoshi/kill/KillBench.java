package luoshi.kill;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The same as [KillStoreTest] with two hundred kills, or as many as `luoshi.kills` says: `./luoshi bench kill`.
@Tag("bench")
class KillBench {

    private static final int KILLS = Integer.getInteger("luoshi.kills", 200);

    @Test
    void what_was_acknowledged_outlives_the_server() throws Exception {
        var day = KillStoreTest.run(KILLS, 17);
        System.out.println(KILLS + " kills, " + day.records.size() + " records and " + day.reasons.size()
                + " labellings, " + day.reviews.size() + " reviews, " + day.cases.opened.size() + " cases, "
                + day.cases.acts.size() + " acts acknowledged, " + day.reminders
                + " reminders made: nothing lost, nothing by halves, nothing twice");
    }
}
