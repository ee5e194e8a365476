package luoshi.surface.papers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.paper.DocumentNumber;
import org.jspecify.annotations.Nullable;

/// 公文稿: one paper, from its first draft to its issue and after.
///
/// @param about what it is about, in a line
/// @param version the latest, from 1
/// @param seq number of its last step: whoever acts says which he saw
/// @param authors who wrote its words or handed them in: they do not approve
/// @param replaces the paper in whose place it stands, `replacedBy` the one in its own; null for none
public record Draft(
        String id,
        Origin origin,
        String about,
        String title,
        int version,
        int seq,
        Act last,
        Set<String> authors,
        String drawer,
        Instant drawnAt,
        @Nullable Issue issue,
        @Nullable String replaces,
        @Nullable String replacedBy) {

    /// 办文行为.
    public enum Act {
        DRAW("拟稿", State.DRAFTING),
        EDIT("改稿", State.DRAFTING),
        SUBMIT("送签", State.AWAITING),
        RECALL("撤回", State.DRAFTING),
        RETURN("退回", State.DRAFTING),
        APPROVE("签批同意", State.APPROVED),
        ISSUE("印发", State.ISSUED),
        VOID("作废", State.VOIDED),
        ABANDON("废弃", State.ABANDONED);

        private final String term;
        private final State state;

        Act(String term, State state) {
            this.term = term;
            this.state = state;
        }

        /// The Chinese word.
        public String term() {
            return term;
        }

        /// Where a paper stands after it.
        public State state() {
            return state;
        }
    }

    /// 办文阶段.
    public enum State {
        DRAFTING("拟稿"),
        AWAITING("待签批"),
        APPROVED("待印发"),
        ISSUED("已印发"),
        VOIDED("已作废"),
        ABANDONED("已废弃");

        private final String term;

        State(String term) {
            this.term = term;
        }

        /// The Chinese word.
        public String term() {
            return term;
        }
    }

    /// 印发: under which number and of what day, and the hashes of its files.
    ///
    /// @param version that was approved
    public record Issue(
            DocumentNumber number, LocalDate day, int pages, int version, String docx, String pdf, String ofd) {}

    /// 一步: who did what.
    public record Step(int seq, Act act, int version, String reason, String name, Instant at) {}

    /// 公文查找: what is looked for; null, 0 or an empty text leaves that open.
    ///
    /// @param year in which it was issued, or drawn up as long as it is not
    /// @param words stand in the title, the number or what it is about
    /// @param record or number of the case from which it was drawn
    public record Search(@Nullable Kind kind, @Nullable State state, int year, String words, String record) {

        public static final Search ALL = new Search(null, null, 0, "", "");
    }

    public Kind kind() {
        return origin.kind();
    }

    public State state() {
        return last.state;
    }

    /// Whether somebody had a hand in its words.
    public boolean by(Viewer viewer) {
        return authors.contains(viewer.person());
    }
}
