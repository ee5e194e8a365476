/// 案卷: everything that was read from one original, side by side: the page of a record, the printed contract, import and
/// ledger.
@ApplicationModule(
        id = "dossier",
        displayName = "案卷",
        allowedDependencies = {
            "access",
            "evidence",
            "organisation",
            "calendar",
            "gauge",
            "minutes",
            "paper",
            "press",
            "phrase",
            "record",
            "decision",
            "procedure",
            "regulation",
            "directive",
            "front",
            "desk",
            "terminal"
        })
@NullMarked
package luoshi.surface.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
