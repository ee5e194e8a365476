package luoshi.oversight.supervision;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import luoshi.kernel.calendar.WorkingDays;
import luoshi.kernel.casework.Case;

/// 日历订阅: the days of cases as a calendar (RFC 5545): number, light and link, nothing of the content.
public final class Feed {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int LONGEST = 75;

    private Feed() {}

    /// @param site address under which people open the program
    public static String of(String bureau, List<Case> cases, LocalDate today, Instant now, String site) {
        var text = new StringBuilder();
        line(text, "BEGIN:VCALENDAR");
        line(text, "VERSION:2.0");
        line(text, "PRODID:-//Luoshi//supervision//ZH");
        line(text, "CALSCALE:GREGORIAN");
        line(text, "X-WR-CALNAME:落实 办件期限");
        var lights = Lights.shipped().getFirst();
        for (var subject : cases) {
            var day = subject.timing().day();
            if (day == null) continue;
            var light = lights.on(today, day, WorkingDays.shipped());
            line(text, "BEGIN:VEVENT");
            line(text, "UID:" + subject.number() + "@" + bureau + ".luoshi");
            line(text, "DTSTAMP:" + TIME.format(now));
            line(text, "DTSTART;VALUE=DATE:" + DAY.format(day));
            line(text, "DTEND;VALUE=DATE:" + DAY.format(day.plusDays(1)));
            line(text, "SUMMARY:" + subject.number() + " " + light.term() + "灯");
            line(text, "URL:" + site + "/supervision/" + subject.number());
            line(text, "TRANSP:TRANSPARENT");
            line(text, "END:VEVENT");
        }
        line(text, "END:VCALENDAR");
        return text.toString();
    }

    /// Folded behind seventy-five bytes, never within a character.
    private static void line(StringBuilder text, String content) {
        int bytes = 0;
        for (int c : content.codePoints().toArray()) {
            int length = Character.toString(c).getBytes(StandardCharsets.UTF_8).length;
            if (bytes + length > LONGEST) {
                text.append("\r\n ");
                bytes = 1;
            }
            text.appendCodePoint(c);
            bytes += length;
        }
        text.append("\r\n");
    }
}
