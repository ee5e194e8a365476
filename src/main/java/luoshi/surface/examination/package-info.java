/// 程序审查的呈现: judgements of kept records side by side: on a record, over a year, and the body's own rules that they
/// were judged by.
@ApplicationModule(
        id = "examination",
        displayName = "审查",
        allowedDependencies = {
            "calendar",
            "access",
            "evidence",
            "organisation",
            "paper",
            "regulation",
            "record",
            "decision",
            "procedure",
            "dossier",
            "front",
            "desk"
        })
@NullMarked
package luoshi.surface.examination;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
