/// 公文: papers as things: drawn up from a record or from cases, worded by the office, approved by another, issued
/// under a number and frozen. Facts that come from data stay linked; where words and data part, the page says so.
@ApplicationModule(
        id = "papers",
        displayName = "公文",
        allowedDependencies = {
            "access",
            "calendar",
            "casework",
            "directive",
            "decision",
            "desk",
            "dossier",
            "evidence",
            "front",
            "journal",
            "minutes",
            "organisation",
            "paper",
            "phrase",
            "press",
            "record",
            "regulation",
            "supervision"
        })
@NullMarked
package luoshi.surface.papers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
