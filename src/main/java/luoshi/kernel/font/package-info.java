/// 字库: finds the fonts of the machine for the faces of an official paper, and takes out of them the characters a paper
/// uses.
@ApplicationModule(
        id = "font",
        displayName = "字库",
        allowedDependencies = {"access", "paper", "regulation"})
@NullMarked
package luoshi.kernel.font;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
