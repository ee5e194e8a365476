package luoshi.oversight.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.calendar.WorkingDays;
import luoshi.kernel.casework.Case;
import luoshi.kernel.organisation.Person;
import luoshi.kernel.organisation.Roster;
import luoshi.kernel.organisation.Unit;
import org.jspecify.annotations.Nullable;

/// 眼下: what is known besides the cases when they are looked at: the day, the lights of that day, the units by name.
///
/// @param own code of the unit in which the viewer works; empty where that is none
/// @param choice units and people that the viewer may choose from
/// @param all units of the body by code
public record Outlook(
        LocalDate today, WorkingDays calendar, Lights lights, String own, Roster choice, Map<String, Unit> all) {

    /// What is closed shows no light.
    public @Nullable Light light(Case subject) {
        return subject.phase().open() ? lights.on(today, subject.timing().day(), calendar) : null;
    }

    public String unit(String code) {
        var unit = all.get(code);
        return unit == null ? code : unit.name();
    }

    /// Of a person the viewer may choose; the code of anybody else.
    public String name(String person) {
        return choice.people().stream()
                .filter(p -> p.code().equals(person))
                .map(Person::name)
                .findFirst()
                .orElse(person);
    }

    public String units(List<String> codes) {
        return String.join("、", codes.stream().map(this::unit).toList());
    }

    /// A unit and those below it.
    public Set<String> below(String code) {
        var found = new HashSet<String>(Set.of(code));
        for (boolean grown = true; grown; ) {
            grown = false;
            for (var unit : all.values())
                if (unit.parent() != null && found.contains(unit.parent())) grown |= found.add(unit.code());
        }
        return found;
    }

    /// A unit and those above it: whoever works in it works in them.
    public Set<String> above(String code) {
        var found = new HashSet<String>();
        for (@Nullable String at = code; at != null && !at.isEmpty() && found.add(at); ) {
            var unit = all.get(at);
            at = unit == null ? null : unit.parent();
        }
        return found;
    }

    /// The person of a unit, or below it, that was typed by name or by code; empty for nothing typed.
    public String person(String unit, String typed) {
        var name = typed.strip();
        if (name.isEmpty()) return "";
        var within = below(unit);
        var found = choice.people().stream()
                .filter(p -> within.contains(p.unit()))
                .filter(p -> p.code().equals(name) || p.name().equals(name))
                .toList();
        if (found.isEmpty()) throw new Refusal("supervision.person", "“" + unit(unit) + "”里没有“" + name + "”这个人。");
        if (found.size() > 1)
            throw new Refusal(
                    "supervision.person",
                    "“" + unit(unit) + "”里有几个“" + name + "”，请填人员编号："
                            + String.join("、", found.stream().map(Person::code).toList()));
        return found.getFirst().code();
    }

    /// The days on which something must be due to show a light today; null for grey, which has none.
    public Lights.@Nullable Stretch stretch(Light light) {
        return lights.stretches(today, calendar).stream()
                .filter(s -> s.light() == light)
                .findFirst()
                .orElse(null);
    }

    /// The lights there are, the one that presses most first, grey last.
    public List<Light> scale() {
        var scale = new ArrayList<Light>();
        lights.stretches(today, calendar).reversed().forEach(s -> scale.add(s.light()));
        scale.add(Light.GREY);
        return scale;
    }

    /// The first days of the stretches behind the first, for a tally; its numbers are those of [#scale].
    public List<LocalDate> bounds() {
        var bounds = new ArrayList<LocalDate>();
        for (var stretch : lights.stretches(today, calendar).reversed())
            if (stretch.from() != null) bounds.add(stretch.from());
        return bounds;
    }

    /// The light of a stretch of the tally.
    public Light light(int stretch) {
        return stretch < 0 ? Light.GREY : scale().get(stretch);
    }
}
