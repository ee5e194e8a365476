package luoshi.kernel.gauge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import luoshi.kernel.gauge.Report.Measured;
import luoshi.kernel.gauge.Report.Verdict;
import luoshi.kernel.paper.Norm;

/// 卷尺: collects what is measured under one clause.
final class Tape {

    private final Norm.Clause clause;
    private final List<String> found = new ArrayList<>();
    private final List<String> breaches = new ArrayList<>();

    Tape(Norm norm, String clause) {
        this.clause = norm.clause(clause);
    }

    double of(String key) {
        return clause.of(key);
    }

    /// A figure that should lie within a tolerance of another.
    void near(int page, String what, double measured, double wanted, double tolerance, String unit) {
        within(page, what, measured, wanted - tolerance, wanted + tolerance, unit);
    }

    void within(int page, String what, double measured, double least, double most, String unit) {
        note(what + " " + figure(measured) + unit);
        if (measured < least - 1e-6 || measured > most + 1e-6)
            breaches.add("第" + page + "页" + what + " " + figure(measured) + unit + "，应为 " + figure(least) + "～"
                    + figure(most) + unit);
    }

    void must(int page, boolean holds, String breach) {
        if (!holds) breaches.add("第" + page + "页" + breach);
    }

    void note(String words) {
        if (found.size() < 12 && !found.contains(words)) found.add(words);
    }

    /// Not applicable where nothing was noted.
    Measured done() {
        var verdict = !breaches.isEmpty() ? Verdict.BROKEN : found.isEmpty() ? Verdict.ABSENT : Verdict.MET;
        return new Measured(clause, verdict, List.copyOf(found), List.copyOf(breaches));
    }

    static String figure(double value) {
        var written = String.format(Locale.ROOT, "%.2f", value);
        return written.replaceAll("0+$", "").replaceAll("\\.$", "");
    }
}
