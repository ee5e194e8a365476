/// 原件依据: kept originals, their hash, the text taken out of them, and quotations: words with their place. Nothing is
/// asserted without a place.
@ApplicationModule(
        id = "evidence",
        displayName = "原件依据",
        allowedDependencies = {"access"})
@NullMarked
package luoshi.kernel.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
