/// 对接系统: other systems that hand in and report back in the name of one unit, each with a token of its own. What they
/// may do and see is a viewer like any other's, only less.
@ApplicationModule(
        id = "partner",
        displayName = "对接系统",
        allowedDependencies = {"calendar", "access", "front", "identity", "journal", "organisation"})
@NullMarked
package luoshi.kernel.partner;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
