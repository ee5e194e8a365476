/// 督办: whether what was handed down is in time, and when who is reminded. Lights and reminders are data.
@ApplicationModule(
        id = "supervision",
        displayName = "督办",
        allowedDependencies = {
            "calendar",
            "regulation",
            "access",
            "journal",
            "casework",
            "organisation",
            "clockwork",
            "notice",
            "front"
        })
@NullMarked
package luoshi.oversight.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
