package luoshi.kernel.notice;

import java.time.Duration;
import java.util.List;
import luoshi.kernel.clockwork.Recurring;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// 渠道设置: which ways out there are, as the settings of the installation say.
@Configuration(proxyBeanMethods = false)
class Channels {

    @Bean
    Deliver deliver(
            JdbcDeliveries rows,
            MailChannel mail,
            @Value("${luoshi.notice.wecom.address:}") String wecom,
            @Value("${luoshi.notice.dingtalk.address:}") String dingtalk,
            @Value("${luoshi.notice.dingtalk.secret:}") String secret,
            @Value("${luoshi.site:}") String site) {
        var robots = List.<Channel>of(
                mail, new RobotChannel("wecom", wecom, ""), new RobotChannel("dingtalk", dingtalk, secret));
        return new Deliver(rows, robots, site, Duration.ofMinutes(1));
    }

    @Bean
    Recurring delivering(Deliver deliver) {
        return new Recurring("notice-deliver", Duration.ofMinutes(1), false, deliver::run);
    }
}
