package luoshi.kernel.casework;

import static luoshi.kernel.casework.Course.refusal;

import java.time.LocalDate;
import luoshi.kernel.casework.Case.Phase;
import org.jspecify.annotations.Nullable;

/// 办理结果: what becomes of a case through a doing that is open. Pure.
///
/// @param closedOn null while it is open
record Outcome(
        String words,
        Charge charge,
        Timing timing,
        Goal goal,
        Phase phase,
        int percent,
        @Nullable LocalDate closedOn) {

    static Outcome of(Course course, Doing doing) {
        var lacking = doing.lacking();
        if (lacking != null) throw refusal("reason", lacking);
        var now = as(course.subject());
        return switch (doing) {
            case Doing.Receipt _ -> now.to(Phase.WORKING);
            case Doing.Refusal _ -> now.to(Phase.REFUSED);
            case Doing.Transfer d ->
                now.laidOn(now.charge.on(d.unit(), null, null, d.basis())).to(Phase.WAITING);
            case Doing.Naming _ -> now;
            case Doing.DueSetting d -> now.by(now.timing.to(d.day()));
            case Doing.Fulfilment d -> now.by(now.timing.to(d.day()));
            case Doing.GoalSetting d -> now.reaching(d);
            case Doing.ExtensionRequest d -> now.asked(d.day());
            case Doing.Extension d -> now.granted(course, d.day());
            case Doing.Feedback d ->
                now.at(course.parties().contains(Party.OWNER) || course.silent() ? d.percent() : now.percent);
            case Doing.Submission _ -> now.at(100).to(Phase.SUBMITTED);
            case Doing.Verification _ -> now.to(Phase.VERIFIED);
            case Doing.Return _, Doing.Instruction _ -> now.to(Phase.WORKING);
            case Doing.SignOff _ -> now.at(100).ended(Phase.CLOSED, course.today());
            case Doing.Ruling d ->
                d.upheld() && !now.phase.open() ? now.to(Phase.WORKING).ended(Phase.WORKING, null) : now;
            case Doing.Reopening _ -> now.ended(Phase.WORKING, null);
            case Doing.Cancellation _ -> now.ended(Phase.CANCELLED, course.today());
            case Doing.Waiver _ -> now.ended(Phase.WAIVED, course.today());
            case Doing.Review d -> d.effective() ? now : now.ended(Phase.WORKING, null);
            case Doing.Rewording d ->
                new Outcome(d.words(), now.charge, now.timing, now.goal, now.phase, now.percent, now.closedOn);
            case Doing.ExtensionDenial _, Doing.Objection _, Doing.Reminder _, Doing.HandDown _, Doing.Deposit _ -> now;
        };
    }

    /// Whether the words, who is charged, the limits and the goal stay as they were.
    boolean leaves(Case before) {
        return words.equals(before.words())
                && charge.equals(before.charge())
                && timing.equals(before.timing())
                && goal.equals(before.goal());
    }

    private static Outcome as(Case subject) {
        return new Outcome(
                subject.words(),
                subject.charge(),
                subject.timing(),
                subject.goal(),
                subject.phase(),
                subject.percent(),
                subject.closedOn());
    }

    Outcome laidOn(Charge other) {
        return new Outcome(words, other, timing, goal, phase, percent, closedOn);
    }

    private Outcome to(Phase next) {
        return new Outcome(words, charge, timing, goal, next, percent, closedOn);
    }

    private Outcome ended(Phase next, @Nullable LocalDate day) {
        return new Outcome(words, charge, timing, goal, next, percent, day);
    }

    private Outcome by(Timing other) {
        return new Outcome(words, charge, other, goal, phase, percent, closedOn);
    }

    private Outcome at(int reached) {
        if (reached < 0 || reached > 100) throw refusal("percent", "完成进度应当在 0 到 100 之间：" + reached);
        return new Outcome(words, charge, timing, goal, phase, reached, closedOn);
    }

    private Outcome reaching(Doing.GoalSetting d) {
        var proofs = java.util.Set.copyOf(d.proofs());
        var set = new Goal(
                d.measure(), Provenance.SET, goal.quantity(), goal.unit(), goal.milestone(), goal.weight(), proofs);
        return new Outcome(words, charge, timing, set, phase, percent, closedOn);
    }

    private Outcome asked(LocalDate later) {
        if (timing.day() != null && !later.isAfter(timing.day())) throw refusal("extension", "申请的日期应当晚于现在的期限。");
        return this;
    }

    private Outcome granted(Course course, LocalDate later) {
        var request = course.request();
        if (request == null || later.isAfter(request.day())) throw refusal("extension", "批准的日期不能晚于申请的日期。");
        if (timing.day() != null && !later.isAfter(timing.day())) throw refusal("extension", "批准的日期应当晚于现在的期限。");
        return by(timing.extended(later));
    }
}
