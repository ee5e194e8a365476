/// 留痕: who did what, when, on what authority and with what outcome; append-only, chained, provable without a
/// database.
@ApplicationModule(
        id = "journal",
        displayName = "留痕",
        allowedDependencies = {"calendar", "front"})
@NullMarked
package luoshi.kernel.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
