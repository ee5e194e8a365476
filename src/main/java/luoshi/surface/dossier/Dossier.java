package luoshi.surface.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.evidence.Finding;
import luoshi.kernel.evidence.Transcript;
import luoshi.kernel.organisation.Roster;
import luoshi.meeting.decision.Decided;
import luoshi.meeting.decision.Decisions;
import luoshi.meeting.procedure.Examination;
import luoshi.meeting.procedure.Judgement;
import luoshi.meeting.procedure.StandingOrders;
import luoshi.meeting.record.Inference;
import luoshi.meeting.record.MeetingRecord;
import luoshi.meeting.record.RecordReading;
import luoshi.meeting.record.Sight;
import luoshi.oversight.directive.Directive;
import luoshi.oversight.directive.DirectiveReading;

/// 案卷: everything that was read from one original, side by side.
public record Dossier(MeetingRecord record, Decided decided, List<Directive> directives) {

    /// 本单位议事规则之由来: what a body settled about its meetings; whoever keeps it tells it when records are judged.
    @FunctionalInterface
    public interface Rulebook {
        StandingOrders of(Viewer viewer);
    }

    /// 程序审查 by the rules in force on the meeting's day and, where they are known, the body's own.
    public List<Judgement> judgements(StandingOrders orders) {
        return Examination.of(record, decided, orders);
    }

    /// What a person should look at: what the reading came upon, then what the procedure shows.
    public List<Finding> findings(StandingOrders orders) {
        return Stream.concat(
                        record.findings().stream(), judgements(orders).stream().map(Judgement::finding))
                .toList();
    }

    /// The same as far as they tell nothing that is closed to a viewer.
    public List<Finding> findings(StandingOrders orders, Sight sight) {
        return Cut.of(findings(orders), this, sight);
    }

    /// Of the findings those that are not as they should be. Silence of the record is left to [#judgements].
    public List<Finding> concerns(StandingOrders orders) {
        return Stream.concat(
                        record.findings().stream(),
                        judgements(orders).stream()
                                .filter(j -> j.verdict() == Judgement.Verdict.VIOLATED)
                                .map(Judgement::finding))
                .toList();
    }

    /// Reads a transcript. Never fails: what is not understood is listed as unread.
    public static Dossier read(Transcript transcript, Roster roster) {
        var record = RecordReading.read(transcript, roster);
        var decided = Decisions.read(record);
        var inferred = new ArrayList<Inference>();
        var directives = DirectiveReading.read(record, roster, inferred::add);
        return new Dossier(record.inferring(inferred), decided, directives);
    }
}
