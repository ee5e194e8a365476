package luoshi.oversight.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import luoshi.kernel.access.Accounts;
import luoshi.kernel.access.Entitlements;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.calendar.Beijing;
import luoshi.kernel.calendar.WorkingDays;
import luoshi.kernel.casework.Acts;
import luoshi.kernel.casework.Case;
import luoshi.kernel.casework.CaseSearch;
import luoshi.kernel.casework.Cases;
import luoshi.kernel.casework.Doing;
import luoshi.kernel.notice.Notice;
import luoshi.kernel.notice.Notices;
import luoshi.kernel.organisation.Organisation;
import luoshi.kernel.organisation.Portfolios;
import luoshi.oversight.supervision.JdbcPressed.Pressed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// 催办: presses every open case as far as its ladder says, asks for missing days, opens the next part of what recurs,
/// and reminds of what should be looked at again. What is due follows from the rows as they stand, so nothing can be
/// lost by what happened to a case meanwhile; what was done is a row beside its act, so nothing is done twice.
@Component
public class Press {

    private static final Logger LOG = LoggerFactory.getLogger(Press.class);
    private static final int PAGE = 500;

    private final Cases cases;
    private final Acts acts;
    private final Notices notices;
    private final JdbcPressed rows;
    private final TransactionOperations transaction;
    private final Accounts accounts;
    private final Entitlements entitlements;
    private final Organisation organisation;
    private final Portfolios portfolios;
    private final WorkingDays calendar = WorkingDays.shipped();
    private final Ladder ladder = Ladder.shipped();
    private final PressingRules rules = PressingRules.shipped();

    Press(
            Cases cases,
            Acts acts,
            Notices notices,
            JdbcPressed rows,
            TransactionOperations transaction,
            Accounts accounts,
            Entitlements entitlements,
            Organisation organisation,
            Portfolios portfolios) {
        this.cases = cases;
        this.acts = acts;
        this.notices = notices;
        this.rows = rows;
        this.transaction = transaction;
        this.accounts = accounts;
        this.entitlements = entitlements;
        this.organisation = organisation;
        this.portfolios = portfolios;
    }

    /// Does all that is due up to a day and was not done; gives back how much that was.
    public int run(Viewer machine, LocalDate today) {
        if (organisation.body(machine).isEmpty()) return 0;
        var audience = new Audience(machine, cases, accounts, entitlements, organisation, portfolios);
        var run = new Run(machine, today, audience);
        run.pages(CaseSearch.ALL.open(true).due(null, calendar.after(today, earliest() + 1), true), run::remind);
        run.pages(CaseSearch.ALL.open(true).due(null, null, false), run::undated);
        run.reviews();
        return run.done;
    }

    /// How many working days before its day the first rung stands.
    private int earliest() {
        return ladder.rungs().stream().mapToInt(r -> -r.at()).max().orElse(0);
    }

    private interface Step {

        void of(Case subject, Set<Pressed> pressed);
    }

