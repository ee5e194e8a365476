package luoshi.oversight.assessment.web;

import luoshi.kernel.front.Entry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// 考核的门面.
@Configuration(proxyBeanMethods = false)
class AssessmentEntries {

    @Bean
    Entry assessmentEntry() {
        return new Entry(50, "/assessment", "考核", Entry.business());
    }
}
