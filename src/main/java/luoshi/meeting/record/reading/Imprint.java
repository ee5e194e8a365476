package luoshi.meeting.record.reading;

import java.util.List;
import luoshi.kernel.phrase.Numerals;
import luoshi.kernel.phrase.Prose;
import luoshi.kernel.phrase.Wording;
import org.jspecify.annotations.Nullable;

/// 印发日期: the day at the foot of a paper. Minutes that say only 11月3日 of their meeting were held in its year, or in the
/// year before when that month comes after the imprint's.
final class Imprint {

    private static final Wording DAY = Wording.of(
            "(?<y>20\\d{2}|二[〇零○]二[〇零一二三四五六七八九])年(?<m>\\d{1,2}|[一二三四五六七八九十]{1,2})月(?:\\d{1,2}|[一二三四五六七八九十]{1,3})日");
    private static final Wording MEETING = Wording.of("(?<![\\d年])(?<m>\\d{1,2})月\\d{1,2}日");
    /// How many paragraphs at either end are looked at.
    private static final int LINES = 6;

    private static final int LONGEST = 60;

    private Imprint() {}

    static @Nullable Integer year(Prose prose, List<Paragraph> paragraphs) {
        int n = paragraphs.size();
        for (int i = n - 1; i >= Math.max(0, n - LINES); i--) {
            var p = paragraphs.get(i);
            if (p.length() > LONGEST) continue;
            var day = DAY.matcher(prose).region(p.from(), p.to());
            if (!day.find()) continue;
            var year = Numerals.integer(day.group("y"));
            var month = Numerals.integer(day.group("m"));
            var held = month(prose, paragraphs);
            if (year == null || month == null) return year;
            return held != null && held > month ? Integer.valueOf(year - 1) : year;
        }
        return null;
    }

    private static @Nullable Integer month(Prose prose, List<Paragraph> paragraphs) {
        for (var p : paragraphs.subList(0, Math.min(LINES, paragraphs.size()))) {
            var day = MEETING.matcher(prose).region(p.from(), p.to());
            if (day.find()) return Numerals.integer(day.group("m"));
        }
        return null;
    }
}
