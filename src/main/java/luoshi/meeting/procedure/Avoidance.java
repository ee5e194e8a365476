package luoshi.meeting.procedure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import luoshi.kernel.evidence.Quotation;
import luoshi.meeting.decision.Decision;
import luoshi.meeting.decision.Recusal;
import luoshi.meeting.procedure.reading.Mention;
import luoshi.meeting.record.Item;
import luoshi.meeting.record.Stance;
import luoshi.meeting.record.Statement;

/// 回避: nobody decides about himself or a relative. Relatives are known only where the body has written them down.
final class Avoidance implements Reasoning {

    @Override
    public void judge(Sitting sitting, Bench bench) {
        var matters = new HashSet<>(bench.items());
        for (var item : sitting.record().items()) {
            var recusals = sitting.recusals(item);
            boolean concerned = matters.contains(item);
            if (!concerned && recusals.isEmpty()) continue;
            var breaches = breaches(sitting, item, recusals);
            if (!breaches.isEmpty()) bench.violated(item, breaches, "应当回避的成员参加了表态");
            else if (!recusals.isEmpty())
                bench.satisfied(
                        item, recusals.stream().map(Recusal::words).toList(), "记录载明" + names(recusals) + "回避，不计入其表态");
            else if (Mention.find(sitting, item, bench.values().words("words")) instanceof Quotation asked)
                bench.satisfied(item, List.of(asked), "记录载明没有需要回避的情形");
            else bench.silent(item, List.of(), "是否有需要回避的情形没有写明");
        }
    }

    private static List<Quotation> breaches(Sitting sitting, Item item, List<Recusal> recusals) {
        var breaches = new ArrayList<Quotation>();
        for (var s : item.statements())
            if (s.stance() != null && isBound(sitting, item, s, recusals))
                breaches.add(sitting.said(s.speaker(), s.place()));
        return breaches;
    }

    private static boolean isBound(Sitting sitting, Item item, Statement s, List<Recusal> recusals) {
        var name = s.speaker().plain();
        if (!sitting.attendance().isMember(name)) return false;
        for (var r : recusals)
            if (r.member().equals(name))
                return r.persons().isEmpty()
                        && s.stance() != Stance.ABSTAIN
                        && sitting.decisions(item).size() < 2
                        && !s.place().covers(r.words().place());
        return sitting.decisions(item).stream()
                .filter(d -> d.kind() == Decision.Kind.PERSON)
                .map(d -> d.subject().plain())
                .anyMatch(person -> person.equals(name)
                        || sitting.orders().kin().contains(new StandingOrders.Kinship(name, person)));
    }

    private static String names(List<Recusal> recusals) {
        return String.join(
                "、", recusals.stream().map(Recusal::member).distinct().toList());
    }
}
