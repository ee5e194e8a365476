/// 工作台: the way in, the frame of every page, the home page, and what starts and stops with the web.
@ApplicationModule(
        id = "desk",
        displayName = "工作台",
        allowedDependencies = {
            "calendar",
            "access",
            "backup",
            "database",
            "front",
            "identity",
            "organisation",
            "partner",
            "terminal"
        })
@NullMarked
package luoshi.surface.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
