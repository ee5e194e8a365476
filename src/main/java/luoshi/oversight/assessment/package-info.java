/// 考核: what carrying out comes to for a unit over a time, each point with the case or the act it came from.
@ApplicationModule(
        id = "assessment",
        displayName = "考核",
        allowedDependencies = {
            "calendar",
            "access",
            "journal",
            "front",
            "paper",
            "casework",
            "organisation",
            "regulation"
        })
@NullMarked
package luoshi.oversight.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
