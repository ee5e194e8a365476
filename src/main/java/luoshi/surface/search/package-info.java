/// 检索: what records, items and directives hold of the words somebody looks for, side by side, each at its place.
@ApplicationModule(
        id = "search",
        displayName = "检索",
        allowedDependencies = {"access", "evidence", "phrase", "record", "directive", "front", "desk"})
@NullMarked
package luoshi.surface.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
