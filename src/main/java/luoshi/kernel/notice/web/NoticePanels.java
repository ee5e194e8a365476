package luoshi.kernel.notice.web;

import java.util.List;
import luoshi.kernel.front.Entry;
import luoshi.kernel.front.Panel;
import luoshi.kernel.front.Panel.Zone;
import luoshi.kernel.notice.Notice;
import luoshi.kernel.notice.Notices;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// 通知的门面: its menu entry, and the latest that were not read.
@Configuration(proxyBeanMethods = false)
public class NoticePanels {

    private static final int ROWS = 6;

    /// 未读通知.
    public record Unread(List<Notice> notices, int number) {}

    @Bean
    Entry noticesEntry() {
        return new Entry(70, "/notices", "通知", Entry.business());
    }

    @Bean
    Panel unreadNotices(Notices notices) {
        return Panel.of("notices", Zone.WAITING, 5, "未读通知", "notice/_home_notices", Entry.business(), viewer -> {
            var unread = notices.of(viewer, Long.MAX_VALUE, 200).stream()
                    .filter(n -> n.readAt() == null)
                    .limit(ROWS)
                    .toList();
            return new Unread(unread, notices.unread(viewer));
        });
    }
}
