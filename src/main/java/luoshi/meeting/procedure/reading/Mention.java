package luoshi.meeting.procedure.reading;

import java.util.List;
import luoshi.kernel.evidence.Quotation;
import luoshi.meeting.procedure.Bench;
import luoshi.meeting.procedure.Reasoning;
import luoshi.meeting.procedure.Sitting;
import luoshi.meeting.record.Item;
import org.jspecify.annotations.Nullable;

/// 提及: whether the record speaks of a step at all. That it does is shown with its words; that it does not is silence.
public final class Mention implements Reasoning {

    @Override
    public void judge(Sitting sitting, Bench bench) {
        var words = bench.values().words("words");
        var what = bench.values().text("what");
        if (!bench.values().truth("each")) judge(sitting, bench, null, words, what);
        else for (var item : bench.items()) judge(sitting, bench, item, words, what);
    }

    private static void judge(Sitting sitting, Bench bench, @Nullable Item item, List<String> words, String what) {
        var found = find(sitting, item, words);
        if (found != null) bench.satisfied(item, List.of(found), "记录提到" + what);
        else bench.silent(item, List.of(), what + "没有写明");
    }

    /// The first place where one of the words stands, in an item or in the whole record; null where none does.
    public static @Nullable Quotation find(Sitting sitting, @Nullable Item item, List<String> words) {
        var prose = sitting.record().prose();
        int from = item == null ? 0 : prose.indexOf(item.place().start());
        int to = item == null ? prose.length() : prose.indexOf(item.place().end());
        int first = Integer.MAX_VALUE, length = 0;
        for (var word : words) {
            int at = prose.text().indexOf(word, from, Math.max(from, to));
            if (at < 0 || at >= first) continue;
            first = at;
            length = word.length();
        }
        return length == 0 ? null : prose.quote(first, first + length);
    }
}
