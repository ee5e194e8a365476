package luoshi.meeting.procedure;

/// 会议性质: by which rules a meeting sits, told from its name.
public enum Assembly {
    PARTY_GROUP("党组会"),
    OFFICE("办公会"),
    OTHER("其他会议"),
    UNKNOWN("会议名称未写");

    private final String term;

    Assembly(String term) {
        this.term = term;
    }

    public String term() {
        return term;
    }
}
