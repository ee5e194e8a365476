/// 存量导入的命令: import.
@NullMarked
package luoshi.surface.backfile.cli;

import org.jspecify.annotations.NullMarked;
