package luoshi.oversight.directive.reading;

import java.time.LocalDate;
import luoshi.kernel.phrase.Deadlines;
import luoshi.kernel.phrase.Prose;
import luoshi.kernel.phrase.Wording;
import luoshi.oversight.directive.reading.Sentences.Sentence;
import org.jspecify.annotations.Nullable;

/// 听取: whether the meeting only hears or remarks where it stands: behind 会议听取了……, 会议指出…… and a title that reports,
/// what follows tells, until the meeting binds somebody or speaks.
final class Hearing {

    private static final Wording REPORTS = Wording.of("(?:汇报|通报|介绍)(?!会)|^(?:会议)?(?:指出|认为)$");
    private static final Wording MEETING =
            Wording.of("(?:会议|会上|与会|大家|党组|党委|经[^，。；]{0,6}(?:研究|讨论|审议)|(?:原则)?同意|决定|要求|强调)");
    private static final Wording POINTS = Wording.of("(?:会议|党组|与会人员)(?:还|同时)?(?:指出|认为|肯定|充分肯定)");
    private static final Wording BINDS = Wording.of("(?:会议|会上)[^，。；]{0,4}(?:要求|强调|决定|明确|议定)|责成|由[^，。；]{2,12}(?:负责|牵头)");

    private final Prose prose;
    private final Actors actors;
    private final Cues cues;
    private final Telling telling;
    private final @Nullable LocalDate meeting;

    private boolean heard;
    /// The title of the line says that somebody reports.
    private boolean reported;
    /// What is told is what the meeting pointed out.
    private boolean pointed;

    Hearing(Prose prose, Actors actors, Cues cues, Telling telling, @Nullable LocalDate meeting) {
        this.prose = prose;
        this.actors = actors;
        this.cues = cues;
        this.telling = telling;
        this.meeting = meeting;
    }

    /// A line begins.
    ///
    /// @param title the title that stands before it in the line
    void open(@Nullable Sentence title) {
        reported = title != null && REPORTS.isIn(prose, title.from(), title.to());
        heard = reported || title != null && telling.hears(title.from(), title.to());
    }

    /// Whether a sentence of the meeting only goes on with what was heard.
    boolean passes(Sentence s) {
        int from = s.from(), to = s.to();
        boolean points = points(from, to);
        if (points || telling.hears(from, to)) heard = true;
        else if (binds(from, to, reported || pointed) || pointed && limits(from, to) || speaks(from, to)) heard = false;
        else if (heard) return true;
        pointed = points || pointed && heard;
        return false;
    }

    /// 会议原则同意……, 经研究……: the meeting's own words.
    private boolean speaks(int from, int to) {
        return MEETING.begins(prose, from, to);
    }

    /// 会议指出，……。: what follows in the paragraph says how things stand, until the meeting binds somebody.
    private boolean points(int from, int to) {
        return POINTS.begins(prose, from, to) && cues.modal(from, to) < 0 && !BINDS.isIn(prose, from, to);
    }

    /// 计财股近期报告，争取二季度落实: who does it by when, without a word of duty.
    private boolean limits(int from, int to) {
        return actors.subject(actors.skipLead(from, to), to) != null
                && Deadlines.in(prose, from, to, meeting).stream()
                        .anyMatch(l -> l.value().value() != null);
    }

    /// Whether a sentence holds a word of duty or says who must; whom a report names only did it.
    private boolean binds(int from, int to, boolean reported) {
        return cues.modal(from, to) >= 0
                || cues.byActor(from, to)
                || Tags.in(prose, from, to)
                || Telling.relays(prose, from, to)
                || !reported && actors.subject(actors.skipLead(from, to), to) != null;
    }
}
