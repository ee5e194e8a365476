package luoshi.surface.backfile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// 导入批次: one import over files and folders, and what became of each file so far.
///
/// @param id id of the run
/// @param source what was named on the command line, with full paths
/// @param resumed true where an unfinished run over the same source goes on
public record ImportRun(String id, String source, boolean resumed) {

    /// What became of one file.
    ///
    /// @param modified time of the file's last change; a changed file is taken as new
    /// @param record id of its record; null where it was refused
    /// @param cause why it was refused, in Chinese; null where it was not
    public record Outcome(
            String path,
            Instant modified,
            State state,
            @Nullable String record,
            @Nullable String cause) {}

    public enum State {
        FRESH("新导入"),
        KNOWN("已有"),
        REFUSED("不能受理");

        private final String term;

        State(String term) {
            this.term = term;
        }

        public String term() {
            return term;
        }
    }
}
