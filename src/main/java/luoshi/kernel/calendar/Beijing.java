package luoshi.kernel.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/// 北京时间: a day and a minute are those of the clock on the wall in China, in whatever zone the machine's clock runs.
public final class Beijing {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZONE);

    private Beijing() {}

    public static LocalDate today() {
        return LocalDate.now(ZONE);
    }

    public static LocalDate day(Instant at) {
        return at.atZone(ZONE).toLocalDate();
    }

    /// As pages and papers show a time: 2026-02-03 14:05.
    public static String minute(Instant at) {
        return MINUTE.format(at);
    }
}
