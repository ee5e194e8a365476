package luoshi.kernel.casework;

import java.time.Instant;
import java.time.LocalDate;
import luoshi.kernel.access.Label;
import org.jspecify.annotations.Nullable;

/// 办件: something that somebody must do by a day.
///
/// @param number `2026-0012`, a part of it `2026-0012.3`; stable within the body
/// @param parent number of the case it is a part of; null at the root
/// @param kind the module that opened it
/// @param words what is to be done, as worded for the case; those of the original stay in the source
/// @param percent 完成进度 as its owner reports it
/// @param progress the same with its parts by their weight
/// @param closedOn the day on which it ended; null while it is open
/// @param reportedAt of the last feedback; null before the first
/// @param acts how many acts there are
public record Case(
        String number,
        @Nullable String parent,
        String kind,
        Source source,
        String words,
        Charge charge,
        Timing timing,
        Goal goal,
        Phase phase,
        int percent,
        int progress,
        Instant openedAt,
        String openedBy,
        @Nullable LocalDate closedOn,
        @Nullable Instant reportedAt,
        int acts,
        Label label) {

    /// 阶段.
    public enum Phase {
        WAITING("待签收", true),
        REFUSED("拒签待定", true),
        WORKING("办理中", true),
        SUBMITTED("待核验", true),
        VERIFIED("待办结", true),
        CLOSED("已办结", false),
        /// A part that need not be done; the case above may close without it.
        WAIVED("已免办", false),
        CANCELLED("已撤销", false);

        private final String term;
        private final boolean open;

        Phase(String term, boolean open) {
            this.term = term;
            this.open = open;
        }

        public String term() {
            return term;
        }

        public boolean open() {
            return open;
        }
    }

    /// 按期情况 of a case that was closed; the first day that was set judges.
    public enum Punctuality {
        ON_TIME("按期"),
        /// After the first day, within an extension that was granted in time.
        EXTENDED("延期内"),
        LATE("逾期"),
        /// No day was ever set: neither in time nor late.
        UNDATED("无期限");

        private final String term;

        Punctuality(String term) {
            this.term = term;
        }

        public String term() {
            return term;
        }
    }

    /// How it stands to its day on a day: on the day it ended, for what is closed.
    public Punctuality punctuality(LocalDate today) {
        var by = closedOn == null ? today : closedOn;
        if (timing.original() == null || timing.day() == null) return Punctuality.UNDATED;
        if (!by.isAfter(timing.original())) return Punctuality.ON_TIME;
        return by.isAfter(timing.day()) ? Punctuality.LATE : Punctuality.EXTENDED;
    }

    /// Number of the case at the root of its tree.
    public String root() {
        int dot = number.indexOf('.');
        return dot < 0 ? number : number.substring(0, dot);
    }

    public int depth() {
        return (int) number.chars().filter(c -> c == '.').count();
    }
}
