/// 办件: something that somebody must do by a day: opened, handed down in parts, worked, proved, verified, signed off.
/// What a case is about is known to the module that opened it.
@ApplicationModule(
        id = "casework",
        displayName = "办件",
        allowedDependencies = {"access", "journal", "calendar", "evidence", "organisation", "phrase", "regulation"})
@NullMarked
package luoshi.kernel.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
