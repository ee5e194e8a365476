package luoshi.surface.papers;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import luoshi.kernel.casework.Case;
import luoshi.kernel.casework.Goal;
import luoshi.kernel.paper.Paper;
import luoshi.kernel.paper.Slip.Standing;
import luoshi.kernel.phrase.Amounts;
import luoshi.kernel.phrase.Prose;
import luoshi.oversight.supervision.Outlook;
import org.jspecify.annotations.Nullable;

/// 办件的说法: what a paper says of a case, and how it stands on the day.
record CaseWords(Case subject, @Nullable Case root, Outlook outlook) {

    String due() {
        return Paper.day(subject.timing().day());
    }

    String unit() {
        return outlook.unit(subject.charge().unit());
    }

    String person() {
        var name = subject.charge().name();
        return name == null ? "" : name;
    }

    /// Where it was laid down; of a part where the whole was.
    String source() {
        var source = root == null ? subject.source() : root.source();
        if (source.name().isEmpty()) return "督办编号" + subject.number();
        var item = source.item().isEmpty() || source.item().equals("0") ? "" : "第" + source.item() + "项议题";
        var day = source.day() == null ? "" : "（" + Paper.day(source.day()) + "）";
        return source.name() + day + item + "（督办编号" + subject.number() + "）";
    }

    /// How many working days it is behind; nothing where it is not.
    String late() {
        var due = subject.timing().day();
        if (due == null) return "";
        if (!subject.phase().open())
            return subject.phase() == Case.Phase.CLOSED && subject.punctuality(outlook.today()) == Case.Punctuality.LATE
                    ? "逾期办结"
                    : "";
        if (!outlook.today().isAfter(due)) return "";
        return "逾期" + Math.max(1, -outlook.calendar().between(outlook.today(), due)) + "个工作日";
    }

    String state() {
        var due = subject.timing().day();
        if (due == null) return "尚未明确办理期限";
        var late = late();
        if (!late.isEmpty()) return "已" + late;
        int left = outlook.calendar().between(outlook.today(), due);
        return left == 0 ? "今日到期，尚未办结" : "距办理期限还有" + left + "个工作日，尚未办结";
    }

    String progress() {
        return subject.phase().open()
                ? subject.progress() + "%"
                : subject.phase().term();
    }

    String asked() {
        var goal = subject.goal();
        var asked = new ArrayList<String>();
        if (!goal.measure().isEmpty()) asked.add(goal.measure());
        if (goal.quantity() != null) asked.add("数量：" + goal.quantity().toPlainString() + goal.unit());
        if (!goal.proofs().isEmpty())
            asked.add("办结须附佐证："
                    + String.join(
                            "、",
                            goal.proofs().stream()
                                    .sorted()
                                    .map(Goal.Proof::term)
                                    .toList()));
        return String.join("；", asked);
    }

    Standing standing() {
        return new Standing(subject.words(), unit(), due(), progress(), late());
    }

    /// Amounts in its words, as they are written: a changed figure is a changed order.
    List<String> amounts() {
        var plain = Prose.of(subject.words());
        var points = subject.words().codePoints().toArray();
        for (int i = 0; i < points.length; i++)
            plain.add(Character.isBmpCodePoint(points[i]) ? (char) points[i] : '　', i, 0);
        var prose = plain.build();
        var amounts = new LinkedHashSet<String>();
        for (var found : Amounts.in(prose, 0, prose.length()))
            amounts.add(found.value().words().plain());
        return List.copyOf(amounts);
    }
}
