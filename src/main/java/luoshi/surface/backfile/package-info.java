/// 存量导入: years of records brought in by one run, which goes on where it stopped and says of every file what became of
/// it.
@ApplicationModule(
        id = "backfile",
        displayName = "存量导入",
        allowedDependencies = {"access", "evidence", "record", "dossier", "terminal"})
@NullMarked
package luoshi.surface.backfile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
