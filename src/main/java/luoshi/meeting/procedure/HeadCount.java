package luoshi.meeting.procedure;

import java.util.ArrayList;
import java.util.List;
import luoshi.kernel.evidence.Quotation;

/// 人数相符: 应到, 实到 and the lists of names agree with one another.
final class HeadCount implements Reasoning {

    @Override
    public void judge(Sitting sitting, Bench bench) {
        var attendance = sitting.attendance();
        var due = attendance.written().due();
        var arrived = attendance.written().arrived();
        var facts = new ArrayList<Quotation>();
        if (due != null) facts.add(due.words());
        if (arrived != null) facts.add(arrived.words());
        int named = attendance.members().size();
        long away = attendance.absent().stream()
                .filter(a -> a.name().plain().length() < 5)
                .count();
        if (due == null && arrived == null || !attendance.complete())
            bench.silent(null, facts, "应到、实到人数或逐人名单没有写明，不能核对");
        else if (arrived != null && arrived.number() != named)
            bench.violated(null, with(facts, attendance.members()), "写明实到" + arrived.number() + "人，名单却有" + named + "人");
        else if (due != null && due.number() < named)
            bench.violated(null, with(facts, attendance.members()), "写明应到" + due.number() + "人，名单却有" + named + "人");
        else if (due != null && due.number() - named == away) bench.satisfied(null, facts, "应到、实到、缺席人数相符");
        else if (due != null && due.number() - named > away)
            bench.silent(null, facts, "应到" + due.number() + "人，到会" + named + "人，写明缺席" + away + "人，其余没有写明");
        else if (due != null) bench.violated(null, facts, "应到" + due.number() + "人，到会" + named + "人，缺席却有" + away + "人");
        else bench.satisfied(null, facts, "实到人数与名单相符");
    }

    private static List<Quotation> with(List<Quotation> facts, List<Quotation> more) {
        var all = new ArrayList<>(facts);
        all.addAll(more);
        return all;
    }
}
