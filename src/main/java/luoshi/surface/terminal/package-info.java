/// 命令行: the root command, exit codes, and the verbs gathered from the modules. Imports nobody: verbs are named in
/// `META-INF/luoshi/verbs`, each with its class, in the order of the help.
@ApplicationModule(
        id = "terminal",
        displayName = "命令行",
        allowedDependencies = {"access"})
@NullMarked
package luoshi.surface.terminal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
