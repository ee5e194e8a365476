/// 定时: what the program does by itself, at a time, again and again; on one node at a time, and again after a crash.
@ApplicationModule(
        id = "clockwork",
        displayName = "定时",
        allowedDependencies = {})
@NullMarked
package luoshi.kernel.clockwork;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
