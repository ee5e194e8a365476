/// 督办: whether what was handed down is in time, who reminds and when, and the pages on which cases are worked: the
/// ledger, one case with all that was done to it, what waits for me, what a leader said and what came of it. Lights and
/// reminders are data.
@ApplicationModule(
        id = "supervision",
        displayName = "督办",
        allowedDependencies = {
            "access",
            "calendar",
            "casework",
            "clockwork",
            "database",
            "evidence",
            "front",
            "journal",
            "notice",
            "organisation",
            "paper",
            "phrase",
            "record",
            "regulation"
        })
@NullMarked
package luoshi.oversight.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
