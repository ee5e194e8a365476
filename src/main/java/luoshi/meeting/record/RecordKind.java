package luoshi.meeting.record;

/// 文种: what sort of paper the text is.
public enum RecordKind {
    /// 会议记录: who said what, in order.
    RECORD("会议记录"),
    /// 会议纪要: what the meeting decided, in the office's words.
    MINUTES("会议纪要"),
    /// 会议报道: a meeting told as news.
    REPORT("会议报道"),
    UNKNOWN("未识别");

    private final String term;

    RecordKind(String term) {
        this.term = term;
    }

    public String term() {
        return term;
    }
}
