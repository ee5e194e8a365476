/// 审查的页面: findings beside a record, the catalogue of rules, the body's own rules, and a year at a glance.
@NullMarked
package luoshi.surface.examination.web;

import org.jspecify.annotations.NullMarked;
