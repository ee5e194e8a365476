package luoshi.meeting.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
        else if (counts(decisions) > 1) bench.silent(item, subjects, what + "，分了" + counts(decisions) + "次计票，是否逐项不能确定");
        else if (isCutOff(sitting, item, subjects)) bench.silent(item, subjects, what + "，后面的决定如何表决没有写明");
        else bench.violated(item, facts(sitting, subjects, decisions), what + "，只有一轮表态或一次计票，没有逐项分开");
    }

    /// Whether some were opined on and others first come up afterwards: of those the record is silent.
    private static boolean isCutOff(Sitting sitting, Item item, List<Quotation> subjects) {
        int last = item.statements().stream()
                .filter(s -> s.stance() != null
                        && sitting.attendance().isMember(s.speaker().plain()))
                .mapToInt(s -> s.place().start())
                .max()
                .orElse(Integer.MAX_VALUE);
        return subjects.getFirst().start() < last && subjects.getLast().start() > last;
    }

    private static long counts(List<Decision> decisions) {
        return decisions.stream()
                .map(d -> d.tally().ballot())
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }

    private static List<Quotation> facts(Sitting sitting, List<Quotation> subjects, List<Decision> decisions) {
        var facts = new ArrayList<>(subjects);
        var tally = decisions.getFirst().tally();
        for (var p : tally.positions()) facts.add(sitting.said(p.speaker(), p.place()));
        return facts;
    }
}
