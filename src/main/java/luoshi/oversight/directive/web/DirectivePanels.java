package luoshi.oversight.directive.web;

import java.util.List;
import java.util.function.Predicate;
import luoshi.kernel.access.Right;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.front.Entry;
import luoshi.kernel.front.Panel;
import luoshi.kernel.front.Panel.Zone;
import luoshi.oversight.directive.Registrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// 立项的门面: its menu entry, and what waits for whoever registers or adopts.
@Configuration(proxyBeanMethods = false)
class DirectivePanels {

    private static final int ROWS = 100;
    private static final Predicate<Viewer> EITHER = viewer -> viewer.may(Right.REGISTER) || viewer.may(Right.ADOPT);

    @Bean
    Entry registrationsEntry() {
        return new Entry(
                31,
                "/directives/registrations",
                "立项",
                EITHER,
                List.of(
                        "/directives/papers",
                        "/directives/seats",
                        "/directives/comparisons",
                        "/directives/carryings-out"));
    }

    @Bean
    Panel unregistered(Registrations registrations) {
        return Panel.of(
                "unregistered",
                Zone.WAITING,
                15,
                "待立项",
                "directive/_home_queue",
                viewer -> viewer.may(Right.REGISTER),
                viewer -> Queue.of(registrations.waiting(viewer, ROWS), false));
    }

    @Bean
    Panel unadopted(Registrations registrations) {
        return Panel.of(
                "unadopted",
                Zone.WAITING,
                16,
                "待采纳的建议",
                "directive/_home_queue",
                viewer -> viewer.may(Right.ADOPT),
                viewer -> Queue.of(registrations.waiting(viewer, ROWS), true));
    }
}
