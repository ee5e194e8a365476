/// 凭证: one case with everything that it rests on and everything that was done, as a file that proves itself without a
/// database.
@ApplicationModule(
        id = "proof",
        displayName = "凭证",
        allowedDependencies = {
            "calendar",
            "access",
            "journal",
            "casework",
            "evidence",
            "organisation",
            "record",
            "decision",
            "dossier",
            "terminal"
        })
@NullMarked
package luoshi.surface.proof;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
