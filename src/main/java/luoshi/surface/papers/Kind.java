package luoshi.surface.papers;

/// 文种: what papers there are, and what each is drawn up from.
public enum Kind {
    MINUTES("会议纪要", Ground.RECORD),
    EXTRACT("议定事项摘编", Ground.RECORD),
    AGREED("议定事项通知", Ground.RECORD),
    EXECUTION("落实情况报告", Ground.RECORD),
    SUPERVISION("督办单", Ground.CASE),
    REMINDER("催办单", Ground.CASE),
    SUMMONS("约谈通知书", Ground.CASE),
    BULLETIN("通报", Ground.PERIOD),
    HANDOVER("移交清单", Ground.PERIOD);

    /// 依据: one meeting, one case, or a stretch of time.
    public enum Ground {
        RECORD,
        CASE,
        PERIOD
    }

    private final String term;
    private final Ground ground;

    Kind(String term, Ground ground) {
        this.term = term;
        this.ground = ground;
    }

    /// The Chinese word.
    public String term() {
        return term;
    }

    public Ground ground() {
        return ground;
    }

    /// Whether a day stands under its text; minutes have theirs on the imprint only.
    boolean dated() {
        return this != MINUTES && this != EXTRACT;
    }
}
