/// 授权的页面: who holds which role, compartment and clearance, given and taken back by the security administrator.
@NullMarked
package luoshi.kernel.access.web;

import org.jspecify.annotations.NullMarked;
