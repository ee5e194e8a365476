/// 督: from decision to assessed result.
@NullMarked
package luoshi.oversight;

import org.jspecify.annotations.NullMarked;
