/// 对接系统的页面: the system administrator gives other systems tokens and revokes them.
@NullMarked
package luoshi.kernel.partner.web;

import org.jspecify.annotations.NullMarked;
