package luoshi.oversight.directive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import luoshi.kernel.access.Label;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.casework.Charge;
import luoshi.kernel.casework.Goal;
import luoshi.kernel.casework.Opening;
import luoshi.kernel.casework.Part;
import luoshi.kernel.casework.Provenance;
import luoshi.kernel.casework.Source;
import luoshi.kernel.casework.Timing;
import luoshi.kernel.evidence.Place;
import luoshi.kernel.organisation.Person;
import luoshi.kernel.organisation.Roster;
import luoshi.kernel.organisation.Unit;
import org.jspecify.annotations.Nullable;

/// 处理意见: what a person decides about a directive, and how the case is to be opened.
///
/// @param place of the directive in the original
/// @param reason why it has no task, is adopted or not; empty where none is needed
/// @param words other words for the case; empty for those of the original
/// @param unit code of the leading unit; empty where it is still open
/// @param person name of the person who answers for it; empty for none
/// @param helpers names of units
/// @param reminding name of a unit; empty for none
/// @param basis on what ground a unit outside the body is given work
/// @param day its limit; null where none is set
/// @param measure what is reached when it is done; empty while nobody has said it
/// @param each codes of the units that get a part of their own, where the words mean every unit of a kind; none unsplit
public record Choice(
        Place place,
        Ruled.Act act,
        String reason,
        String words,
        String unit,
        String person,
        List<String> helpers,
        String reminding,
        String basis,
        @Nullable LocalDate day,
        String measure,
        Set<Goal.Proof> proofs,
        List<String> each) {

    public Choice {
        helpers = List.copyOf(helpers);
        proofs = Set.copyOf(proofs);
        each = List.copyOf(each);
    }

    /// As the program proposes it.
    public static Choice proposed(Candidate candidate, Ruled.Act act, String reason, Roster roster) {
        var lead = candidate.lead();
        return new Choice(
                candidate.entry().directive().words().place(),
                act,
                reason,
                "",
                lead.unit(),
                "",
                lead.helpers().stream().map(code -> name(code, roster)).toList(),
                lead.reminding().isEmpty() ? "" : name(lead.reminding(), roster),
                "",
                candidate.schedule().timing().day(),
                "",
                Set.of(),
                List.of());
    }

    /// The case it opens. What was left as it was proposed keeps where it comes from; what the person changed is set by
    /// the person.
    Opening opening(Candidate candidate, Source source, Label label, Roster roster) {
        var directive = candidate.entry().directive();
        var said = words.isBlank() ? directive.words().plain() : words.strip();
        var charge = charge(candidate.lead(), roster);
        var timing = timing(candidate.schedule());
        var goal = goal(directive, candidate.isWithheld(Registration.Field.MEASURE));
        var parts = each.isEmpty()
                ? parts(said, List.of(charge), candidate.schedule(), timing, Goal.OPEN)
                : parts(said, charges(directive, roster), candidate.schedule(), timing, goal);
        return new Opening("directive", source, said, charge, timing, goal, label.mark(), label.seals(), parts);
    }

    /// A part for each time it falls due and, where it was split, for each unit.
    private List<Part> parts(
            String said, List<Charge> charges, Occurrences.Schedule schedule, Timing timing, Goal goal) {
        var days = timing.equals(schedule.timing()) ? schedule.days() : List.<LocalDate>of();
        var parts = new ArrayList<Part>();
        for (var charge : charges) {
            var whose = each.isEmpty() ? "" : "（" + charge.name() + "）";
            var own = each.isEmpty() ? charge : charge.named(null, null);
            if (days.isEmpty() && !each.isEmpty()) parts.add(new Part(brief(said) + whose, own, timing, goal));
            for (var due : days)
                parts.add(new Part(brief(said) + whose + "（" + due + " 到期）", own, schedule.timing(due), goal));
        }
        if (!each.isEmpty() && parts.size() > Each.MOST)
            throw new Refusal(
                    "directive.each", "逐个单位分开有 " + parts.size() + " 项，一次最多 " + Each.MOST + " 项；请少选几家，或者立项后再分解。");
        return parts;
    }

    /// Every unit that was chosen of those the words mean, each an owner of its own; for the moment by its name.
    private List<Charge> charges(Directive directive, Roster roster) {
        var meant = Each.of(directive, roster).units();
        var charges = new ArrayList<Charge>();
        for (var code : new LinkedHashSet<>(each)) {
            var unit = meant.stream().filter(u -> u.code().equals(code)).findFirst();
            if (unit.isEmpty()) throw new Refusal("directive.each", "“" + name(code, roster) + "”不在原文所说的各家之中，请刷新页面。");
            charges.add(
                    new Charge(code, Provenance.IMPLIED, null, unit.get().name(), List.of(), "", "", basis.strip()));
        }
        return charges;
    }

    private Charge charge(Candidate.Lead lead, Roster roster) {
        var codes = new ArrayList<String>();
        for (var helper : helpers) {
            var code = unit(helper, roster);
            if (!codes.contains(code)) codes.add(code);
        }
        return new Charge(
                unit,
                unit.equals(lead.unit()) ? lead.provenance() : Provenance.SET,
                person.isBlank() ? null : person(roster),
                null,
                codes,
                reminding.isBlank() ? "" : unit(reminding, roster),
                "",
                basis.strip());
    }

    private Timing timing(Occurrences.Schedule schedule) {
        var read = schedule.timing();
        if (day == null)
            return read.day() == null
                    ? read
                    : new Timing(read.words(), Provenance.MISSING, read.value(), null, null, "");
        return day.equals(read.day()) ? read : new Timing(read.words(), Provenance.SET, read.value(), day, day, "");
    }

    /// Stated only where the very words stand in the original and no rule withholds them.
    private Goal goal(Directive directive, boolean withheld) {
        var said = measure.strip();
        var provenance = said.isEmpty()
                ? Provenance.MISSING
                : !withheld && directive.words().plain().contains(said) ? Provenance.STATED : Provenance.SET;
        return new Goal(said, provenance, null, "", "", null, proofs);
    }

    private static String brief(String words) {
        return words.codePointCount(0, words.length()) <= 1900
                ? words
                : words.substring(0, words.offsetByCodePoints(0, 1900));
    }

    private static String unit(String name, Roster roster) {
        var found = roster.named(name.strip());
        if (found.size() == 1) return found.getFirst().code();
        throw new Refusal(
                "directive.unit",
                found.isEmpty()
                        ? "花名册里没有这个单位：" + name
                        : "“" + name + "”不止一个单位，请写全称："
                                + String.join(
                                        "、", found.stream().map(Unit::name).toList()));
    }

    private static String name(String code, Roster roster) {
        return roster.units().stream()
                .filter(u -> u.code().equals(code))
                .findFirst()
                .map(Unit::name)
                .orElse(code);
    }

    private String person(Roster roster) {
        var named = roster.people().stream()
                .filter(p -> p.name().equals(person.strip()))
                .toList();
        var here = named.stream().filter(p -> p.unit().equals(unit)).toList();
        var found = here.isEmpty() ? named : here;
        if (found.isEmpty()) throw new Refusal("directive.person", "花名册里没有这个人：" + person);
        if (found.size() > 1) throw new Refusal("directive.person", "“" + person + "”不止一人，请登记后在办件里明确责任人。");
        return found.stream().map(Person::code).findFirst().orElseThrow();
    }
}
