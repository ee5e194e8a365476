/// 督办的页面: the ledger, one case, my work, what a leader said, a unit, the boards; sheets in and out; the same as JSON.
@NullMarked
package luoshi.oversight.supervision.web;

import org.jspecify.annotations.NullMarked;
