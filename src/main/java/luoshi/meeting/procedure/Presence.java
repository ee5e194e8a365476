package luoshi.meeting.procedure;

import java.util.ArrayList;
import java.util.List;
import luoshi.kernel.evidence.Quotation;
import luoshi.meeting.decision.Attendance;
import luoshi.meeting.decision.Threshold;
import luoshi.meeting.record.Item;
import org.jspecify.annotations.Nullable;

/// 到会人数: whether enough members came. Broken only where the record itself says that too few came; a short list of names
/// alone proves nothing.
final class Presence implements Reasoning {

    @Override
    public void judge(Sitting sitting, Bench bench) {
        if (bench.values().has("each")) for (var item : bench.items()) judge(sitting, bench, item);
        else judge(sitting, bench, null);
    }

    private static void judge(Sitting sitting, Bench bench, @Nullable Item item) {
        var attendance = sitting.attendance();
        var share = bench.threshold();
        var due = attendance.due();
        int named = attendance.members().size();
        var written = attendance.written().arrived();
        var facts = facts(attendance);
        int most = written == null ? named : Math.max(named, written.number());
        if (most == 0) {
            bench.silent(item, facts, "到会成员没有写明");
            return;
        }
        if (due == null) {
            bench.silent(
                    item, facts, "应到人数没有写明；到会成员" + most + "人，应到不超过" + share.holdsUpTo(most) + "人时达到" + share.term());
            return;
        }
        int least = written == null ? named : Math.min(written.number(), Math.max(named, 1));
        int needed = share.needed(due);
        var told = "应到" + due + "人，" + share.term() + "须" + needed + "人";
        if (share.isMet(least, due)) bench.satisfied(item, facts, told + "，到会" + least + "人");
        else if (fewCame(attendance, share, due, most))
            bench.violated(item, facts, told + "，到会" + most + "人，不足" + (needed - most) + "人");
        else bench.silent(item, facts, told + "；写明到会的" + least + "人，其余成员是否到会没有写明");
    }

    /// Whether what is written about absence or arrival rules the share out.
    private static boolean fewCame(Attendance attendance, Threshold share, int due, int most) {
        var arrived = attendance.written().arrived();
        if (arrived != null && !share.isMet(arrived.number(), due) && !share.isMet(most, due)) return true;
        long away = attendance.absent().stream()
                .map(a -> a.name().plain())
                .filter(name -> name.length() < 5 && !attendance.isMember(name))
                .distinct()
                .count();
        return away > 0 && !share.isMet(due - (int) away, due) && !share.isMet(most, due);
    }

    private static List<Quotation> facts(Attendance attendance) {
        var facts = new ArrayList<Quotation>();
        if (attendance.written().due() != null)
            facts.add(attendance.written().due().words());
        if (attendance.written().arrived() != null)
            facts.add(attendance.written().arrived().words());
        facts.addAll(attendance.members());
        for (var a : attendance.absent()) facts.add(a.name());
        return facts;
    }
}
