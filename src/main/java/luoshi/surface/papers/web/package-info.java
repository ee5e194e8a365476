/// 公文的页面: the list, one paper with its pages and differences, its words, and what may be drawn up.
@NullMarked
package luoshi.surface.papers.web;

import org.jspecify.annotations.NullMarked;
