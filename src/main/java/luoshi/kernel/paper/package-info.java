/// 文书: what an official paper says, block by block, and what the standard asks of its pages; its numbers, drafts and
/// issues. Tables go out as xlsx.
@ApplicationModule(
        id = "paper",
        displayName = "文书",
        allowedDependencies = {"access", "regulation"})
@NullMarked
package luoshi.kernel.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
