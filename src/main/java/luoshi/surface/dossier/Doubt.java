package luoshi.surface.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import luoshi.kernel.phrase.Deadline;
import luoshi.meeting.record.Attendee;
import luoshi.oversight.directive.Directive;
import luoshi.oversight.directive.Force;
import org.jspecify.annotations.Nullable;

/// 待定: a mark that may be read in two ways, or that contradicts another. Here, and only here, it is said what is
/// unsettled; a reviewer's word on the mark settles it.
public record Doubt(Mark.Key key, Reason reason, String sentence) {

    public enum Reason {
        UNIT("单位不唯一", "责任主体的简称在组织树中对应两个以上单位，须选定一个"),
        TIME("会议时间未定", "写了会议时间，但定不出日期"),
        DUE("时限未定", "写了具体时限，但定不出日期；“尽快”“适时”一类模糊时限和附条件的时限照录，不算待定"),
        PAST("时限早于会议", "会上提出的要求，时限却在会议日期之前"),
        ROLES("一人两处", "同一姓名同时列在出席、列席、缺席中的两处");

        private final String term;
        private final String sense;

        Reason(String term, String sense) {
            this.term = term;
            this.sense = sense;
        }

        public String term() {
            return term;
        }

        public String sense() {
            return sense;
        }
    }

    private static final Pattern LAST_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(?!.*\\d{4}-\\d{2}-\\d{2})");

    static List<Doubt> of(Dossier dossier) {
        var doubts = new ArrayList<Doubt>();
        var header = dossier.record().header();
        var time = header.time();
        if (time != null && time.value() == null)
            doubts.add(new Doubt(
                    Mark.Key.of(MarkKind.TIME, time.words()),
                    Reason.TIME,
                    "“" + time.words().plain() + "”定不出日期"));
        roles(doubts, header.present(), header.nonvoting(), header.absent());
        var held = time == null || time.value() == null || time.value().length() < 10
                ? null
                : time.value().substring(0, 10);
        for (var d : dossier.directives()) directive(doubts, d, held);
        return List.copyOf(doubts);
    }

    private static void roles(
            List<Doubt> doubts, List<Attendee> present, List<Attendee> nonvoting, List<Attendee> absent) {
        var seen = new HashMap<String, MarkKind>();
        for (var list : List.of(present, nonvoting, absent)) {
            var kind = list == present ? MarkKind.PRESENT : list == nonvoting ? MarkKind.NONVOTING : MarkKind.ABSENT;
            for (var a : list) {
                var name = a.name().plain();
                var before = seen.putIfAbsent(name, kind);
                if (before != null && before != kind)
                    doubts.add(new Doubt(
                            Mark.Key.of(kind, a.name()),
                            Reason.ROLES,
                            name + "既列在" + before.term() + "，又列在" + kind.term()));
            }
        }
    }

    private static void directive(List<Doubt> doubts, Directive d, @Nullable String held) {
        var place = d.words().place();
        for (var o : d.owners())
            if (o.unsettled())
                doubts.add(new Doubt(
                        Mark.Key.within(MarkKind.OWNER, o.words(), place),
                        Reason.UNIT,
                        "“" + o.words().plain() + "”在组织树中对应" + o.units().size() + "个单位"));
        var due = d.deadline();
        if (due == null) return;
        var key = Mark.Key.within(MarkKind.DEADLINE, due.words(), place);
        boolean dated = due.kind() != Deadline.Kind.VAGUE && due.kind() != Deadline.Kind.CONDITION;
        if (dated && due.value() == null)
            doubts.add(new Doubt(key, Reason.DUE, "“" + due.words().plain() + "”定不出日期"));
        if (dated && held != null && due.value() != null && d.force() == Force.ORDER) {
            var last = LAST_DATE.matcher(due.value());
            if (last.find() && last.group().compareTo(held) < 0)
                doubts.add(new Doubt(key, Reason.PAST, "时限" + last.group() + "早于会议日期" + held));
        }
    }
}
