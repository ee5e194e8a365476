package luoshi.kernel.notice;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// 送出通知: what was told in the program is told outside as well, where a channel is set up: numbers, kinds and a link.
/// What is to be told follows from rows; an attempt whose outcome nobody knows (a crash, a time-out) is not repeated
/// within an hour, one that surely failed is repeated soon and then ever later.
public class Deliver {

    static final Duration UNKNOWN = Duration.ofHours(1);
    private static final Logger LOG = LoggerFactory.getLogger(Deliver.class);
    private static final int MOST = 50;
    private static final int LONGEST_WAIT = 9;

    private final JdbcDeliveries rows;
    private final List<Channel> channels;
    private final String site;
    private final Duration settled;

    /// @param site address under which people open the program; empty: no link
    Deliver(JdbcDeliveries rows, List<Channel> channels, String site, Duration settled) {
        this.rows = rows;
        this.channels = channels;
        this.site = site;
        this.settled = settled;
    }

    /// Tells what has not been told.
    public void run() {
        for (var channel : channels)
            if (channel.on())
                for (var target : rows.waiting(channel.name(), channel.personal(), settled)) tell(channel, target);
    }

    private void tell(Channel channel, JdbcDeliveries.Target target) {
        var told = rows.notices(target, MOST, settled);
        if (told.isEmpty() || !rows.begin(target, UNKNOWN)) return;
        try {
            channel.send(target.address(), subject(told), text(told));
            rows.done(target, told.getLast().seq());
        } catch (IOException e) {
            int wait = 1 << Math.min(LONGEST_WAIT, target.tries());
            rows.failed(target, Instant.now().plus(Duration.ofMinutes(wait)));
            LOG.warn("通知未能由 {} 送出，{} 分钟后再送：{}", channel.name(), wait, e.getMessage());
        } catch (RuntimeException e) {
            LOG.warn("由 {} 送出的通知不知是否送到，一小时内不再送：{}", channel.name(), e.toString());
        }
    }

    private static String subject(List<Notice> told) {
        return "【落实】" + told.stream().map(Notice::number).distinct().count() + " 件待看";
    }

    private String text(List<Notice> told) {
        var lines =
                told.stream().map(n -> n.number() + " " + n.slip()).distinct().collect(Collectors.joining("\n"));
        return lines + (site.isBlank() ? "" : "\n" + site.replaceAll("/+$", "") + "/notices");
    }
}
