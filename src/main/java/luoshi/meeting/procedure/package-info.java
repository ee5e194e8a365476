/// 程序审查: findings on how it was resolved, each citing the provision in force on the meeting's day. What the record does
/// not say is never held against it.
@ApplicationModule(
        id = "procedure",
        displayName = "程序审查",
        allowedDependencies = {"evidence", "organisation", "phrase", "regulation", "record", "decision"})
@NullMarked
package luoshi.meeting.procedure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
