/// 账户与本人的页面: the system administrator's accounts, and one's own password, second factor and sessions.
@NullMarked
package luoshi.kernel.identity.web;

import org.jspecify.annotations.NullMarked;
