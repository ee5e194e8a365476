package luoshi.meeting.procedure;

import java.util.ArrayList;
import java.util.List;
import luoshi.kernel.evidence.Quotation;

/// 写明其人: the record names who held an office at the meeting; the secretary in the chair, or a delegation.
final class NamedField implements Reasoning {

    @Override
    public void judge(Sitting sitting, Bench bench) {
        var header = sitting.record().header();
        boolean host = bench.values().text("field").equals("host");
        var named = host ? header.host() : header.recorder();
        var office = host ? "主持人" : "记录人";
        if (named != null) {
            bench.satisfied(null, List.of(named), office + "为" + named.plain());
            return;
        }
        var chair = host ? sitting.chair() : null;
        var facts = new ArrayList<Quotation>();
        if (chair != null) facts.add(chair.name());
        bench.silent(
                null,
                facts,
                office + "没有写明"
                        + (chair == null ? "" : "；从名单和发言次序看似为" + chair.name().plain()));
    }
}
