package luoshi.meeting.procedure;

import java.util.List;
import luoshi.kernel.evidence.Quotation;
import luoshi.meeting.decision.Decision;
import luoshi.meeting.decision.Decisions;
import luoshi.meeting.procedure.reading.Mention;
import luoshi.meeting.record.Item;

/// 逐项表决: where one item holds several things to decide, each has its own opinions or its own count.
final class OneByOne implements Reasoning {

    @Override
    public void judge(Sitting sitting, Bench bench) {
        for (var item : bench.items()) {
            var decisions = sitting.decisions(item);
            if (decisions.size() > 1) judge(sitting, bench, item, decisions);
        }
    }

    private static void judge(Sitting sitting, Bench bench, Item item, List<Decision> decisions) {
        var subjects = decisions.stream().map(Decision::subject).distinct().toList();
        var what = "本议题含" + decisions.size() + "项决定";
        var stated = Mention.find(sitting, item, bench.values().words("words"));
        int rounds = Decisions.rounds(item, sitting.attendance());
        if (stated != null) bench.satisfied(item, List.of(stated), what + "，记录写明“" + stated.plain() + "”");
        else if (decisions.stream().allMatch(Decision::own)) bench.satisfied(item, subjects, what + "，分别表态或计票");
        else if (rounds == 0 && decisions.stream().allMatch(d -> d.tally().ballot() == null))
            bench.silent(item, subjects, what + "，没有写明如何表决");
        else bench.violated(item, facts(sitting, subjects, decisions), what + "，只有一轮表态或一次计票，没有逐项分开");
    }

    private static List<Quotation> facts(Sitting sitting, List<Quotation> subjects, List<Decision> decisions) {
        var facts = new java.util.ArrayList<>(subjects);
        var tally = decisions.getFirst().tally();
        for (var p : tally.positions()) facts.add(sitting.said(p.speaker(), p.place()));
        return facts;
    }
}
