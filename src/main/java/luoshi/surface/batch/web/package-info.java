/// 成批出单的页面: what was asked for, how far it is, and the file.
@NullMarked
package luoshi.surface.batch.web;

import org.jspecify.annotations.NullMarked;
