package luoshi.kernel.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// 办理行为: what somebody does to a case. Each becomes a row with who, when and why; nothing is ever flagged.
public sealed interface Doing {

    /// 签收.
    record Receipt() implements Doing {}

    /// 不予签收, with the reason; whoever handed the case down decides.
    record Refusal(String reason) implements Doing {}

    /// 转办 to another unit, which has to receive it.
    ///
    /// @param basis ground for work laid on a unit outside the body; empty inside
    record Transfer(String unit, String person, String basis, String reason) implements Doing {}

    /// 明确责任人.
    record Naming(String person) implements Doing {}

    /// 定期限, where the original sets none: the head of the leading unit.
    record DueSetting(LocalDate day, String reason) implements Doing {}

    /// 条件成就: what the day waited for has come about, and this is the day that follows.
    record Fulfilment(LocalDate day, String reason) implements Doing {}

    /// 定完成标准, where the original says none, and what counts as proof.
    record GoalSetting(String measure, List<Goal.Proof> proofs, String reason) implements Doing {}

    /// 申请延期, before the day and not after it.
    record ExtensionRequest(LocalDate day, String reason) implements Doing {}

    /// 同意延期: the day that was asked for, or an earlier one.
    record Extension(LocalDate day, String reason) implements Doing {}

    /// 不同意延期.
    record ExtensionDenial(String reason) implements Doing {}

    /// 反馈进度.
    ///
    /// @param percent 0 to 100; a hundred is not yet closed
    /// @param facts what was done
    /// @param obstacles and `next`, the next step; empty for none
    record Feedback(int percent, String facts, String obstacles, String next) implements Doing {}

    /// 报请办结: says that it is done, and with what proof.
    record Submission(String facts) implements Doing {}

    /// 核验: somebody who neither owns the case nor wrote its feedback has looked at it.
    record Verification(String facts) implements Doing {}

    /// 退回 for more work.
    record Return(String reason) implements Doing {}

    /// 批示: a further instruction keeps the case open.
    record Instruction(String words) implements Doing {}

    /// 办结: a leader closes; of a part, whoever handed it down.
    record SignOff(String reason) implements Doing {}

    /// 异议 of the owner against a conclusion, within 30 days.
    record Objection(String reason) implements Doing {}

    /// 异议处理 by somebody who did not make the conclusion.
    record Ruling(boolean upheld, String reason) implements Doing {}

    /// 重开.
    record Reopening(String reason) implements Doing {}

    /// 撤销.
    record Cancellation(String reason) implements Doing {}

    /// 免办: a part that need not be done any more.
    record Waiver(String reason) implements Doing {}

    /// 催办.
    ///
    /// @param slip name of the slip, as the ladder has it
    record Reminder(String slip, String reason) implements Doing {}

    /// 回头看, some time after the close: whether what was done holds.
    record Review(boolean effective, String facts) implements Doing {}

    /// 改写: other words for the case; those of the original stay.
    record Rewording(String words, String reason) implements Doing {}

    /// 分解: parts were handed down.
    record HandDown(int parts) implements Doing {}

    /// 佐证: files laid in without more.
    record Deposit(String facts) implements Doing {}

    /// The kinds of doings, each with its Chinese word.
    enum Kind {
        RECEIPT("签收", Receipt.class),
        REFUSAL("不予签收", Refusal.class),
        TRANSFER("转办", Transfer.class),
        NAMING("明确责任人", Naming.class),
        DUE_SETTING("定期限", DueSetting.class),
        FULFILMENT("条件成就", Fulfilment.class),
        GOAL_SETTING("定完成标准", GoalSetting.class),
        EXTENSION_REQUEST("申请延期", ExtensionRequest.class),
        EXTENSION("同意延期", Extension.class),
        EXTENSION_DENIAL("不同意延期", ExtensionDenial.class),
        FEEDBACK("反馈", Feedback.class),
        DEPOSIT("补充佐证", Deposit.class),
        SUBMISSION("报请办结", Submission.class),
        VERIFICATION("核验", Verification.class),
        RETURN("退回", Return.class),
        INSTRUCTION("批示", Instruction.class),
        SIGN_OFF("办结", SignOff.class),
        OBJECTION("异议", Objection.class),
        RULING("异议处理", Ruling.class),
        REOPENING("重开", Reopening.class),
        CANCELLATION("撤销", Cancellation.class),
        WAIVER("免办", Waiver.class),
        REMINDER("催办", Reminder.class),
        REVIEW("回头看", Review.class),
        REWORDING("改写", Rewording.class),
        HAND_DOWN("分解交办", HandDown.class);

        private final String term;
        private final Class<? extends Doing> type;

        Kind(String term, Class<? extends Doing> type) {
            this.term = term;
            this.type = type;
        }

        /// The Chinese word.
        public String term() {
            return term;
        }

        /// The record that holds what was filled in.
        public Class<? extends Doing> type() {
            return type;
        }

        /// The noun of the act in addresses: `extension-requests`.
        public String noun() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-') + "s";
        }
    }

    default Kind kind() {
        for (var kind : Kind.values()) if (kind.type.isInstance(this)) return kind;
        throw new IllegalStateException(getClass().getName());
    }

    /// What has to be said and is not: the words for it; null where nothing lacks.
    default @Nullable String lacking() {
        var texts = new ArrayList<String>();
        switch (this) {
            case Refusal d -> texts.add(d.reason);
            case Transfer d -> texts.add(d.reason);
            case DueSetting d -> texts.add(d.reason);
            case Fulfilment d -> texts.add(d.reason);
            case GoalSetting d -> texts.add(d.measure);
            case ExtensionRequest d -> texts.add(d.reason);
            case ExtensionDenial d -> texts.add(d.reason);
            case Feedback d -> texts.add(d.facts);
            case Submission d -> texts.add(d.facts);
            case Verification d -> texts.add(d.facts);
            case Return d -> texts.add(d.reason);
            case Instruction d -> texts.add(d.words);
            case Objection d -> texts.add(d.reason);
            case Ruling d -> texts.add(d.reason);
            case Reopening d -> texts.add(d.reason);
            case Cancellation d -> texts.add(d.reason);
            case Waiver d -> texts.add(d.reason);
            case Review d -> texts.add(d.facts);
            case Rewording d -> texts.add(d.words);
            case Receipt _, Naming _, Extension _, SignOff _, Reminder _, HandDown _, Deposit _ -> {}
        }
        return texts.stream().anyMatch(String::isBlank) ? kind().term() + "要写明理由或情况。" : null;
    }
}
