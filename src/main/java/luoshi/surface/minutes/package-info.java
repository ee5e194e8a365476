/// 纪要: the papers that follow from one meeting: 会议纪要, the clean record, and extracts by item and by unit. What they
/// say comes from what was read and confirmed; each sentence knows its place.
@ApplicationModule(
        id = "minutes",
        displayName = "纪要",
        allowedDependencies = {
            "access",
            "evidence",
            "organisation",
            "paper",
            "phrase",
            "record",
            "decision",
            "directive"
        })
@NullMarked
package luoshi.surface.minutes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
