/// 备份: all rows and originals of the bodies, or of one, as a file that can be checked anywhere; and their way back. It
/// knows no table by name: what there is, in which order it goes back, and what must not be forgotten, the catalogue
/// says.
@ApplicationModule(
        id = "backup",
        displayName = "备份",
        allowedDependencies = {"database"})
@NullMarked
package luoshi.kernel.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
