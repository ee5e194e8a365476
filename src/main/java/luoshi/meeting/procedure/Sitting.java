package luoshi.meeting.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import luoshi.kernel.evidence.Offsets;
import luoshi.kernel.evidence.Place;
import luoshi.kernel.evidence.Quotation;
import luoshi.kernel.organisation.Member;
import luoshi.meeting.decision.Attendance;
import luoshi.meeting.decision.Decided;
import luoshi.meeting.decision.Decision;
import luoshi.meeting.decision.Decisions;
import luoshi.meeting.decision.Recusal;
import luoshi.meeting.decision.Resolution;
import luoshi.meeting.procedure.reading.Matters;
import luoshi.meeting.record.Item;
import luoshi.meeting.record.MeetingRecord;
import org.jspecify.annotations.Nullable;

/// 会议一次: one meeting as it is judged: the record, what was decided, by whom, and the body's own rules on that day.
///
/// @param day null where the record gives no full date
public record Sitting(
        MeetingRecord record,
        Decided decided,
        StandingOrders orders,
        @Nullable LocalDate day,
        Assembly assembly,
        Attendance attendance,
        List<Decision> decisions) {

    private static final int GLIMPSE = 24;

    public static Sitting of(MeetingRecord record, Decided decided, StandingOrders orders) {
        var day = record.header().day();
        var attendance = Attendance.of(record, orders.members(day));
        return new Sitting(
                record,
                decided,
                orders,
                day,
                Matters.assembly(record),
                attendance,
                Decisions.numbered(record, decided, attendance));
    }

    /// 主持人: as stated, or else as inferred by the reader. An inferred chair never breaks a rule.
    public record Chair(Quotation name, boolean stated) {}

    public @Nullable Chair chair() {
        var host = record.header().host();
        if (host != null) return new Chair(host, true);
        for (var inference : record.inferred())
            if (inference.about().equals("header.host") && !inference.places().isEmpty()) {
                var text = new Offsets(record.transcript().text());
                return new Chair(text.quote(inference.places().getFirst()), false);
            }
        return null;
    }

    public Set<Matter> matters(Item item) {
        return Matters.of(record, item, decided);
    }

    public List<Decision> decisions(Item item) {
        return decisions.stream().filter(d -> d.item().equals(item.n())).toList();
    }

    public List<Recusal> recusals(Item item) {
        return Decisions.recusals(record, item, decided);
    }

    public @Nullable Resolution resolution(Item item) {
        return decided.resolutions().stream()
                .filter(r -> r.item().equals(item.n()))
                .findFirst()
                .orElse(null);
    }

    public @Nullable Member secretary() {
        return orders.members(day).stream()
                .filter(Member::secretary)
                .findFirst()
                .orElse(null);
    }

    /// Whether members state their opinion on an item.
    public boolean isVoiced(Item item) {
        return item.statements().stream()
                .anyMatch(s ->
                        s.stance() != null && !attendance.isObserver(s.speaker().plain()));
    }

    /// A speaker with the first words of the speech.
    public Quotation said(Quotation speaker, Place speech) {
        var prose = record.prose();
        int from = prose.indexOf(speaker.start()), at = prose.indexOf(speech.start());
        int end = at;
        int stop = Math.min(prose.indexOf(speech.end()), at + GLIMPSE);
        while (end < stop && "。；\n".indexOf(prose.charAt(end)) < 0) end++;
        return from < end ? prose.quote(from, end) : speaker;
    }
}
