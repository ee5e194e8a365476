package luoshi.oversight.supervision.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import luoshi.kernel.casework.Act;
import luoshi.kernel.casework.Case;
import luoshi.kernel.casework.Doing;
import luoshi.kernel.casework.Exhibit;
import luoshi.kernel.casework.Goal;
import luoshi.kernel.casework.Provenance;
import luoshi.kernel.casework.Source;
import luoshi.oversight.supervision.Light;
import luoshi.oversight.supervision.Outlook;
import org.jspecify.annotations.Nullable;

/// 答: what other systems are given of cases, in shapes of its own that stay when ours change.
final class Answers {

    private Answers() {}

    record Unit(String code, String name) {}

    record From(
            Source.Kind kind,
            String id,
            String name,
            @Nullable LocalDate day,
            String item,
            @Nullable String words,
            @Nullable Integer start,
            @Nullable Integer end,
            String speaker) {}

    record Lead(
            Unit unit,
            Provenance provenance,
            @Nullable String person,
            @Nullable String name) {}

    record Due(
            @Nullable LocalDate day, @Nullable LocalDate original, Provenance provenance, String words, String waits) {}

    record Measure(
            String words,
            Provenance provenance,
            @Nullable BigDecimal quantity,
            String unit,
            String milestone,
            @Nullable BigDecimal weight,
            Set<Goal.Proof> proofs) {}

    /// One of the ledger.
    record Item(
            String number,
            @Nullable String parent,
            String words,
            @Nullable Light light,
            Case.Phase phase,
            int percent,
            int progress,
            From source,
            Lead lead,
            List<Unit> helpers,
            @Nullable Unit handedBy,
            Due due,
            Measure measure,
            Instant openedAt,
            @Nullable LocalDate closedOn,
            Case.@Nullable Punctuality punctuality) {}

    record Ledger(
            List<Item> items,
            @Nullable String previous,
            @Nullable String next) {}

    record File(
            String sha256,
            String name,
            String mediaType,
            long size,
            Goal.Proof kind,
            @Nullable LocalDateTime takenAt,
            @Nullable Double latitude,
            @Nullable Double longitude,
            String noticed,
            String address) {}

    record Deed(
            String number,
            int seq,
            Doing.Kind kind,
            Doing doing,
            String person,
            String name,
            String party,
            boolean onBehalf,
            Instant at,
            Case.Phase phase,
            List<File> exhibits) {}

    /// @param open nouns of what the asker may do now
    record One(Item subject, List<Item> tree, List<Deed> acts, List<String> open) {}

    record Numbers(List<String> numbers) {}

    static Item item(Case c, Outlook outlook) {
        var source = c.source();
        var said = source.words();
        var charge = c.charge();
        return new Item(
                c.number(),
                c.parent(),
                c.words(),
                outlook.light(c),
                c.phase(),
                c.percent(),
                c.progress(),
                new From(
                        source.kind(),
                        source.id(),
                        source.name(),
                        source.day(),
                        source.item(),
                        said == null ? null : said.text(),
                        said == null ? null : said.start(),
                        said == null ? null : said.end(),
                        source.speaker()),
                new Lead(unit(charge.unit(), outlook), charge.provenance(), charge.person(), charge.name()),
                charge.helpers().stream().map(u -> unit(u, outlook)).toList(),
                charge.handedBy().isEmpty() ? null : unit(charge.handedBy(), outlook),
                new Due(
                        c.timing().day(),
                        c.timing().original(),
                        c.timing().provenance(),
                        c.timing().words(),
                        c.timing().waits()),
                new Measure(
                        c.goal().measure(),
                        c.goal().provenance(),
                        c.goal().quantity(),
                        c.goal().unit(),
                        c.goal().milestone(),
                        c.goal().weight(),
                        c.goal().proofs()),
                c.openedAt(),
                c.closedOn(),
                c.phase() == Case.Phase.CLOSED ? c.punctuality(outlook.today()) : null);
    }

    static Deed deed(Act act) {
        return new Deed(
                act.number(),
                act.seq(),
                act.doing().kind(),
                act.doing(),
                act.person(),
                act.name(),
                act.party().term(),
                act.onBehalf(),
                act.at(),
                act.phase(),
                act.exhibits().stream().map(e -> file(act, e)).toList());
    }

    private static File file(Act act, Exhibit e) {
        return new File(
                e.sha256(),
                e.name(),
                e.mediaType(),
                e.size(),
                e.kind(),
                e.takenAt(),
                e.latitude(),
                e.longitude(),
                e.noticed(),
                "/supervision/" + act.number() + "/exhibits/" + e.sha256());
    }

    private static Unit unit(String code, Outlook outlook) {
        return new Unit(code, outlook.unit(code));
    }
}
