package luoshi.surface.batch;

import java.time.Duration;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.clockwork.Recurring;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// 续办: what was left off by a stop is gone on with, at the start and every minute.
@Configuration(proxyBeanMethods = false)
class BatchErrands {

    @Bean
    Recurring goingOnWithBatches(PrintBatches printing, Viewer machine) {
        return new Recurring("batch-printing", Duration.ofMinutes(1), true, () -> printing.goOn(machine.bureau()));
    }
}
