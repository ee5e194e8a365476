package luoshi.kernel.journal;

/// 行为: what was done, without anything of its content: whoever audits the journal reads no business.
///
/// @param act stable code, module and short name: `record.import`
/// @param term the same in Chinese: 导入记录
/// @param subject what it was done to, by kind and identifier: `record/3f09a1…`; empty where it concerns nothing kept
/// @param outcome whether it was done
/// @param detail more to know, in Chinese, free of content: the reason code of a refusal, a count, a format
public record Deed(String act, String term, String subject, Outcome outcome, String detail) {

    public enum Outcome {
        DONE("已办"),
        REFUSED("拒绝"),
        FAILED("失败");

        private final String term;

        Outcome(String term) {
            this.term = term;
        }

        /// The Chinese word.
        public String term() {
            return term;
        }
    }

    public static Deed done(String act, String term, String subject) {
        return new Deed(act, term, subject, Outcome.DONE, "");
    }

    public Deed with(String detail) {
        return new Deed(act, term, subject, outcome, detail);
    }

    public Deed as(Outcome outcome) {
        return new Deed(act, term, subject, outcome, detail);
    }
}
