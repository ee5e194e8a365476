package luoshi.kernel.organisation.web;

import luoshi.kernel.front.Entry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// 组织的门面: its menu entry.
@Configuration(proxyBeanMethods = false)
class OrganisationPanels {

    @Bean
    Entry organisationEntry() {
        return new Entry(50, "/organisation", "组织", Entry.business());
    }
}
