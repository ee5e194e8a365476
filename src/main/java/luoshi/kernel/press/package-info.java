/// 排印: sets official papers by the standard and writes them out as docx, pdf and ofd. Fonts are those of the machine
/// or of the installation's folder; only the characters used go along.
@ApplicationModule(
        id = "press",
        displayName = "排印",
        allowedDependencies = {"access", "font", "paper", "regulation"})
@NullMarked
package luoshi.kernel.press;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
