package luoshi.meeting.procedure;

import java.util.ArrayList;
import java.util.List;
import luoshi.meeting.decision.Decided;
import luoshi.meeting.record.MeetingRecord;

/// 程序审查: the door to judging a meeting by the rules in force on its day. Pure and total; no rule leaves without a word.
public final class Examination {

    private Examination() {}

    public static List<Judgement> of(MeetingRecord record, Decided decided, StandingOrders orders) {
        return of(Sitting.of(record, decided, orders), Rules.shipped());
    }

    public static List<Judgement> of(Sitting sitting, List<Rule> rules) {
        var judgements = new ArrayList<Judgement>();
        for (var rule : rules) judgements.addAll(judged(sitting, rule));
        return judgements;
    }

    private static List<Judgement> judged(Sitting sitting, Rule rule) {
        var standard = rule.standard(sitting.day());
        if (standard == null) {
            var bench = new Bench(rule, rule.standards().getFirst(), sitting);
            bench.idle(null, "会议当日尚无此项规定");
            return bench.judgements();
        }
        var bench = new Bench(rule, standard, sitting);
        if (!rule.papers().contains(sitting.record().kind()))
            bench.idle(null, "文种为" + sitting.record().kind().term() + "，不审查此项");
        else if (!rule.assemblies().isEmpty() && !rule.assemblies().contains(sitting.assembly()))
            bench.idle(null, "会议性质为" + sitting.assembly().term() + "，不适用此项");
        else {
            rule.kind().reasoning().judge(sitting, bench);
            if (bench.judgements().isEmpty()) bench.idle(null, "本次会议没有此项所指的情形");
        }
        return bench.judgements();
    }
}
