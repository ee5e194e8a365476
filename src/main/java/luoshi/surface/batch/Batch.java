package luoshi.surface.batch;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// 一批: slips of many cases that somebody asked for at once.
///
/// @param person who asked
/// @param numbers of the cases, in their order
/// @param done how many are printed
/// @param failure why it was given up; null where it was not
public record Batch(
        String id,
        String person,
        String name,
        List<String> numbers,
        int done,
        State state,
        @Nullable String failure,
        Instant askedAt) {

    /// 进展.
    public enum State {
        RUNNING("正在出单"),
        DONE("已完成"),
        FAILED("没有完成"),
        /// Its files were kept for a week.
        EXPIRED("已过期");

        private final String term;

        State(String term) {
            this.term = term;
        }

        /// The Chinese word.
        public String term() {
            return term;
        }
    }

    public int total() {
        return numbers.size();
    }
}
