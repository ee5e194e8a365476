/// 工作台的页面: the frame's own pages: the way in, and what is shown when something goes wrong.
@NullMarked
package luoshi.surface.desk.web;

import org.jspecify.annotations.NullMarked;
