package luoshi.meeting.procedure.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import luoshi.kernel.evidence.Quotation;
import luoshi.meeting.procedure.Bench;
import luoshi.meeting.procedure.Reasoning;
import luoshi.meeting.procedure.Sitting;
import luoshi.meeting.record.Item;

/// 议题编号: numbers run from one without a gap and none twice.
public final class ItemNumbers implements Reasoning {

    @Override
    public void judge(Sitting sitting, Bench bench) {
        var wrong = new ArrayList<Quotation>();
        var seen = new HashSet<String>();
        int expected = 1;
        for (var item : sitting.record().items()) {
            if (item.n().equals("0")) continue;
            if (!item.n().matches("\\d{1,4}") || !isNumbered(sitting, item)) return;
            int n = Integer.parseInt(item.n());
            if (n != expected || !seen.add(item.n())) wrong.add(item.title());
            expected = n + 1;
        }
        if (seen.size() + wrong.size() < 2) return;
        if (wrong.isEmpty()) bench.satisfied(null, List.of(), "议题编号连续");
        else bench.violated(null, wrong, "议题编号不连续或重复");
    }

    /// Whether a number stands before the title; the reader counts items that have none.
    private static boolean isNumbered(Sitting sitting, Item item) {
        var prose = sitting.record().prose();
        int title = prose.indexOf(item.title().start());
        for (int i = title - 1; i >= Math.max(0, title - 8) && prose.charAt(i) != '\n'; i--)
            if ("一二三四五六七八九十0123456789".indexOf(prose.charAt(i)) >= 0) return true;
        return false;
    }
}
