package luoshi.oversight.assessment;

/// 计分项: what brings or costs points.
public enum Measure {
    ON_TIME("按期办结"),
    EXTENDED("延期内办结"),
    LATE("逾期办结"),
    OVERDUE("期末逾期未办"),
    REMINDER("被催办"),
    RETURN("被退回"),
    FEEDBACK("按月反馈"),
    REOPENING("办结后重开");

    private final String term;

    Measure(String term) {
        this.term = term;
    }

    /// The Chinese word.
    public String term() {
        return term;
    }

    /// Whether it counts as one that was late.
    public boolean late() {
        return this == LATE || this == OVERDUE;
    }
}
