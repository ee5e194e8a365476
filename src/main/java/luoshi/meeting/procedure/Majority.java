package luoshi.meeting.procedure;

import java.util.LinkedHashSet;
import java.util.List;
import luoshi.kernel.evidence.Quotation;
import luoshi.meeting.decision.Decision;
import luoshi.meeting.decision.Outcome;
import luoshi.meeting.decision.Tally;
import luoshi.meeting.procedure.Judgement.Verdict;
import luoshi.meeting.record.Item;
import luoshi.meeting.record.Stance;
import org.jspecify.annotations.Nullable;

/// 赞成过半: whether what passed had more than half of those who should attend. Votes that are not written are neither
/// for nor against.
final class Majority implements Reasoning {

    private record Said(Verdict verdict, List<Quotation> facts, String reason) {}

    @Override
    public void judge(Sitting sitting, Bench bench) {
        for (var item : bench.items()) {
            var decisions = sitting.decisions(item).stream()
                    .filter(d -> d.outcome() == Outcome.PASSED || d.outcome() == Outcome.PRINCIPLE_AGREED)
                    .toList();
            var said = decisions.stream().map(d -> said(sitting, bench, d)).toList();
            if (new LinkedHashSet<>(said).size() == 1) add(bench, item, null, said.getFirst());
            else
                for (int i = 0; i < said.size(); i++)
                    add(bench, item, decisions.get(i).n(), said.get(i));
        }
    }

    private static void add(Bench bench, Item item, @Nullable Integer decision, Said said) {
        bench.add(item, decision, said.verdict, said.facts, said.reason);
    }

    private static Said said(Sitting sitting, Bench bench, Decision decision) {
        var tally = decision.tally();
        var share = bench.threshold();
        int agree = tally.agreeing(sitting.orders().agreement(sitting.day()));
        var due = sitting.attendance().due();
        var facts = facts(sitting, tally);
        var counted = (tally.ballot() == null ? "写明赞成的成员" : "记录所载赞成票") + agree + (tally.ballot() == null ? "人" : "票");
        if (due == null) {
            boolean lost = tally.ballot() != null && !share.isMet(agree, agree + tally.refusing());
            if (lost) return new Said(Verdict.VIOLATED, facts, counted + "，在已投的票中即未" + share.term());
            return new Said(
                    Verdict.NOT_EVIDENCED,
                    facts,
                    counted + "；应到人数没有写明，应到不超过" + share.holdsUpTo(agree) + "人时" + share.term()
                            + unmapped(sitting, bench, tally));
        }
        var told = counted + "，应到" + due + "人，" + share.term() + "须" + share.needed(due);
        if (share.isMet(agree, due)) return new Said(Verdict.SATISFIED, facts, told);
        return share.isMet(most(sitting, tally, due), due)
                ? new Said(Verdict.NOT_EVIDENCED, facts, told + unmapped(sitting, bench, tally))
                : new Said(Verdict.VIOLATED, facts, told + "，却记为通过");
    }

    /// As many as can have agreed at all: everybody due but those who are written as away, as recused or as not
    /// agreeing.
    private static int most(Sitting sitting, Tally tally, int due) {
        if (tally.ballot() != null && tally.ballot().against() != null)
            return tally.ballot().agree();
        long away = sitting.attendance().absent().stream()
                .map(a -> a.name().plain())
                .filter(name -> name.length() < 5 && !sitting.attendance().isMember(name))
                .distinct()
                .count();
        return due - tally.refusing() - tally.recused().size() - (int) away;
    }

    /// 无意见 is an agreement only where the body says so; how many it would make is told beside.
    private static String unmapped(Sitting sitting, Bench bench, Tally tally) {
        var agreement = sitting.orders().agreement(sitting.day());
        if (tally.ballot() != null || agreement.contains(Stance.NO_OBJECTION)) return "";
        int open = (int) tally.positions().stream()
                .filter(p -> p.stance() == Stance.NO_OBJECTION)
                .count();
        if (open == 0) return "";
        int all = tally.agreeing(agreement) + open;
        return "；另有" + open + "人表示无意见，是否算同意由本单位议事规则定，如算则共" + all + "人，应到不超过"
                + bench.threshold().holdsUpTo(all) + "人时" + bench.threshold().term();
    }

    private static List<Quotation> facts(Sitting sitting, Tally tally) {
        if (tally.ballot() != null) return List.of(tally.ballot().words());
        return tally.positions().stream()
                .map(p -> sitting.said(p.speaker(), p.place()))
                .toList();
    }
}
