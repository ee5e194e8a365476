/// 短语: finds numerals, dates, limits, money, units and people in Chinese prose, each with its place.
@ApplicationModule(
        id = "phrase",
        displayName = "短语",
        allowedDependencies = {"access", "calendar", "evidence", "expression", "organisation"})
@NullMarked
package luoshi.kernel.phrase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
