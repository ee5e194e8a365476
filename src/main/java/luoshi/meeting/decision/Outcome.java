package luoshi.meeting.decision;

/// 议决结果: how an agenda point ended.
public enum Outcome {
    PASSED("通过"),
    PRINCIPLE_AGREED("原则同意"),
    REJECTED("不通过"),
    POSTPONED("缓议"),
    NOTED("听取");

    private final String term;

    Outcome(String term) {
        this.term = term;
    }

    public String term() {
        return term;
    }
}
