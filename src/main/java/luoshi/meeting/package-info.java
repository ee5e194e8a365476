/// 议: from paper to checked decision.
@NullMarked
package luoshi.meeting;

import org.jspecify.annotations.NullMarked;
