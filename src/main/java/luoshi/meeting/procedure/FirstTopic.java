package luoshi.meeting.procedure;

import java.util.List;

/// 第一议题: the first item is a study. A custom of many bodies and no national rule.
final class FirstTopic implements Reasoning {

    @Override
    public void judge(Sitting sitting, Bench bench) {
        var first = sitting.record().items().stream()
                .filter(i -> !i.n().equals("0"))
                .findFirst();
        if (first.isEmpty() || !first.get().n().equals("1")) {
            bench.silent(null, List.of(), "第一个议题没有读出");
            return;
        }
        var title = first.get().title();
        var label = bench.values().text("label");
        var written = sitting.record().prose().text().contains(label);
        if (!sitting.matters(first.get()).contains(Matter.STUDY)) bench.violated(null, List.of(title), "第一个议题不是传达学习");
        else bench.satisfied(null, List.of(title), "第一个议题属传达学习" + (written ? "" : "，没有标明“" + label + "”"));
    }
}
