package luoshi.meeting.record;

/// 表态: the opinion a speaker states in so many words. 无意见 is a value of its own and not an agreement.
public enum Stance {
    AGREE("同意"),
    DISAGREE("不同意"),
    POSTPONE("缓议"),
    ABSTAIN("弃权"),
    NO_OBJECTION("无意见"),
    PRINCIPLE("原则同意");

    private final String term;

    Stance(String term) {
        this.term = term;
    }

    public String term() {
        return term;
    }
}
