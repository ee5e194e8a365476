/// 读短语: the rules by which limits and amounts are found; one entry each, used through the doors of `phrase`.
@NullMarked
package luoshi.kernel.phrase.reading;

import org.jspecify.annotations.NullMarked;
