package luoshi.surface.minutes;

import java.time.LocalDate;
import java.util.List;
import luoshi.kernel.evidence.Place;
import luoshi.kernel.evidence.Quotation;
import luoshi.kernel.paper.Paper.Source;
import luoshi.meeting.decision.Decided;
import luoshi.meeting.decision.Resolution;
import luoshi.meeting.record.Item;
import luoshi.meeting.record.MeetingRecord;
import luoshi.oversight.directive.Directive;
import luoshi.oversight.directive.Force;
import org.jspecify.annotations.Nullable;

/// 议事经过: what was read of one meeting, cut to what may go on paper. Whoever draws up a paper from it sees nothing else.
///
/// @param id identifier of the record
/// @param body the body's full name; empty where it is not known
public record Proceedings(String id, String body, MeetingRecord record, Decided decided, List<Directive> directives) {

    /// What binds: orders. Suggestions nobody adopted and duties told from elsewhere are no matter of minutes.
    List<Directive> orders(String item) {
        return directives.stream()
                .filter(d -> d.force() == Force.ORDER && d.item().equals(item))
                .toList();
    }

    @Nullable
    Resolution resolution(Item item) {
        return decided.resolutions().stream()
                .filter(r -> r.item().equals(item.n()))
                .findFirst()
                .orElse(null);
    }

    Source source(Place place) {
        return new Source(id, place.start(), place.end());
    }

    /// The meeting as the record names it, without the name of the paper.
    String name() {
        var name = record.header().name();
        var plain = name == null ? "" : name.plain();
        return plain.replaceAll("(会议)?(记录|纪要)$", "$1");
    }

    @Nullable
    LocalDate day() {
        return record.header().day();
    }

    static String plain(@Nullable Quotation words) {
        return words == null ? "" : words.plain();
    }

    /// A title without the number and the mark before it.
    static String title(Item item) {
        return item.title().plain().replaceAll("[。；;，,：:]+$", "");
    }

    /// Words that stand in a sentence: without the mark that ended them.
    static String clause(String words) {
        return words.replaceAll("[。；;，,！!]+$", "");
    }
}
