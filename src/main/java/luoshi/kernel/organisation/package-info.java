/// 组织: units, posts and people of a body, with the other names they go by, as of a day.
@ApplicationModule(
        id = "organisation",
        displayName = "组织",
        allowedDependencies = {"calendar", "access", "front"})
@NullMarked
package luoshi.kernel.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
