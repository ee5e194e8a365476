/// 凭证的命令: the verb that packs a case.
@NullMarked
package luoshi.surface.proof.cli;

import org.jspecify.annotations.NullMarked;
