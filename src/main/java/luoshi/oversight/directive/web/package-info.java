/// 交办的页面: what waits to be registered, the seats of the routing table, papers and instructions, and how the last
/// meeting's decisions were carried out.
@NullMarked
package luoshi.oversight.directive.web;

import org.jspecify.annotations.NullMarked;
