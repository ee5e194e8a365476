/// 会议记录: the record of a meeting read into header, attendance, items and statements; the kept records and what
/// reviewers made of them.
@ApplicationModule(
        id = "record",
        displayName = "会议记录",
        allowedDependencies = {"access", "evidence", "organisation", "phrase"})
@NullMarked
package luoshi.meeting.record;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
