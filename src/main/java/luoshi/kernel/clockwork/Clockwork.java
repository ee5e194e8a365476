package luoshi.kernel.clockwork;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// 钟: runs what recurs while the pages are served. It stands still until it is started, so that the command line starts
/// nothing.
@Component
public class Clockwork implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Clockwork.class);

    private final DataSource rows;
    private final ObjectProvider<Recurring> errands;
    private @Nullable Scheduler scheduler;

    Clockwork(DataSource rows, ObjectProvider<Recurring> errands) {
        this.rows = rows;
        this.errands = errands;
    }

    public synchronized void start() {
        if (scheduler != null) return;
        var all = errands.orderedStream().toList();
        scheduler = scheduler(all);
        scheduler.start();
        for (var one : all)
            if (one.atStart()) Thread.ofVirtual().name(one.name()).start(() -> run(one));
    }

    /// A node that died is noticed after a minute, and what it was at is done by another.
    private Scheduler scheduler(List<Recurring> all) {
        var tasks = all.stream().map(Clockwork::task).toList();
        return Scheduler.create(rows)
                .startTasks(tasks)
                .tableName("clockwork.scheduled_tasks")
                .threads(2)
                .pollUsingLockAndFetch(0.5, 1)
                .pollingInterval(Duration.ofSeconds(5))
                .heartbeatInterval(Duration.ofSeconds(15))
                .missedHeartbeatsLimit(4)
                .shutdownMaxWait(Duration.ofSeconds(5))
                .build();
    }

    private static RecurringTask<Void> task(Recurring one) {
        return Tasks.recurring(one.name(), FixedDelay.of(one.every())).execute((_, _) -> run(one));
    }

    /// A fault is told and not thrown: the next time is not put off.
    private static void run(Recurring one) {
        try {
            one.errand().run();
        } catch (RuntimeException e) {
            LOG.error("定时任务“{}”出错，到时再办。", one.name(), e);
        }
    }

    @Override
    public synchronized void destroy() {
        if (scheduler != null) scheduler.stop();
        scheduler = null;
    }
}
