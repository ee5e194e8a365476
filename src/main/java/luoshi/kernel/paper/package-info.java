/// 文书: fills official templates and writes tables out as xlsx.
@ApplicationModule(
        id = "paper",
        displayName = "文书",
        allowedDependencies = {"access"})
@NullMarked
package luoshi.kernel.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
