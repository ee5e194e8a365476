package luoshi.oversight.directive.reading;

import luoshi.kernel.evidence.Quotation;
import org.jspecify.annotations.Nullable;

/// 语境: a stretch of the prose with the voice it speaks in.
///
/// @param item number of the agenda item, `0` outside any
/// @param speaker who speaks; null where the document speaks for the meeting
record Scope(String item, int from, int to, @Nullable Quotation speaker, Voice voice) {

    enum Voice {
        /// The chair concludes, or the meeting itself speaks: duties bind.
        CHAIR,
        MEETING,
        /// A participant speaks: what is asked for is a proposal, what is promised a commitment.
        MEMBER,
        /// The report on the item: told, not ordered.
        REPORT
    }
}
