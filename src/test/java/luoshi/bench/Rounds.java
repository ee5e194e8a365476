package luoshi.bench;

import java.util.Arrays;

/// 轮次: two works take turns, so that both meet the same moods of the machine; their medians are compared.
final class Rounds {

    private Rounds() {}

    /// A work that can be timed; what it gives back keeps it from being optimised away.
    interface Work {
        int run() throws Exception;
    }

    /// Median seconds of each work over so many rounds.
    static double[] medians(int rounds, Work... works) throws Exception {
        var seconds = new double[works.length][rounds];
        long kept = 0;
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < works.length; i++) {
                long began = System.nanoTime();
                kept += works[i].run();
                seconds[i][round] = (System.nanoTime() - began) / 1e9;
            }
        }
        if (kept == Long.MIN_VALUE) throw new IllegalStateException();
        var medians = new double[works.length];
        for (int i = 0; i < works.length; i++) {
            Arrays.sort(seconds[i]);
            medians[i] = seconds[i][rounds / 2];
        }
        return medians;
    }
}
