/// 成批出单: the slips of many cases as one file, printed beside the pages: it tells how far it is, and goes on where it
/// stopped.
@ApplicationModule(
        id = "batch",
        displayName = "成批出单",
        allowedDependencies = {
            "access",
            "casework",
            "clockwork",
            "desk",
            "front",
            "journal",
            "papers",
            "press",
            "supervision"
        })
@NullMarked
package luoshi.surface.batch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
