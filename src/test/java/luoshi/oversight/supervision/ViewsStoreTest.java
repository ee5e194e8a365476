package luoshi.oversight.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import luoshi.kernel.casework.Bureau;
import org.junit.jupiter.api.Test;

class ViewsStoreTest {

    private static final int WINDOWS = 24;

    private final Bureau bureau = new Bureau();
    private final Views views = bureau.doors.open(Views.class);

    @Test
    void two_windows_of_one_person_may_keep_a_view_at_the_same_moment() throws Exception {
        var viewer = bureau.office();
        try (var windows = Executors.newFixedThreadPool(WINDOWS)) {
            var kept = IntStream.range(0, WINDOWS)
                    .mapToObj(i -> windows.submit(() -> views.keep(viewer, "筛选" + i, "light=RED")))
                    .toList();
            for (var one : kept) one.get();
        }
        assertThat(views.of(viewer)).hasSize(WINDOWS);
    }
}
