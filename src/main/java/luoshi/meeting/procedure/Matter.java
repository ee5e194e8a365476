package luoshi.meeting.procedure;

import java.util.Set;
import luoshi.meeting.decision.Decided;
import luoshi.meeting.procedure.reading.Matters;
import luoshi.meeting.record.Item;
import luoshi.meeting.record.MeetingRecord;

/// 事项类别: what sort of matter an item is; a rule may concern some sorts only.
public enum Matter {
    CADRE("干部任免"),
    DISCIPLINE("处分"),
    INSTRUMENT("制度文件"),
    MONEY("资金项目"),
    SECRECY("保密"),
    STUDY("传达学习");

    private final String term;

    Matter(String term) {
        this.term = term;
    }

    public String term() {
        return term;
    }

    /// What sorts of matter an item is.
    public static Set<Matter> of(MeetingRecord record, Item item, Decided decided) {
        return Matters.of(record, item, decided);
    }
}
