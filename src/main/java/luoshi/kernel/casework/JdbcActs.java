package luoshi.kernel.casework;

import static luoshi.kernel.casework.Course.refusal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import luoshi.kernel.access.Accounts;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.calendar.Beijing;
import luoshi.kernel.evidence.Originals;
import luoshi.kernel.journal.Deed;
import luoshi.kernel.journal.Journal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

@Component
class JdbcActs implements Acts {

    private final JdbcActRows rows;
    private final TransactionOperations transaction;
    private final JdbcCases cases;
    private final JdbcCaseRows files;
    private final Accounts accounts;
    private final Originals originals;
    private final Journal journal;

    JdbcActs(
            JdbcActRows rows,
            TransactionOperations transaction,
            JdbcCases cases,
            JdbcCaseRows files,
            Accounts accounts,
            Originals originals,
            Journal journal) {
        this.rows = rows;
        this.transaction = transaction;
        this.cases = cases;
        this.files = files;
        this.accounts = accounts;
        this.originals = originals;
        this.journal = journal;
    }

    @Override
    public Act add(Viewer viewer, String number, Doing doing, List<Proof> proofs, @Nullable String key) {
        var laid = proofs.stream().map(Proofs::of).toList();
        return transaction.execute(_ -> {
            var subject = files.held(viewer, number);
            var known = key == null ? null : rows.known(viewer, key);
            if (known != null) return same(known, number, doing.kind());
            var standpoint = cases.standpoint(viewer);
            return add(viewer, course(viewer, subject, standpoint), standpoint, doing, laid, key);
        });
    }

    @Override
    public List<Act> of(Viewer viewer, String number) {
        return cases.find(viewer, number).isEmpty() ? List.of() : rows.of(viewer, number);
    }

    @Override
    public Set<Doing.Kind> open(Viewer viewer, Case subject) {
        var standpoint = cases.standpoint(viewer);
        return standpoint.of(subject).isEmpty()
                ? EnumSet.noneOf(Doing.Kind.class)
                : course(viewer, subject, standpoint).open();
    }

    @Override
    public List<Act> lately(Viewer viewer, Instant since, int limit) {
        return rows.lately(viewer, since, limit);
    }

    @Override
    public List<Act> between(Viewer viewer, Set<Doing.Kind> kinds, Instant from, Instant to) {
        return rows.between(viewer, kinds, from, to);
    }

    @Override
    public List<String> handDown(Viewer viewer, String number, List<Part> parts, @Nullable String key) {
        if (parts.isEmpty()) throw refusal("parts", "没有写分解给谁。");
        return transaction.execute(_ -> {
            var subject = files.held(viewer, number);
            var known = key == null ? null : rows.known(viewer, key);
            if (known != null) return handed(viewer, same(known, number, Doing.Kind.HAND_DOWN));
            var standpoint = cases.standpoint(viewer);
            var course = course(viewer, subject, standpoint);
            course.party(Doing.Kind.HAND_DOWN);
            var numbers = files.add(viewer, standpoint, subject, parts);
            add(viewer, course, standpoint, new Doing.HandDown(parts.size()), List.of(), key);
            return numbers;
        });
    }

    private static Act same(Act known, String number, Doing.Kind kind) {
        if (known.number().equals(number) && known.doing().kind() == kind) return known;
        throw refusal("key", "这个幂等键已经用在另一次办理上。");
    }

    /// What an earlier hand-down made: parts are only ever added, so those of later ones stand behind them.
    private List<String> handed(Viewer viewer, Act known) {
        int later = rows.of(viewer, known.number()).stream()
                .filter(a -> a.seq() > known.seq())
                .mapToInt(JdbcActs::many)
                .sum();
        var all = files.parts(viewer, known.number()).stream().map(Case::number).toList();
        return all.subList(all.size() - later - many(known), all.size() - later);
    }

    private static int many(Act act) {
        return act.doing() instanceof Doing.HandDown(int parts) ? parts : 0;
    }

    private Act add(
            Viewer viewer, Course course, Standpoint standpoint, Doing doing, List<Proofs> laid, @Nullable String key) {
        var subject = course.subject();
        var party = course.party(doing.kind());
        var outcome = settle(standpoint, doing, Outcome.of(course, doing));
        if (doing instanceof Doing.Submission) proved(subject, course.acts(), laid);
        int seq = subject.acts() + 1;
        var exhibits = new ArrayList<Exhibit>();
        for (var file : laid) exhibits.add(file.exhibit(rows.noticed(viewer, subject, file)));
        var act = new Act(
                subject.number(),
                seq,
                doing,
                viewer.person(),
                viewer.name(),
                party,
                course.onBehalf(doing.kind()),
                Instant.now(),
                outcome.phase(),
                exhibits);
        rows.put(viewer, act, key);
        boolean reported = doing instanceof Doing.Feedback || doing instanceof Doing.Submission;
        var parts = doing instanceof Doing.HandDown ? files.parts(viewer, subject.number()) : course.parts();
        files.keep(viewer, subject, outcome, parts, reported);
        for (var file : laid) originals.keep(viewer, file.proof().file(), file.transcript(), subject.label());
        journal.note(
                viewer,
                Deed.done(
                                "casework." + doing.kind().name().toLowerCase(java.util.Locale.ROOT),
                                doing.kind().term(),
                                "case/" + subject.number())
                        .with("第 " + seq + " 项"));
        return act;
    }

    /// The names and grounds that only the organisation knows.
    private static Outcome settle(Standpoint standpoint, Doing doing, Outcome outcome) {
        return switch (doing) {
            case Doing.Naming d -> named(standpoint, outcome, outcome.charge().named(d.person(), null));
            case Doing.Transfer d ->
                named(standpoint, outcome, outcome.charge().named(d.person().isEmpty() ? null : d.person(), null));
            default -> outcome;
        };
    }

    private static Outcome named(Standpoint standpoint, Outcome outcome, Charge charge) {
        standpoint.check(outcome.words(), charge);
        return outcome.laidOn(standpoint.named(charge));
    }

    /// Refused as long as a kind of proof that was asked for is not there.
    private static void proved(Case subject, List<Act> acts, List<Proofs> laid) {
        var lacking = EnumSet.noneOf(Goal.Proof.class);
        lacking.addAll(subject.goal().proofs());
        acts.forEach(a -> a.exhibits().forEach(e -> lacking.remove(e.kind())));
        laid.forEach(f -> lacking.remove(f.proof().kind()));
        if (lacking.isEmpty()) return;
        var terms = lacking.stream().map(Goal.Proof::term).toList();
        throw refusal("proof", "立项时要求的佐证还缺：" + String.join("、", terms) + "。");
    }

    private Course course(Viewer viewer, Case subject, Standpoint standpoint) {
        var parties = standpoint.of(subject);
        boolean silent = !parties.contains(Party.OWNER)
                && !accounts.any(
                        viewer.bureau(), standpoint.staff(subject.charge().unit()));
        return new Course(
                subject,
                rows.of(viewer, subject.number()),
                files.parts(viewer, subject.number()),
                viewer.person(),
                parties,
                silent,
                Beijing.today(),
                Instant.now());
    }
}
