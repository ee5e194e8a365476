package luoshi.oversight.directive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Right;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.calendar.Beijing;
import luoshi.kernel.calendar.WorkingDays;
import luoshi.kernel.casework.Case;
import luoshi.kernel.casework.CaseSearch;
import luoshi.kernel.casework.Cases;
import luoshi.kernel.casework.Opening;
import luoshi.kernel.casework.Source;
import luoshi.kernel.journal.Deed;
import luoshi.kernel.journal.Journal;
import luoshi.kernel.organisation.Organisation;
import luoshi.meeting.record.RecordCard;
import luoshi.meeting.record.Records;
import luoshi.oversight.directive.Registration.Verdict;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// 立项: the directives of a confirmed record become cases, or are marked with a reason and a name. What the program
/// proposes a person confirms; suggestions wait for somebody entitled to adopt them; what a rule forbids is never
/// opened.
@Component
public class RegisterDirectives {

    /// As many older cases of a unit as are compared with a directive.
    private static final int OLDER = 400;

    private final Records records;
    private final Directives directives;
    private final Registrations registrations;
    private final Seats seats;
    private final Cases cases;
    private final Organisation organisation;
    private final TransactionOperations transaction;
    private final Journal journal;

    RegisterDirectives(
            Records records,
            Directives directives,
            Registrations registrations,
            Seats seats,
            Cases cases,
            Organisation organisation,
            TransactionOperations transaction,
            Journal journal) {
        this.records = records;
        this.directives = directives;
        this.registrations = registrations;
        this.seats = seats;
        this.cases = cases;
        this.organisation = organisation;
        this.transaction = transaction;
        this.journal = journal;
    }

    /// 立项单: the directives of a record that a viewer sees, with what is proposed and what was ruled.
    ///
    /// @param vanished rows whose directive a correction or a new reading removed, with their case where it is seen
    public record Sheet(RecordCard card, List<Candidate> candidates, List<Vanished> vanished) {}

    /// 原文已更正.
    public record Vanished(Ruled row, @Nullable Case opened) {}

    /// 处理结果.
    ///
    /// @param numbers of the cases that were opened
    /// @param marked how many were ruled on without a case
    /// @param left the words of those whose lead is open: they wait at the office
    public record Result(List<String> numbers, int marked, List<String> left) {}

    /// Refused for a record that nobody confirmed as a whole.
    public Sheet sheet(Viewer viewer, String record) {
        if (!viewer.may(Right.ADOPT)) viewer.must(Right.REGISTER);
        return sheet(viewer, record, true);
    }

    /// Rules on directives in the viewer's name, all or none.
    public Result rule(Viewer viewer, String record, List<Choice> choices) {
        if (choices.isEmpty()) throw new Refusal("directive.nothing", "没有选中要处理的事项。");
        return transaction.execute(_ -> {
            registrations.hold(viewer, record);
            var sheet = sheet(viewer, record, false);
            var roster = organisation.roster(viewer, Beijing.today());
            var left = new ArrayList<String>();
            var openings = new ArrayList<Opening>();
            var entries = new ArrayList<Registrations.Entry>();
            for (var choice : choices) {
                var candidate = candidate(sheet, choice);
                check(viewer, candidate, choice);
                if (choice.act().opens() && choice.unit().isBlank()) {
                    left.add(candidate.entry().directive().words().plain());
                    continue;
                }
                if (choice.act().opens())
                    openings.add(choice.opening(
                            candidate,
                            source(sheet.card, candidate),
                            candidate.entry().label(),
                            roster));
                entries.add(entry(candidate, choice));
            }
            var numbers = cases.open(viewer, openings);
            registrations.add(viewer, record, numbered(entries, numbers));
            int marked = entries.size() - numbers.size();
            if (!entries.isEmpty())
                journal.note(
                        viewer,
                        Deed.done("directive.register", "立项处理", "record/" + record)
                                .with("立项 " + numbers.size() + " 件，不立项 " + marked + " 件"));
            return new Result(numbers, marked, left);
        });
    }

