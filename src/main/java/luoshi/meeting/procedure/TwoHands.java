package luoshi.meeting.procedure;

import java.util.List;

/// 核对与汇报分开: who checks the record does not check an own report.
final class TwoHands implements Reasoning {

    @Override
    public void judge(Sitting sitting, Bench bench) {
        var checker = sitting.record().header().checker();
        if (checker == null) return;
        boolean found = false;
        for (var item : sitting.record().items())
            for (var reporter : item.reporters())
                if (reporter.plain().equals(checker.plain())) {
                    found = true;
                    bench.violated(item, List.of(checker, reporter), checker.plain() + "既核对记录，又是本议题的汇报人");
                }
        if (!found) bench.satisfied(null, List.of(checker), "核对人没有汇报议题");
    }
}