    /// The case is no longer as it was when it was found to be due: the next run looks again.
    private static final class Stale extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Stale() {
            super("stale", null, false, false);
        }
    }

    private final class Run {

        private final Viewer machine;
        private final LocalDate today;
        private final Audience audience;
        private int done;

        Run(Viewer machine, LocalDate today, Audience audience) {
            this.machine = machine;
            this.today = today;
            this.audience = audience;
        }

        void pages(CaseSearch search, Step step) {
            var last = CaseSearch.Last.START;
            List<Case> page;
            do {
                page = cases.list(machine, search, last, PAGE);
                if (page.isEmpty()) return;
                last = CaseSearch.Last.of(page.getLast());
                each(page, step);
            } while (page.size() == PAGE);
        }

        private void each(List<Case> page, Step step) {
            var pressed = rows.of(machine, page.stream().map(Case::number).toList()).stream()
                    .collect(Collectors.groupingBy(Pressed::number, Collectors.toSet()));
            for (var subject : page)
                try {
                    step.of(subject, pressed.getOrDefault(subject.number(), Set.of()));
                } catch (Stale e) {
                    // Left to the next run.
                } catch (RuntimeException e) {
                    LOG.error("{} 未能催办，下次再办。", subject.number(), e);
                }
        }

        void remind(Case subject, Set<Pressed> pressed) {
            var day = subject.timing().day();
            if (day == null || !rules.phases().contains(subject.phase())) return;
            for (var reminder : ladder.reminders(day, opened(subject), calendar)) {
                if (reminder.day().isAfter(today)) return;
                var rung = reminder.rung();
                var mark = new Pressed(subject.number(), "RUNG" + rung.at(), day);
                if (!pressed.contains(mark))
                    act(subject, mark, rung.name(), "期限 " + day, Notice.Kind.REMINDER, rung.to());
            }
        }

        void undated(Case subject, Set<Pressed> pressed) {
            var days = Turns.days(
                    subject,
                    opened(subject),
                    calendar.after(today, rules.occurrence().ahead()),
                    calendar);
            if (!days.isEmpty()) open(subject, days);
            else if (subject.timing().waits().isEmpty() && rules.phases().contains(subject.phase()))
                nag(subject, pressed);
        }

        private void nag(Case subject, Set<Pressed> pressed) {
            var nag = rules.nag();
            var day = nag.last(opened(subject), today, calendar);
            if (day == null) return;
            var mark = new Pressed(subject.number(), "NAG", day);
            if (!pressed.contains(mark)) act(subject, mark, nag.slip(), "期限未定，请定期限", Notice.Kind.NAG, nag.to());
        }

        /// The act, its mark and what people are told, together or not at all.
        private void act(Case subject, Pressed mark, String slip, String reason, Notice.Kind kind, List<String> to) {
            var told = audience.of(subject, to);
            once(mark, () -> {
                var key = mark.number() + "/" + mark.what() + "/" + mark.day();
                acts.add(machine, mark.number(), new Doing.Reminder(slip, reason), List.of(), key);
                var now = cases.find(machine, mark.number()).orElseThrow(Stale::new);
                if (!now.timing().equals(subject.timing()) || !rules.phases().contains(now.phase())) throw new Stale();
                notices.tell(machine, told, mark.number(), kind, slip);
            });
        }

        /// Opens what recurs: each time that is near and has no part yet becomes one.
        private void open(Case subject, List<LocalDate> days) {
            if (subject.phase() != Case.Phase.WAITING && subject.phase() != Case.Phase.WORKING) return;
            var parts = cases.tree(machine, subject.number()).stream()
                    .filter(c -> subject.number().equals(c.parent()))
                    .toList();
            for (var day : Turns.lacking(days, parts, opened(subject))) {
                var told = audience.of(subject, rules.occurrence().to());
                once(new Pressed(subject.number(), "TURN", day), () -> {
                    var part = acts.handDown(machine, subject.number(), List.of(Turns.part(subject, day)));
                    notices.tell(
                            machine,
                            told,
                            part.getFirst(),
                            Notice.Kind.OCCURRENCE,
                            rules.occurrence().slip());
                });
            }
        }

        void reviews() {
            var review = rules.review();
            var last = today.minusDays(review.after());
            var whole = cases.ended(machine, last.minusDays(review.window()), last).stream()
                    .filter(c -> c.parent() == null && c.phase() == Case.Phase.CLOSED)
                    .toList();
            each(whole, (subject, pressed) -> {
                var closed = subject.closedOn();
                if (closed == null) return;
                var mark = new Pressed(subject.number(), "REVIEW", closed);
                if (pressed.contains(mark)) return;
                var told = audience.of(subject, review.to());
                once(mark, () -> notices.tell(machine, told, mark.number(), Notice.Kind.REVIEW, review.slip()));
            });
        }

        private void once(Pressed mark, Runnable together) {
            transaction.executeWithoutResult(_ -> {
                if (!rows.take(machine, mark)) return;
                together.run();
                done++;
            });
        }
    }

    private static LocalDate opened(Case subject) {
        return Beijing.day(subject.openedAt());
    }
}
