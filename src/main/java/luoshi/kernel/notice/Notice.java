package luoshi.kernel.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// 通知: something a person is told about a case: its number and what it is, nothing of its content.
///
/// @param seq rises with time, over all of a body
/// @param slip the words for it: 橙色催办单
/// @param readAt when the person marked it as read; null before
public record Notice(
        String person,
        long seq,
        String number,
        Kind kind,
        String slip,
        Instant toldAt,
        @Nullable Instant readAt) {

    public enum Kind {
        REMINDER("催办"),
        NAG("催定期限"),
        OCCURRENCE("到期新开"),
        REVIEW("回头看");

        private final String term;

        Kind(String term) {
            this.term = term;
        }

        /// The Chinese word.
        public String term() {
            return term;
        }
    }
}
