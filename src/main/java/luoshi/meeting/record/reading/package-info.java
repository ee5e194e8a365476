/// 读记录: small readers, one construct each, that say whether it starts here and whether it goes on.
@NullMarked
package luoshi.meeting.record.reading;

import org.jspecify.annotations.NullMarked;
