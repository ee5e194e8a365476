package luoshi.meeting.procedure.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import luoshi.kernel.evidence.Quotation;
import luoshi.meeting.procedure.Bench;
import luoshi.meeting.procedure.Reasoning;
import luoshi.meeting.procedure.Sitting;

/// 议题编号: numbers run from one without a gap and none twice.
public final class ItemNumbers implements Reasoning {

    @Override
    public void judge(Sitting sitting, Bench bench) {
        var wrong = new ArrayList<Quotation>();
        var seen = new HashSet<String>();
        int expected = 1;
        for (var item : sitting.record().items()) {
            if (item.n().equals("0")) continue;
            if (!item.n().matches("\\d{1,4}")) return;
            int n = Integer.parseInt(item.n());
            if (n != expected || !seen.add(item.n())) wrong.add(item.title());
            expected = n + 1;
        }
        if (seen.size() + wrong.size() < 2) return;
        if (wrong.isEmpty()) bench.satisfied(null, List.of(), "议题编号连续");
        else bench.violated(null, wrong, "议题编号不连续或重复");
    }
}