    /// Takes a ruling back, so that the directive can be ruled on anew. A case that was opened has to be cancelled
    /// first.
    public void withdraw(Viewer viewer, String record, int seq, String reason) {
        if (reason.isBlank()) throw new Refusal("directive.reason", "撤回要写明理由。");
        transaction.executeWithoutResult(_ -> {
            registrations.hold(viewer, record);
            var sheet = sheet(viewer, record, false);
            var row = registrations.standing(viewer, record).stream()
                    .filter(r -> r.seq() == seq)
                    .findFirst()
                    .orElseThrow(() -> new Refusal("directive.absent", "没有这一条处理，请刷新页面。"));
            boolean seen = sheet.candidates.stream().anyMatch(c -> row.equals(c.ruled()))
                    || sheet.vanished.stream().anyMatch(v -> v.row.equals(row));
            if (!seen) throw new Refusal("directive.absent", "没有这一条处理，请刷新页面。");
            viewer.must(adopting(row.act()) ? Right.ADOPT : Right.REGISTER);
            var number = row.number();
            if (number != null
                    && cases.find(viewer, number)
                            .map(c -> c.phase() != Case.Phase.CANCELLED)
                            .orElse(true)) throw new Refusal("directive.opened", "已经立项为 " + number + "；先撤销这一件，再撤回立项。");
            registrations.withdraw(viewer, row, reason.strip());
            journal.note(
                    viewer,
                    Deed.done("directive.withdraw", "撤回立项处理", "record/" + record)
                            .with("第 " + seq + " 条"));
        });
    }

    private Sheet sheet(Viewer viewer, String record, boolean compared) {
        var card = records.find(viewer, record).orElseThrow(() -> new Refusal("directive.absent", "没有这份记录：" + record));
        if (card.confirmed() == null) throw new Refusal("directive.unconfirmed", "这份记录还没有整份确认，不能立项；请先复核并确认。");
        var standing = registrations.standing(viewer, record);
        var titles = records.titles(viewer, record);
        var roster = organisation.roster(viewer, Beijing.today());
        var units = seats.all(viewer).stream().collect(Collectors.toMap(Seats.Seat::seat, Seats.Seat::unit));
        var older = new HashMap<String, Map<Case, Comparison.Subject>>();
        var candidates = new ArrayList<Candidate>();
        var entries = directives.of(viewer, record);
        for (var entry : entries) {
            var directive = entry.directive();
            var ruled = Ruled.at(directive.words().place(), standing);
            var ruling = Registration.shipped().of(directive);
            var title = titles.getOrDefault(directive.item(), "");
            var answer = Routing.shipped().of(Routing.Matter.of(directive, title, "", roster));
            var lead = Candidate.lead(directive, answer, units);
            var schedule = Candidate.schedule(
                    ruling, Occurrences.of(directive.deadline(), Beijing.today(), WorkingDays.shipped()));
            var echoes = compared && ruled == null
                    ? echoes(viewer, entry, lead, schedule, older)
                    : List.<Candidate.Echo>of();
            candidates.add(new Candidate(entry, ruling, ruled, answer, lead, schedule, echoes));
        }
        return new Sheet(card, candidates, vanished(viewer, record, standing, entries));
    }

    /// Only what was ruled on cases that are seen or, without a case, on a record that is seen in all its parts: of
    /// others not even the place is told.
    private List<Vanished> vanished(Viewer viewer, String record, List<Ruled> standing, List<LedgerEntry> entries) {
        boolean everything =
                records.sight(viewer, record).map(s -> s.everything()).orElse(false);
        var vanished = new ArrayList<Vanished>();
        for (var row : standing) {
            if (entries.stream()
                    .anyMatch(e -> row.concerns(e.directive().words().place()))) continue;
            var number = row.number();
            var opened = number == null ? null : cases.find(viewer, number).orElse(null);
            if (number == null ? everything : opened != null) vanished.add(new Vanished(row, opened));
        }
        return vanished;
    }

