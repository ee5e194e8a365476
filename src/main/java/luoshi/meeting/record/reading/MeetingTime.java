package luoshi.meeting.record.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import luoshi.kernel.phrase.Numerals;
import luoshi.kernel.phrase.Prose;
import luoshi.kernel.phrase.Wording;
import luoshi.meeting.record.HeldAt;
import org.jspecify.annotations.Nullable;

/// 会议时间: the date, and the hour where one is written. Years of the Republic's count (113年) are turned into common ones.
final class MeetingTime {

    private static final String HAN = "[〇零一二三四五六七八九十]";
    private static final Wording DATE = Wording.of("(?:民国|公元)?(?:(?<y>\\d{2,4}|" + HAN + "{2,4})(?:年|[-./]))?"
            + "(?<m>\\d{1,2}|" + HAN + "{1,3})(?:月|[-./])(?<d>\\d{1,2}|" + HAN + "{1,3})(?:[日号]|(?![\\d年月]))");
    private static final Wording HOUR = Wording.of(
            "[ ]?[（(\\[]?(?:(?:周|星期|礼拜)[一二三四五六日天])?[）)\\]]?[ ]?[，,、|/T ]?(?<half>凌晨|早上|上午|中午|下午|晚上|晚|早|AM|PM|am|pm)?[，]?"
                    + "(?<h>\\d{1,2}|" + HAN + "{1,3})(?:[:：](?<min>\\d{2})|[点时](?:(?<half2>半)|(?<min2>\\d{1,2}|" + HAN
                    + "{2,3}|" + HAN + "(?=分))分?)?)"
                    + "(?:[:：]\\d{2})?");
    private static final Wording NEAR = Wording.of(
            "(?:今天|今日|昨天|昨日)(?=[，]?(?:凌晨|早上|上午|中午|下午|晚上|晚|\\d{1,2}[时点:：]|[\\p{IsHan}]{2,20}(?:召开|主持|举行)))|[今昨](?=[早晚])");
    private static final Wording HALF = Wording.of(
            "(?:[（(\\[](?:周|星期|礼拜)?[一二三四五六日天][）)\\]]|(?:周|星期|礼拜)[一二三四五六日天])?(?:凌晨|早上|上午|中午|下午|晚上|晚|课后)?(?:第[一二三四五六七八]节课?)?");
    private static final Wording SPAN =
            Wording.of("[-—~至到]{1,2}(?:上午|下午|晚上)?\\d{1,2}(?:[:：]\\d{2}|[点时](?:\\d{1,2}分?|半)?)(?:分)?(?:结束|止)?");

    private MeetingTime() {}

    /// The first date in a stretch, with what follows it of the hour.
    static @Nullable HeldAt find(Prose prose, int from, int to, @Nullable Integer year) {
        var date = DATE.matcher(prose).region(from, to);
        while (date.find()) {
            if (date.start() > from && Character.isDigit(prose.charAt(date.start() - 1))) continue;
            var day = day(date, year);
            if (day == null) continue;
            return held(prose, date.start(), date.end(), to, day);
        }
        return null;
    }

    /// 今天下午5时, told by a paper of a known day.
    static @Nullable HeldAt told(Prose prose, int from, int to, LocalDate day) {
        var near = NEAR.matcher(prose).region(from, to);
        if (!near.find()) return null;
        var on = near.group().charAt(0) == '昨' ? day.minusDays(1) : day;
        return held(prose, near.start(), near.end(), to, on.toString());
    }

    private static HeldAt held(Prose prose, int from, int end, int to, String day) {
        var hour = HOUR.matcher(prose).region(end, to);
        if (hour.lookingAt()) {
            var time = time(hour);
            if (time != null) {
                int stop = hour.end();
                var span = SPAN.matcher(prose).region(stop, to);
                if (span.lookingAt()) stop = span.end();
                return new HeldAt(prose.quote(from, stop), day.startsWith("X") ? null : day + "T" + time);
            }
        }
        var half = HALF.matcher(prose).region(end, to);
        int stop = half.lookingAt() ? half.end() : end;
        return new HeldAt(prose.quote(from, stop), day.startsWith("X") ? null : day);
    }

    private static @Nullable String day(Wording.Search m, @Nullable Integer hint) {
        var month = Numerals.integer(m.group("m"));
        var day = Numerals.integer(m.group("d"));
        if (month == null || day == null) return null;
        var year = m.group("y") == null ? hint : Numerals.integer(m.group("y"));
        try {
            if (year == null)
                return "XXXX" + LocalDate.of(2000, month, day).toString().substring(4);
            return LocalDate.of(
                            m.group("y") == null
                                    ? year
                                    : commonYear(year, m.group("y").length()),
                            month,
                            day)
                    .toString();
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int commonYear(int year, int digits) {
        if (year >= 1000) return year;
        return digits == 2 && year < 60 ? 2000 + year : 1911 + year;
    }

    private static @Nullable LocalTime time(Wording.Search m) {
        var hour = Numerals.integer(m.group("h"));
        var minute = m.group("min") != null
                ? Numerals.integer(m.group("min"))
                : m.group("half2") != null
                        ? Integer.valueOf(30)
                        : m.group("min2") != null ? Numerals.integer(m.group("min2")) : Integer.valueOf(0);
        if (hour == null || minute == null) return null;
        var half = m.group("half");
        boolean afternoon = half != null
                && (half.startsWith("下")
                        || half.startsWith("晚")
                        || half.equalsIgnoreCase("pm")
                        || half.equals("中午") && hour < 3);
        if (afternoon && hour < 12) hour += 12;
        return hour > 23 || minute > 59 ? null : LocalTime.of(hour, minute);
    }
}
