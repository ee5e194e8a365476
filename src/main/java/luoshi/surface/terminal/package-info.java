/// 命令行: the root command, exit codes, and the verbs gathered from the modules.
@ApplicationModule(
        id = "terminal",
        displayName = "命令行",
        allowedDependencies = {"access"})
@NullMarked
package luoshi.surface.terminal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
