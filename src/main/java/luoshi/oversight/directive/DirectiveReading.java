package luoshi.oversight.directive;

import java.util.List;
import java.util.function.Consumer;
import luoshi.kernel.evidence.Quotation;
import luoshi.kernel.organisation.Roster;
import luoshi.meeting.record.Inference;
import luoshi.meeting.record.MeetingRecord;
import luoshi.oversight.directive.reading.DirectiveReader;

/// 读交办事项: finds the duties a record lays on somebody. Pure and total.
public final class DirectiveReading {

    /// What an inference is about that takes words for a directive.
    public static final String INFERRED = "directives";

    /// What an inference is about that takes a name in a directive for an owner's.
    public static final String INFERRED_OWNER = "owners";

    /// What an inference is about that gives a directive behind all points to one of them.
    public static final String INFERRED_POINT = "directives.item";

    private static final String REASON = "没有规则认得的交办说法，按同类记录的用语习惯推断为交办";
    private static final String POINT_REASON = "列在全部议题之后，按用词与该议题相近推断所属议题";
    private static final String OWNER_REASON = "没有规则认得的点名说法，按同类记录的用语习惯推断为责任主体";

    private DirectiveReading() {}

    /// The duties in the order of the text; the roster settles which unit a short name means.
    public static List<Directive> read(MeetingRecord record, Roster roster) {
        return read(record, roster, inference -> {});
    }

    /// The same.
    ///
    /// @param inferred is told of each duty and each owner that no rule has seen and experience alone speaks for
    public static List<Directive> read(MeetingRecord record, Roster roster, Consumer<Inference> inferred) {
        return DirectiveReader.read(record, roster, inferred);
    }

    /// These words are taken for a directive by experience alone.
    public static Inference byExperience(Quotation words) {
        return new Inference(INFERRED, words.plain(), REASON, List.of(words.place()));
    }

    /// Whom these words name is taken for an owner by experience alone.
    public static Inference ownerByExperience(Quotation words) {
        return new Inference(INFERRED_OWNER, words.plain(), OWNER_REASON, List.of(words.place()));
    }

    /// These words, in a list behind all points, are taken for a point's by the words they share with it.
    public static Inference pointByWords(String point, Quotation words) {
        return new Inference(INFERRED_POINT, point, POINT_REASON, List.of(words.place()));
    }
}
