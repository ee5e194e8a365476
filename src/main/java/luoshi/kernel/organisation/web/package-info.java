/// 组织的页面: the tree of units with their other names and their people.
@NullMarked
package luoshi.kernel.organisation.web;

import org.jspecify.annotations.NullMarked;
