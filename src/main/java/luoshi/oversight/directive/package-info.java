/// 交办: who must do what by when, as the record says it: force, owners, limit, amounts.
@ApplicationModule(
        id = "directive",
        displayName = "交办",
        allowedDependencies = {
            "access",
            "casework",
            "front",
            "journal",
            "paper",
            "decision",
            "evidence",
            "organisation",
            "calendar",
            "phrase",
            "record",
            "regulation"
        })
@NullMarked
package luoshi.oversight.directive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
