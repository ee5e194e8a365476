package luoshi.kernel.notice.web;

import java.time.Instant;
import java.util.List;
import luoshi.kernel.calendar.Beijing;
import luoshi.kernel.notice.Notice;
import luoshi.kernel.notice.Ways;
import org.jspecify.annotations.Nullable;

/// 通知页.
///
/// @param next below which the next page begins; null behind the last
/// @param secret address of a feed that was just made; shown this once
/// @param said what was wrong with what was sent; empty for nothing
public record NoticesPage(
        List<Notice> notices,
        int unread,
        @Nullable Long next,
        Ways.Way way,
        @Nullable String secret,
        String said) {

    public static String time(Instant at) {
        return Beijing.minute(at);
    }

    /// Up to which all are marked as read by one stroke: what came in meanwhile stays unread.
    public long latest() {
        return notices.isEmpty() ? 0 : notices.getFirst().seq();
    }
}
