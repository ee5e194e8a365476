package luoshi.kernel.gauge;

import java.util.List;
import luoshi.kernel.paper.Norm;

/// 量版报告: what was found of each clause.
///
/// @param form which of the standard's forms the pages show
public record Report(Norm norm, String form, int pages, List<Measured> clauses) {

    /// 所见.
    public enum Verdict {
        MET("符合"),
        BROKEN("不符"),
        ABSENT("不适用");

        private final String term;

        Verdict(String term) {
            this.term = term;
        }

        /// The Chinese word.
        public String term() {
            return term;
        }
    }

    /// 一条所量: a clause, and what was measured under it.
    ///
    /// @param found what was measured, in Chinese, with figures
    /// @param breaches what is not as it should be, each with its page; empty unless BROKEN
    public record Measured(Norm.Clause clause, Verdict verdict, List<String> found, List<String> breaches) {}

    /// Whether nothing that can be measured is broken.
    public boolean conforms() {
        return clauses.stream().noneMatch(m -> m.verdict() == Verdict.BROKEN);
    }

    public long count(Verdict verdict) {
        return clauses.stream().filter(m -> m.verdict() == verdict).count();
    }

    /// The clauses that are broken, in a line each.
    public List<String> breaches() {
        return clauses.stream()
                .flatMap(m -> m.breaches().stream()
                        .map(b -> m.clause().id() + " " + m.clause().title() + "：" + b))
                .toList();
    }
}
