/// 读决议: how an item ended and who was proposed for what, each by its words.
@NullMarked
package luoshi.meeting.decision.reading;

import org.jspecify.annotations.NullMarked;
