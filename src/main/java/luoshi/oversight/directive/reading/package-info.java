/// 读交办: how a duty is told from report and praise, where it begins and ends, and who it is laid on.
@NullMarked
package luoshi.oversight.directive.reading;

import org.jspecify.annotations.NullMarked;
