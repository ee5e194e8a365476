/// 权限密级: who may see and do what. A [Viewer] is an argument of every door that touches rows: the roles say what may be
/// done ([Right]), the [Reach] which rows are seen. Seen is what lies within reach where it is read, in SQL
/// ([Reach#within]). What a user may not or cannot do now is a [Refusal].
@ApplicationModule(
        id = "access",
        displayName = "权限密级",
        allowedDependencies = {"calendar"})
@NullMarked
package luoshi.kernel.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
