package luoshi.surface.terminal;

import java.io.PrintStream;
import java.util.function.BiConsumer;

/// 进度: a bar on standard error where a person looks on, else nothing but a line now and then.
public final class Progress implements BiConsumer<Integer, Integer> {

    private static final int WIDTH = 30;
    private static final int STEP = 500;

    private final String what;
    private final PrintStream err;
    private final boolean live = Boolean.getBoolean("luoshi.progress");
    private long drawn;

    public Progress(String what, PrintStream err) {
        this.what = what;
        this.err = err;
    }

    @Override
    public synchronized void accept(Integer done, Integer all) {
        if (!live) {
            if (done > 0 && done % STEP == 0) err.println(what + " " + done + "/" + all);
            return;
        }
        long now = System.nanoTime();
        if (done < all && now - drawn < 100_000_000L) return;
        drawn = now;
        int full = all == 0 ? WIDTH : WIDTH * done / all;
        err.print("\r" + what + " " + "█".repeat(full) + "░".repeat(WIDTH - full) + " " + done + "/" + all);
        err.flush();
    }

    /// Leaves the bar's line.
    public void done() {
        if (live) err.println();
    }
}
