/// 检索的页面: the answer to a search, and what follows of it.
@NullMarked
package luoshi.surface.search.web;

import org.jspecify.annotations.NullMarked;
