package luoshi.meeting.procedure;

import java.util.List;
import luoshi.kernel.evidence.Quotation;
import luoshi.meeting.record.Item;
import luoshi.meeting.record.Statement;

/// 列席意见: those who sit beside do not vote; where the rule says so, they do not speak at all but to report.
final class ObserverVoice implements Reasoning {

    @Override
    public void judge(Sitting sitting, Bench bench) {
        if (sitting.attendance().observers().isEmpty()) return;
        boolean any = bench.values().truth("anySpeech");
        for (var item : bench.items()) {
            if (!any && !sitting.isVoiced(item) && voices(sitting, item, any).isEmpty()) continue;
            var voices = voices(sitting, item, any);
            if (voices.isEmpty()) bench.satisfied(item, List.of(), any ? "列席人员除汇报外没有发言" : "列席人员没有表态");
            else bench.violated(item, voices, "列席人员" + names(voices, item) + (any ? "发表意见" : "表态，不计入票数"));
        }
    }

    private static List<Quotation> voices(Sitting sitting, Item item, boolean any) {
        return item.statements().stream()
                .filter(s -> sitting.attendance().isObserver(s.speaker().plain()))
                .filter(s -> !isReporter(item, s) && (any || s.stance() != null))
                .map(s -> sitting.said(s.speaker(), s.place()))
                .toList();
    }

    private static boolean isReporter(Item item, Statement s) {
        return item.reporters().stream()
                .anyMatch(r -> r.plain().equals(s.speaker().plain()));
    }

    private static String names(List<Quotation> voices, Item item) {
        return String.join(
                "、",
                item.statements().stream()
                        .filter(s -> voices.stream()
                                .anyMatch(v -> v.start() == s.speaker().start()))
                        .map(s -> s.speaker().plain())
                        .distinct()
                        .toList());
    }
}
