package luoshi.meeting.decision;

import java.util.List;
import luoshi.kernel.evidence.Quotation;
import luoshi.kernel.organisation.Member;
import luoshi.meeting.decision.reading.Roll;
import luoshi.meeting.record.Attendee;
import luoshi.meeting.record.MeetingRecord;
import org.jspecify.annotations.Nullable;

/// 到会情况: who sat as a member, who beside, who was missing, and how many were due.
///
/// @param members 到会成员, the chair among them
/// @param observers 列席人员
/// @param complete whether the list names everybody one by one (各处室负责人 does not)
/// @param grouped whether a group is named anywhere in the head, so that anybody may have been there
/// @param due 应到, as written or by the membership of the day; null where neither is known
/// @param written 应到 and 实到 as the record writes them
public record Attendance(
        List<Quotation> members,
        List<Quotation> observers,
        List<Attendee> absent,
        boolean complete,
        boolean grouped,
        @Nullable Integer due,
        Written written) {

    /// 应到 and 实到 in the record's own words.
    public record Written(@Nullable Count due, @Nullable Count arrived) {}

    public record Count(int number, Quotation words) {}

    /// @param members of the body on the day of the meeting; empty where they are not known
    public static Attendance of(MeetingRecord record, List<Member> members) {
        return Roll.of(record, members);
    }

    public boolean isMember(String name) {
        return names(members, name);
    }

    public boolean isObserver(String name) {
        return names(observers, name);
    }

    public boolean isAbsent(String name) {
        return absent.stream().anyMatch(a -> a.name().plain().equals(name));
    }

    private static boolean names(List<Quotation> list, String name) {
        return list.stream().anyMatch(q -> q.plain().equals(name));
    }
}
