package luoshi.corpus.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// 配对: gold entries and output entries brought together one to one, the best candidates first.
final class Pairing {

    private record Candidate(double score, int gold, int output) {}

    private final List<Candidate> candidates = new ArrayList<>();

    void offer(double score, int gold, int output) {
        candidates.add(new Candidate(score, gold, output));
    }

    /// Gold index to output index.
    Map<Integer, Integer> pairs() {
        var pairs = new TreeMap<Integer, Integer>();
        var taken = new HashSet<Integer>();
        candidates.stream()
                .sorted(Comparator.comparingDouble((Candidate c) -> -c.score)
                        .thenComparingInt(Candidate::gold)
                        .thenComparingInt(Candidate::output))
                .forEach(c -> {
                    if (pairs.containsKey(c.gold) || taken.contains(c.output)) return;
                    pairs.put(c.gold, c.output);
                    taken.add(c.output);
                });
        return pairs;
    }
}
