/// 留痕的页面: what whoever audits sees of it: who did what and when, nothing of the business itself.
@NullMarked
package luoshi.kernel.journal.web;

import org.jspecify.annotations.NullMarked;
