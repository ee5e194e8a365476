/// 权限密级: who looks and acts. Every door that touches rows takes a [Viewer]; what a user may not or cannot do now is a
/// [Refusal].
@ApplicationModule(
        id = "access",
        displayName = "权限密级",
        allowedDependencies = {})
@NullMarked
package luoshi.kernel.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
