/// 底座: true even if no meeting is ever held.
@NullMarked
package luoshi.kernel;

import org.jspecify.annotations.NullMarked;
