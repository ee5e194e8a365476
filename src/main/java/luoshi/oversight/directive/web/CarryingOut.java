package luoshi.oversight.directive.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import luoshi.kernel.casework.Act;
import luoshi.kernel.casework.Case;
import luoshi.kernel.casework.Case.Phase;
import luoshi.kernel.casework.Case.Punctuality;
import luoshi.kernel.casework.Doing;
import luoshi.kernel.organisation.Roster;
import luoshi.kernel.paper.Paper;
import luoshi.meeting.record.RecordCard;
import luoshi.oversight.directive.LedgerEntry;
import luoshi.oversight.directive.Ruled;

/// 落实情况: how the decisions of a meeting were carried out, in figures, in lists, and in the words of both sides: what
/// was said and what was reported done. Pure; it sums up what a viewer sees and nothing else.
///
/// @param unruled directives that nobody ruled on yet, without suggestions
/// @param untasked those that somebody marked as holding no concrete task
public record CarryingOut(
        RecordCard card, List<Line> lines, int unruled, int untasked, Roster roster, LocalDate today) {

    /// 一件.
    ///
    /// @param done what its owner reported last; empty before that
    /// @param found what whoever verified it found; empty before that
    public record Line(Case subject, String done, String found) {

        static Line of(Case subject, List<Act> acts) {
            var done = "";
            var found = "";
            for (var act : acts)
                switch (act.doing()) {
                    case Doing.Feedback d -> done = d.facts();
                    case Doing.Submission d -> done = d.facts();
                    case Doing.Verification d -> found = d.facts();
                    default -> {}
                }
            return new Line(subject, done, found);
        }

        /// What was done to it on the way: another wording, another day.
        public List<String> changes() {
            var changes = new ArrayList<String>();
            var said = subject.source().words();
            if (said != null && !said.plain().equals(subject.words())) changes.add("立项措辞：" + subject.words());
            var timing = subject.timing();
            if (timing.extended()) changes.add("原定 " + timing.original() + "，延至 " + timing.day());
            if (subject.phase() == Phase.CANCELLED) changes.add("已撤销");
            return changes;
        }

        public String said() {
            var words = subject.source().words();
            return words == null ? subject.words() : words.plain();
        }
    }

    static CarryingOut of(
            RecordCard card,
            List<Case> cases,
            Function<String, List<Act>> acts,
            List<LedgerEntry> entries,
            List<Ruled> standing,
            Roster roster,
            LocalDate today) {
        var lines = cases.stream().map(c -> Line.of(c, acts.apply(c.number()))).toList();
        int unruled = 0;
        int untasked = 0;
        for (var entry : entries) {
            var row = Ruled.at(entry.directive().words().place(), standing);
            if (row == null && entry.directive().force() == luoshi.oversight.directive.Force.ORDER) unruled++;
            if (row != null && row.act() == Ruled.Act.NO_TASK) untasked++;
        }
        return new CarryingOut(card, lines, unruled, untasked, roster, today);
    }

    public long count(Phase phase) {
        return lines.stream().filter(l -> l.subject.phase() == phase).count();
    }

    /// Of those that were closed.
    public long closed(Punctuality how) {
        return lines.stream()
                .filter(l -> l.subject.phase() == Phase.CLOSED && l.subject.punctuality(today) == how)
                .count();
    }

    public List<Line> open() {
        return lines.stream().filter(l -> l.subject.phase().open()).toList();
    }

    public long late() {
        return open().stream()
                .filter(l -> l.subject.timing().day() != null
                        && l.subject.timing().day().isBefore(today))
                .count();
    }

    public long undated() {
        return open().stream().filter(l -> l.subject.timing().day() == null).count();
    }

    /// The item of the next meeting, drafted: figures first, then what is late, then what is under way.
    public List<String> draft() {
        var text = new ArrayList<String>();
        var day = card.heldOn() == null ? "" : "（" + Paper.day(card.heldOn()) + "）";
        var first = new StringBuilder(card.title() + day + "交办事项立项" + lines.size() + "件。截至" + Paper.day(today) + "，办结"
                + count(Phase.CLOSED) + "件");
        var how = new ArrayList<String>();
        for (var one : Punctuality.values()) if (closed(one) > 0) how.add(one.term() + closed(one) + "件");
        if (!how.isEmpty()) first.append("（").append(String.join("、", how)).append("）");
        first.append("，正在办理").append(open().size()).append("件");
        if (late() > 0) first.append("，其中已过期限").append(late()).append("件");
        if (undated() > 0) first.append("，没有期限").append(undated()).append("件");
        if (count(Phase.CANCELLED) > 0)
            first.append("，撤销").append(count(Phase.CANCELLED)).append("件");
        text.add(first.append("。").toString());
        var rest = new ArrayList<String>();
        if (untasked > 0) rest.add("无具体任务" + untasked + "项");
        if (unruled > 0) rest.add("尚未处理" + unruled + "项");
        if (!rest.isEmpty()) text.add("另有" + String.join("，", rest) + "。");
        for (var line : open()) text.add(sentence(line));
        return text;
    }

    private String sentence(Line line) {
        var subject = line.subject;
        var due = subject.timing().day();
        var text = new StringBuilder(subject.number() + " " + line.said() + "（"
                + name(subject.charge().unit()) + "牵头");
        text.append(due == null ? "，没有期限" : "，" + due + (due.isBefore(today) ? "已过期限" : "到期"));
        text.append("，进度").append(subject.progress()).append("%）");
        if (!line.done.isBlank()) text.append("：").append(line.done);
        return text.append("。").toString();
    }

    public String name(String unit) {
        return RegistrationPage.name(roster, unit);
    }
}
