package luoshi.meeting.decision.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import luoshi.kernel.evidence.Quotation;
import luoshi.kernel.organisation.Member;
import luoshi.kernel.phrase.Numerals;
import luoshi.kernel.phrase.Wording;
import luoshi.meeting.decision.Attendance;
import luoshi.meeting.record.Attendee;
import luoshi.meeting.record.MeetingRecord;
import org.jspecify.annotations.Nullable;

/// 点到会: parts those who decide from those who sit beside, and reads 应到 and 实到.
public final class Roll {

    private static final String OF = "(?:会|出席)?(?:人数|党组成员|成员|委员){0,2}[：:为]?(?:党组成员|成员|委员)?";
    private static final String NUMBER = "(?<n>\\d{1,3}|[一二三四五六七八九十]{1,3})";
    private static final Wording DUE = Wording.of("应(?:到|出席)" + OF + NUMBER + "(?=[人名位，、；。\\n]|$)");
    private static final Wording ARRIVED = Wording.of("实(?:际)?(?:到|出席)" + OF + NUMBER + "(?=[人名位，、；。\\n]|$)");
    private static final int LONGEST_NAME = 4;

    private static final Wording GROUP = Wording.of(
            "各[^，。；：\\n]{1,16}(?:负责|人员|代表|成员|领导)|负责人|负责同志|有关(?:同志|人员)|相关人员|代表\\d|等\\d{1,3}[人名]|全体(?:委员|成员|代表|人员)");

    private Roll() {}

    public static Attendance of(MeetingRecord record, List<Member> membership) {
        var header = record.header();
        var members = new LinkedHashMap<String, Quotation>();
        var observers = new LinkedHashMap<String, Quotation>();
        for (var a : header.nonvoting()) if (isPerson(a)) observers.put(a.name().plain(), a.name());
        boolean complete = !header.present().isEmpty() && !isGrouped(record);
        for (var a : header.present()) {
            var name = a.name().plain();
            if (!isPerson(a)) complete = false;
            else if (sits(membership, name)) members.putIfAbsent(name, a.name());
            else observers.putIfAbsent(name, a.name());
        }
        var host = header.host();
        if (host != null && !observers.containsKey(host.plain()) && sits(membership, host.plain()))
            members.putIfAbsent(host.plain(), host);
        var due = count(record, DUE);
        Integer number = header.shouldAttend() != null
                ? header.shouldAttend()
                : membership.isEmpty() ? null : Integer.valueOf(membership.size());
        return new Attendance(
                new ArrayList<>(members.values()),
                new ArrayList<>(observers.values()),
                header.absent(),
                complete,
                GROUP.matcher(record.prose()).region(0, body(record)).find(),
                number,
                new Attendance.Written(due, count(record, ARRIVED)));
    }

    private static boolean isPerson(Attendee attendee) {
        int length = attendee.name().plain().length();
        return length > 1 && length <= LONGEST_NAME;
    }

    private static boolean sits(List<Member> membership, String name) {
        return membership.isEmpty()
                || membership.stream().anyMatch(m -> m.name().equals(name));
    }

    /// Whether the lines that list who was present name a group.
    private static boolean isGrouped(MeetingRecord record) {
        var text = record.prose().text();
        for (var a : record.header().present()) {
            int at = record.prose().indexOf(a.name().start());
            int from = text.lastIndexOf('\n', at) + 1, to = text.indexOf('\n', at);
            if (GROUP.matcher(record.prose())
                    .region(from, to < 0 ? text.length() : to)
                    .find()) return true;
        }
        return false;
    }

    private static int body(MeetingRecord record) {
        var prose = record.prose();
        return record.items().isEmpty()
                ? prose.length()
                : Math.min(
                        prose.length(),
                        prose.indexOf(record.items().getFirst().place().start()));
    }

    /// Only in the head: 应到7人 in a speech is somebody else's meeting.
    private static Attendance.@Nullable Count count(MeetingRecord record, Wording pattern) {
        var prose = record.prose();
        var m = pattern.matcher(prose).region(0, body(record));
        if (!m.find()) return null;
        var n = Numerals.integer(m.group("n"));
        return n == null ? null : new Attendance.Count(n, prose.quote(m.start(), m.end("n")));
    }
}
