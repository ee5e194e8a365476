package luoshi.oversight.directive;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import luoshi.kernel.casework.Case;
import luoshi.kernel.casework.Provenance;
import luoshi.kernel.casework.Timing;
import org.jspecify.annotations.Nullable;

/// 待立项事项: a directive of a confirmed record with what the program proposes. A person decides; what is not known stays
/// empty.
///
/// @param ruled the row that stands for it; null while nobody ruled
/// @param lead proposed, with where it comes from and why
/// @param schedule its limit as days; none where a rule withholds it
/// @param echoes older cases about the same thing
public record Candidate(
        LedgerEntry entry,
        Registration.Ruling ruling,
        @Nullable Ruled ruled,
        Routing.Answer answer,
        Lead lead,
        Occurrences.Schedule schedule,
        List<Echo> echoes) {

    public Candidate {
        echoes = List.copyOf(echoes);
    }

    /// 拟办单位.
    ///
    /// @param unit code of the leading unit; empty where it is open
    /// @param helpers codes; what the words call otherwise stays in the words
    /// @param why where that comes from, in Chinese
    public record Lead(String unit, Provenance provenance, List<String> helpers, String reminding, String why) {}

    /// 以前交办的同一件事.
    public record Echo(Case older, Comparison comparison) {}

    public boolean isWithheld(Registration.Field field) {
        return ruling.withheld().stream().anyMatch(w -> w.field() == field);
    }

    /// With the same limit whoever rules; for a duty whose day a rule withholds there is none.
    static Occurrences.Schedule schedule(Registration.Ruling ruling, Occurrences.Schedule read) {
        return ruling.withheld().stream().anyMatch(w -> w.field() == Registration.Field.DUE)
                ? Occurrences.Schedule.of(Timing.NONE)
                : read;
    }

    /// Who is to lead: the one unit that the words name, else the routing table by the body's own seats, else nobody.
    ///
    /// @param seats units by their seat, as a person said
    static Lead lead(Directive directive, Routing.Answer answer, Map<String, String> seats) {
        var named = settled(directive, Owner.Role.LEAD);
        var helpers = settled(directive, Owner.Role.SUPPORT);
        var reminding = settled(directive, Owner.Role.REMIND);
        var remind = reminding.size() == 1 ? reminding.getFirst() : "";
        var open = directive.owners().stream()
                .filter(o -> o.role() == Owner.Role.LEAD && o.units().size() != 1)
                .map(o -> o.words().plain())
                .distinct()
                .toList();
        if (named.size() == 1 && open.isEmpty()) {
            var lead = named.getFirst();
            var others = helpers.stream().filter(h -> !h.equals(lead)).toList();
            return new Lead(lead, Provenance.STATED, others, remind.equals(lead) ? "" : remind, "原文写明");
        }
        if (named.size() > 1) return new Lead("", Provenance.MISSING, helpers, remind, "原文写了不止一个责任单位；牵头只能是一个，请指定");
        if (!named.isEmpty())
            return new Lead("", Provenance.MISSING, helpers, remind, "原文还写了“" + String.join("”“", open) + "”，请指定牵头");
        var routed = routed(answer, seats, helpers, remind);
        if (open.isEmpty()) return routed;
        var said = "原文写的是“" + String.join("”“", open) + "”，对不上一个单位";
        return new Lead(routed.unit, routed.provenance, routed.helpers, routed.reminding, said + "；" + routed.why);
    }

    private static Lead routed(Routing.Answer answer, Map<String, String> seats, List<String> helpers, String remind) {
        return switch (answer) {
            case Routing.Answer.Unrouted _ -> new Lead("", Provenance.MISSING, helpers, remind, "分办表没有管得着的一行，待办公室定");
            case Routing.Answer.Conflict(List<Routing.Row> rows) ->
                new Lead(
                        "",
                        Provenance.MISSING,
                        helpers,
                        remind,
                        "分办表有去向不同的几行，请人来定："
                                + rows.stream()
                                        .map(r -> r.name() + "→" + r.route().lead())
                                        .collect(Collectors.joining("；")));
            case Routing.Answer.Routed(Routing.Row row, List<String> words) -> by(row, words, seats, helpers, remind);
        };
    }

    private static Lead by(
            Routing.Row row, List<String> words, Map<String, String> seats, List<String> helpers, String remind) {
        var route = row.route();
        var why = "分办表“" + row.name() + "”（" + String.join("、", words) + "）→" + route.lead();
        if (!row.ask().isEmpty()) why += "；要问：" + row.ask();
        var unit = route.way() == Route.Way.BY_FUNCTION ? seats.getOrDefault(route.lead(), "") : "";
        if (unit.isEmpty()) {
            why += route.way() == Route.Way.BY_FUNCTION
                    ? "；这个席位对应哪个处室还没有登记"
                    : "；" + route.way().term() + "，请指定";
            return new Lead("", Provenance.MISSING, helpers, remind(route, seats, remind, ""), why);
        }
        var others = new LinkedHashSet<>(helpers);
        for (var seat : route.support()) if (seats.containsKey(seat)) others.add(seats.get(seat));
        others.remove(unit);
        return new Lead(unit, Provenance.IMPLIED, List.copyOf(others), remind(route, seats, remind, unit), why);
    }

    private static String remind(Route route, Map<String, String> seats, String stated, String lead) {
        if (!stated.isEmpty()) return stated;
        for (var seat : route.remind()) {
            var unit = seats.getOrDefault(seat, "");
            if (!unit.isEmpty() && !unit.equals(lead)) return unit;
        }
        return "";
    }

    private static List<String> settled(Directive directive, Owner.Role role) {
        var units = new ArrayList<String>();
        for (var owner : directive.owners())
            if (owner.role() == role
                    && owner.units().size() == 1
                    && !units.contains(owner.units().getFirst()))
                units.add(owner.units().getFirst());
        return units;
    }
}
