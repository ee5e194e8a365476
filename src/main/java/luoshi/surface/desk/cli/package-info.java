/// 工作台的命令: organisation, backup, restore.
@NullMarked
package luoshi.surface.desk.cli;

import org.jspecify.annotations.NullMarked;
