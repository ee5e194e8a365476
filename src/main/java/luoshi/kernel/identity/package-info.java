/// 身份鉴别: whether somebody is who an account was opened for: passwords, one-time codes, one-time links, lock-out, and
/// who sits at which browser. Apart from access, which says what a person may do once that is known.
@ApplicationModule(
        id = "identity",
        displayName = "身份鉴别",
        allowedDependencies = {"calendar"})
@NullMarked
package luoshi.kernel.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
