/// 案卷的命令: read, import and show.
@NullMarked
package luoshi.surface.dossier.cli;

import org.jspecify.annotations.NullMarked;
