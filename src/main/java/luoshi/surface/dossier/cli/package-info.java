/// 案卷的命令: read and show.
@NullMarked
package luoshi.surface.dossier.cli;

import org.jspecify.annotations.NullMarked;
