/// 读程序: what kind of meeting and matter it is, and what the text of a record shows besides.
@NullMarked
package luoshi.meeting.procedure.reading;

import org.jspecify.annotations.NullMarked;
