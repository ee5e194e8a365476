/// 面: what people touch first.
@NullMarked
package luoshi.surface;

import org.jspecify.annotations.NullMarked;
