/// 通知的网页: what one was told, marked as read; where one wants to be told outside.
@NullMarked
package luoshi.kernel.notice.web;

import org.jspecify.annotations.NullMarked;
