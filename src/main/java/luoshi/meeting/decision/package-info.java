/// 决议: what was resolved on each item, and the personnel matters in it, with the words it rests on.
@ApplicationModule(
        id = "decision",
        displayName = "决议",
        allowedDependencies = {"access", "evidence", "organisation", "phrase", "record"})
@NullMarked
package luoshi.meeting.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
