package luoshi.kernel.casework;

import static luoshi.kernel.casework.Case.Phase.CANCELLED;
import static luoshi.kernel.casework.Case.Phase.CLOSED;
import static luoshi.kernel.casework.Case.Phase.REFUSED;
import static luoshi.kernel.casework.Case.Phase.SUBMITTED;
import static luoshi.kernel.casework.Case.Phase.VERIFIED;
import static luoshi.kernel.casework.Case.Phase.WAITING;
import static luoshi.kernel.casework.Case.Phase.WAIVED;
import static luoshi.kernel.casework.Case.Phase.WORKING;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.casework.Case.Phase;
import luoshi.kernel.casework.Doing.Kind;
import org.jspecify.annotations.Nullable;

/// 办理规程: what may be done to a case as it stands, by whom, and what becomes of it. Pure.
///
/// @param acts all there are on the case, in order
/// @param parts of the case, those that were waived and cancelled as well
/// @param person code of who acts, and `parties`, where he stands
/// @param silent nobody of the leading unit has an account: whoever handed the case down, or the office, reports for it
record Course(
        Case subject,
        List<Act> acts,
        List<Case> parts,
        String person,
        Set<Party> parties,
        boolean silent,
        LocalDate today,
        Instant now) {

    private static final Duration OBJECTIONS = Duration.ofDays(30);
    private static final Set<Phase> OPEN = phases(Phase::open);
    private static final Set<Phase> ENDED = phases(p -> !p.open());
    private static final Set<Phase> WORKED = EnumSet.of(WORKING, SUBMITTED, VERIFIED);

    /// 行为规则.
    private record Rule(Set<Phase> in, Set<Party> by) {}

    private static Rule rule(Kind kind) {
        return switch (kind) {
            case RECEIPT, REFUSAL -> new Rule(Set.of(WAITING), Set.of(Party.OWNER));
            case TRANSFER -> new Rule(EnumSet.of(WAITING, REFUSED, WORKING), Set.of(Party.HANDER, Party.OFFICE));
            case NAMING, DEPOSIT -> new Rule(OPEN, Set.of(Party.OWNER));
            case DUE_SETTING -> new Rule(OPEN, Set.of(Party.HEAD, Party.OFFICE));
            case FULFILMENT, GOAL_SETTING, REWORDING -> new Rule(OPEN, Set.of(Party.HEAD, Party.HANDER, Party.OFFICE));
            case EXTENSION_REQUEST -> new Rule(EnumSet.of(WAITING, WORKING), Set.of(Party.OWNER));
            case EXTENSION, EXTENSION_DENIAL -> new Rule(OPEN, Set.of(Party.HANDER, Party.OFFICE, Party.LEADER));
            case FEEDBACK -> new Rule(Set.of(WORKING), Set.of(Party.OWNER, Party.SUPPORTER));
            case SUBMISSION -> new Rule(Set.of(WORKING), Set.of(Party.OWNER));
            case VERIFICATION -> new Rule(Set.of(SUBMITTED), Set.of(Party.HANDER, Party.OFFICE));
            case RETURN -> new Rule(EnumSet.of(SUBMITTED, VERIFIED), Set.of(Party.HANDER, Party.OFFICE, Party.LEADER));
            case INSTRUCTION -> new Rule(WORKED, Set.of(Party.LEADER));
            case SIGN_OFF -> new Rule(Set.of(VERIFIED), Set.of(Party.LEADER, Party.HANDER));
            case OBJECTION -> new Rule(EnumSet.allOf(Phase.class), Set.of(Party.OWNER));
            case RULING -> new Rule(EnumSet.allOf(Phase.class), Set.of(Party.OFFICE, Party.LEADER));
            case REOPENING -> new Rule(ENDED, Set.of(Party.OFFICE, Party.LEADER));
            case CANCELLATION -> new Rule(OPEN, Set.of(Party.OFFICE, Party.LEADER));
            case WAIVER -> new Rule(OPEN, Set.of(Party.HANDER, Party.OFFICE, Party.LEADER));
            case REMINDER -> new Rule(OPEN, Set.of(Party.HANDER, Party.OFFICE, Party.LEADER));
            case REVIEW -> new Rule(Set.of(CLOSED), Set.of(Party.OFFICE, Party.LEADER));
            case HAND_DOWN -> new Rule(EnumSet.of(WAITING, WORKING), Set.of(Party.OWNER, Party.HANDER, Party.OFFICE));
        };
    }

    /// What may be done now, in the usual order.
    Set<Kind> open() {
        var open = EnumSet.noneOf(Kind.class);
        for (var kind : Kind.values()) if (hindrance(kind) == null) open.add(kind);
        return open;
    }

    /// As which party; refused where the doing is not open to whoever asks.
    Party party(Kind kind) {
        var hindrance = hindrance(kind);
        if (hindrance != null) throw hindrance;
        return rule(kind).by.stream()
                .filter(parties::contains)
                .min(Enum::compareTo)
                .orElseGet(() -> parties.contains(Party.HANDER) ? Party.HANDER : Party.OFFICE);
    }

    boolean onBehalf(Kind kind) {
        return rule(kind).by.contains(Party.OWNER) && rule(kind).by.stream().noneMatch(parties::contains);
    }

    private @Nullable Refusal hindrance(Kind kind) {
        var rule = rule(kind);
        boolean mine = rule.by.stream().anyMatch(parties::contains)
                || silent
                        && rule.by.contains(Party.OWNER)
                        && (parties.contains(Party.HANDER) || parties.contains(Party.OFFICE));
        if (!mine)
            return refusal(
                    "party",
                    "“" + kind.term() + "”只能由"
                            + rule.by.stream().sorted().map(Party::term).collect(Collectors.joining("、")) + "一方办理。");
        if (!rule.in.contains(subject.phase()))
            return refusal("phase", "本件现在是“" + subject.phase().term() + "”，不能" + kind.term() + "。");
        return special(kind);
    }

    private @Nullable Refusal special(Kind kind) {
        return switch (kind) {
            case DUE_SETTING -> subject.timing().day() == null ? null : refusal("due", "期限已经定了；要改期限，请申请延期。");
            case FULFILMENT -> subject.timing().waits().isEmpty() ? refusal("waits", "本件的期限没有在等条件。") : null;
            case GOAL_SETTING ->
                subject.goal().provenance() == Provenance.STATED ? refusal("goal", "完成标准原文已经写明，不能改。") : null;
            case EXTENSION_REQUEST -> extendable();
            case EXTENSION, EXTENSION_DENIAL ->
                request() == null
                        ? refusal("extension", "没有待批的延期申请。")
                        : isOwner() ? refusal("owner", "承办人不能批自己的延期。") : null;
            case SUBMISSION -> submittable();
            case VERIFICATION -> independent();
            case SIGN_OFF -> closable();
            case WAIVER -> subject.parent() == null ? refusal("root", "整件不能免办；不再办理的请撤销。") : null;
            case OBJECTION -> objectable();
            case RULING -> rulable();
            case REOPENING ->
                subject.phase() == CANCELLED || subject.phase() == WAIVED || subject.phase() == CLOSED
                        ? null
                        : refusal("phase", "本件没有办结。");
            default -> null;
        };
    }

    private @Nullable Refusal extendable() {
        var day = subject.timing().day();
        if (day == null) return refusal("due", "还没有期限，不必延期。");
        if (today.isAfter(day)) return refusal("late", "延期要在到期前申请；已经逾期，仍按原期限考核。");
        return request() == null ? null : refusal("extension", "已有一份延期申请待批。");
    }

    private @Nullable Refusal submittable() {
        var unfinished =
                parts.stream().filter(p -> p.phase().open()).map(Case::number).toList();
        if (!unfinished.isEmpty()) return refusal("parts", "分解项还没有办结或免办：" + String.join("、", unfinished) + "。");
        return subject.timing().provenance() == Provenance.MISSING
                        && subject.timing().day() == null
                ? refusal("undated", "期限还没有定，请承办单位负责人先定期限。")
                : null;
    }

    /// 四眼: neither owner nor author of what is verified.
    private @Nullable Refusal independent() {
        if (isOwner()) return refusal("owner", "承办单位的人不能核验自己承办的事项。");
        boolean author = acts.stream()
                .anyMatch(a -> a.person().equals(person)
                        && (a.doing() instanceof Doing.Feedback
                                || a.doing() instanceof Doing.Submission
                                || a.doing() instanceof Doing.Deposit
                                || !a.exhibits().isEmpty()));
        return author ? refusal("author", "反馈或佐证是您提交的，请另一人核验。") : null;
    }

    private @Nullable Refusal closable() {
        if (isOwner()) return refusal("owner", "承办人不能办结自己承办的事项。");
        if (!parties.contains(Party.LEADER) && (subject.parent() == null || !parties.contains(Party.HANDER)))
            return refusal("party", "整件由领导办结。");
        var unfinished =
                parts.stream().filter(p -> p.phase().open()).map(Case::number).toList();
        return unfinished.isEmpty() ? null : refusal("parts", "分解项还没有办结：" + String.join("、", unfinished) + "。");
    }

    private @Nullable Refusal objectable() {
        var conclusion = conclusion();
        if (conclusion == null) return refusal("conclusion", "还没有可以提出异议的结论。");
        if (now.isAfter(conclusion.at().plus(OBJECTIONS))) return refusal("late", "异议要在收到结论后三十日内提出。");
        return objection() == null ? null : refusal("objection", "已有一份异议待处理。");
    }

    private @Nullable Refusal rulable() {
        if (objection() == null) return refusal("objection", "没有待处理的异议。");
        var conclusion = conclusion();
        return conclusion != null && conclusion.person().equals(person)
                ? refusal("recusal", "作出原结论的人应当回避，请另一人处理异议。")
                : null;
    }

    /// The request for more time that nobody has answered; null where none is open.
    Doing.@Nullable ExtensionRequest request() {
        for (var act : acts.reversed()) {
            switch (act.doing()) {
                case Doing.ExtensionRequest request -> {
                    return request;
                }
                case Doing.Extension _, Doing.ExtensionDenial _, Doing.Transfer _ -> {
                    return null;
                }
                default -> {}
            }
        }
        return null;
    }

    private @Nullable Act conclusion() {
        Act last = null;
        for (var act : acts)
            if (act.doing() instanceof Doing.Return
                    || act.doing() instanceof Doing.SignOff
                    || act.doing() instanceof Doing.Reminder
                    || act.doing() instanceof Doing.Review) last = act;
        return last;
    }

    private @Nullable Act objection() {
        Act open = null;
        for (var act : acts) {
            if (act.doing() instanceof Doing.Objection) open = act;
            if (act.doing() instanceof Doing.Ruling) open = null;
        }
        return open;
    }

    private boolean isOwner() {
        return parties.contains(Party.OWNER) || person.equals(subject.charge().person());
    }

    private static Set<Phase> phases(Predicate<Phase> which) {
        return java.util.Arrays.stream(Phase.values())
                .filter(which)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Phase.class)));
    }

    static Refusal refusal(String code, String sentence) {
        return new Refusal("casework." + code, sentence);
    }
}
