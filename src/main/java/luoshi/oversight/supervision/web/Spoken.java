package luoshi.oversight.supervision.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import luoshi.kernel.casework.Case;
import luoshi.oversight.supervision.Light;
import luoshi.oversight.supervision.Outlook;
import org.jspecify.annotations.Nullable;

/// 我讲过的: what a leader said at which meeting, to which unit, and what came of it.
///
/// @param speaker as the records name the person
/// @param more there are more than were read
public record Spoken(
        String speaker, List<Group> meetings, List<Group> units, Group all, boolean more, Outlook outlook) {

    /// 一组: cases of one meeting or of one unit.
    ///
    /// @param key of the record or the unit
    /// @param day of the meeting; null for a unit
    public record Group(String key, String name, @Nullable LocalDate day, List<Case> cases, Outlook outlook) {

        public long closed() {
            return cases.stream().filter(c -> c.phase() == Case.Phase.CLOSED).count();
        }

        public List<Case> open() {
            return cases.stream().filter(c -> c.phase().open()).toList();
        }

        public long lit(Light light) {
            return cases.stream().filter(c -> outlook.light(c) == light).count();
        }

        public long kept(Case.Punctuality how) {
            return cases.stream()
                    .filter(c -> c.phase() == Case.Phase.CLOSED && c.punctuality(outlook.today()) == how)
                    .count();
        }

        /// 平均进度.
        public int progress() {
            return (int) cases.stream().mapToInt(Case::progress).average().orElse(0);
        }
    }

    static Spoken of(String speaker, List<Case> cases, boolean more, Outlook outlook) {
        var meetings = new LinkedHashMap<String, List<Case>>();
        var units = new LinkedHashMap<String, List<Case>>();
        for (var one : cases) {
            meetings.computeIfAbsent(one.source().id() + "\n" + one.source().name(), _ -> new ArrayList<>())
                    .add(one);
            units.computeIfAbsent(one.charge().unit(), _ -> new ArrayList<>()).add(one);
        }
        var byMeeting = new ArrayList<Group>();
        for (Map.Entry<String, List<Case>> e : meetings.entrySet()) {
            var source = e.getValue().getFirst().source();
            byMeeting.add(new Group(source.id(), source.name(), source.day(), e.getValue(), outlook));
        }
        byMeeting.sort(Comparator.comparing(Group::day, Comparator.nullsFirst(Comparator.naturalOrder()))
                .reversed());
        var byUnit = new ArrayList<Group>();
        units.forEach((unit, of) -> byUnit.add(new Group(unit, outlook.unit(unit), null, of, outlook)));
        byUnit.sort(Comparator.comparing((Group g) -> g.cases().size()).reversed());
        return new Spoken(speaker, byMeeting, byUnit, new Group("", "合计", null, cases, outlook), more, outlook);
    }
}
