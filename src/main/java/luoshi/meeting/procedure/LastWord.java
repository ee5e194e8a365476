package luoshi.meeting.procedure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import luoshi.kernel.evidence.Quotation;
import luoshi.meeting.record.Item;
import luoshi.meeting.record.Statement;

/// 末位表态: the chair gives an opinion after all other members. Introductory words and questions of the chair are no
/// opinion, and what observers say does not count; that is why the chair's word is looked for last.
final class LastWord implements Reasoning {

    @Override
    public void judge(Sitting sitting, Bench bench) {
        for (var item : bench.items()) judge(sitting, bench, item);
    }

    private static void judge(Sitting sitting, Bench bench, Item item) {
        var said = item.statements().stream()
                .filter(s -> sitting.attendance().isMember(s.speaker().plain()))
                .toList();
        if (said.stream().noneMatch(s -> s.stance() != null)) {
            bench.idle(item, "本议题没有成员表态");
            return;
        }
        var chair = sitting.chair();
        if (chair == null) {
            bench.silent(item, List.of(), "主持人没有写明，不能判断表态先后");
            return;
        }
        Predicate<Statement> isChair =
                s -> s.speaker().plain().equals(chair.name().plain());
        var others = said.stream().filter(isChair.negate()).toList();
        var hers = said.stream().filter(isChair).toList();
        var inferred = chair.stated() ? "" : "（主持人系推断）";
        if (hers.isEmpty()) bench.silent(item, List.of(), "没有主持人的表态" + inferred);
        else if (others.stream().noneMatch(s -> s.stance() != null)) bench.idle(item, "只有主持人表态");
        else {
            var opinion =
                    hers.stream().filter(s -> s.stance() != null).findFirst().orElse(hers.getLast());
            var later = later(others, opinion.place().start());
            var facts = new ArrayList<Quotation>();
            facts.add(sitting.said(opinion.speaker(), opinion.place()));
            for (var s : later) facts.add(sitting.said(s.speaker(), s.place()));
            var name = chair.name().plain();
            if (later.isEmpty()) bench.satisfied(item, facts, "主持人" + name + inferred + "在其他成员之后表态");
            else if (chair.stated() && opinion.stance() != null)
                bench.violated(item, facts, "主持人" + name + "表态之后还有" + later.size() + "名成员才表态");
            else bench.silent(item, facts, "主持人" + inferred + "发言之后还有成员表态，是否末位表态不能确定");
        }
    }

    /// Members whose first opinion comes after a place.
    private static List<Statement> later(List<Statement> others, int place) {
        var first = new HashSet<String>();
        return others.stream()
                .filter(s -> s.stance() != null && first.add(s.speaker().plain()))
                .filter(s -> s.place().start() > place)
                .toList();
    }
}
