package luoshi.kernel.backup;

import java.util.function.BiConsumer;

/// 计数: tells somebody how far the work has come.
final class Count {

    private final BiConsumer<Integer, Integer> progress;
    private final int all;
    private int done;

    Count(BiConsumer<Integer, Integer> progress, long all) {
        this.progress = progress;
        this.all = Math.toIntExact(all);
        progress.accept(0, this.all);
    }

    void one() {
        progress.accept(++done, all);
    }
}
