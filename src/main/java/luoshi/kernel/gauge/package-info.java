/// 量版: measures the pages of a PDF against the standard, clause by clause. It sees only the file and the norm, never
/// how the pages were made: a second eye on our own press and on anybody's.
@ApplicationModule(
        id = "gauge",
        displayName = "量版",
        allowedDependencies = {"access", "evidence", "paper", "regulation"})
@NullMarked
package luoshi.kernel.gauge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
