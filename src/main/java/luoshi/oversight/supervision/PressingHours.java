package luoshi.oversight.supervision;

import java.time.Duration;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.calendar.Beijing;
import luoshi.kernel.clockwork.Recurring;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// 催办时刻: every hour, and when the program starts: what fell due while it stood still is made up for at once.
@Configuration(proxyBeanMethods = false)
class PressingHours {

    @Bean
    Recurring pressing(Press press, Viewer machine) {
        return new Recurring("supervision-press", Duration.ofHours(1), true, () -> press.run(machine, Beijing.today()));
    }
}