    private List<Candidate.Echo> echoes(
            Viewer viewer,
            LedgerEntry entry,
            Candidate.Lead lead,
            Occurrences.Schedule schedule,
            Map<String, Map<Case, Comparison.Subject>> older) {
        if (lead.unit().isEmpty()) return List.of();
        var known = older.computeIfAbsent(lead.unit(), unit -> older(viewer, unit));
        var subject = Comparison.Subject.of(
                entry.directive().words().plain(), schedule.timing().day(), entry.heldOn(), true);
        var echoes = new ArrayList<Candidate.Echo>();
        known.forEach((other, theirs) -> {
            if (other.source().id().equals(entry.record())) return;
            var comparison = Comparison.of(subject, theirs);
            if (comparison != null) echoes.add(new Candidate.Echo(other, comparison));
        });
        return echoes;
    }

    /// The cases of a unit as they are compared.
    public Map<Case, Comparison.Subject> older(Viewer viewer, String unit) {
        var search = CaseSearch.ALL.units(java.util.Set.of(unit)).whole(true);
        var found = new HashMap<Case, Comparison.Subject>();
        for (var one : cases.list(viewer, search, CaseSearch.Last.START, OLDER))
            found.put(one, Comparison.Subject.of(one));
        return found;
    }

    private static Candidate candidate(Sheet sheet, Choice choice) {
        return sheet.candidates.stream()
                .filter(c -> c.entry().directive().words().place().equals(choice.place()))
                .findFirst()
                .orElseThrow(() -> new Refusal("directive.moved", "记录有了新的读法，请刷新页面再处理。"));
    }

    private static void check(Viewer viewer, Candidate candidate, Choice choice) {
        var words = candidate.entry().directive().words().plain();
        var ruled = candidate.ruled();
        var verdict = candidate.ruling().verdict();
        var act = choice.act();
        viewer.must(adopting(act) ? Right.ADOPT : Right.REGISTER);
        if (ruled != null)
            throw new Refusal(
                    "directive.ruled",
                    "“" + words + "”已由" + ruled.name() + "处理（" + ruled.act().term() + "），请刷新页面。");
        if (act == Ruled.Act.WITHDRAWN) throw new Refusal("directive.act", "不能这样处理。");
        if (verdict == Verdict.FORBIDDEN && act != Ruled.Act.LEFT_OUT)
            throw new Refusal(
                    "directive.forbidden",
                    "“" + words + "”不得立项：" + candidate.ruling().reason() + "。");
        if (verdict != Verdict.FORBIDDEN && act == Ruled.Act.LEFT_OUT)
            throw new Refusal("directive.act", "“" + words + "”没有规则不许立项。");
        if ((verdict == Verdict.PROPOSAL_NEEDS_ADOPTION) != adopting(act) && act != Ruled.Act.LEFT_OUT)
            throw new Refusal(
                    "directive.proposal",
                    adopting(act) ? "“" + words + "”不是建议，不必采纳。" : "“" + words + "”是建议，有权的人采纳后才立项。");
        boolean told = act == Ruled.Act.REGISTERED
                || act == Ruled.Act.LEFT_OUT
                || !choice.reason().isBlank();
        if (!told) throw new Refusal("directive.reason", act.term() + "要写明理由（" + words + "）。");
    }

    private static boolean adopting(Ruled.Act act) {
        return act == Ruled.Act.ADOPTED || act == Ruled.Act.DECLINED;
    }

    private static Registrations.Entry entry(Candidate candidate, Choice choice) {
        var directive = candidate.entry().directive();
        return new Registrations.Entry(
                choice.act(),
                directive.item(),
                directive.words().place(),
                candidate.ruling().rule(),
                choice.reason().strip(),
                null);
    }

    private static List<Registrations.Entry> numbered(List<Registrations.Entry> entries, List<String> numbers) {
        var all = new ArrayList<Registrations.Entry>();
        var next = numbers.iterator();
        for (var e : entries)
            all.add(new Registrations.Entry(
                    e.act(), e.item(), e.place(), e.rule(), e.reason(), e.act().opens() ? next.next() : null));
        return all;
    }

    private static Source source(RecordCard card, Candidate candidate) {
        var directive = candidate.entry().directive();
        var speaker = directive.speaker();
        return new Source(
                Source.Kind.MEETING,
                card.id(),
                card.title(),
                card.heldOn(),
                directive.item(),
                directive.words(),
                speaker == null ? "" : speaker.plain());
    }
}
