/// 法规制度: provisions with their citation, the time they are in force and how sure we are of them, loaded from data.
@ApplicationModule(
        id = "regulation",
        displayName = "法规制度",
        allowedDependencies = {})
@NullMarked
package luoshi.kernel.regulation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
