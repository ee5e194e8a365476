package luoshi.oversight.supervision.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.casework.Case;
import luoshi.kernel.casework.Case.Punctuality;
import luoshi.kernel.casework.CaseSearch;
import luoshi.kernel.casework.Cases;
import luoshi.oversight.supervision.Light;
import luoshi.oversight.supervision.Outlook;

/// 看板: lights by unit, the age of what is open, how much was closed in time, what came in and went out by month. Each
/// stands as a table as well.
///
/// @param units those with anything open, most first
/// @param ages by how long, shortest first
public record Boards(
        List<Unit> units,
        Map<String, Long> ages,
        List<Kept> kept,
        List<Cases.Flow> flow,
        LocalDate since,
        Outlook outlook) {

    private static final int MONTHS = 12;
    private static final List<Integer> AGES = List.of(31, 91, 181, 366);
    private static final List<String> SPANS = List.of("一个月以内", "一至三个月", "三个月至半年", "半年至一年", "一年以上");

    /// 一家在办.
    public record Unit(String code, String name, Map<Light, Long> lights) {

        public long all() {
            return lights.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /// 一家办结.
    public record Kept(String code, String name, Map<Punctuality, Long> numbers) {

        public long all() {
            return numbers.values().stream().mapToLong(Long::longValue).sum();
        }

        /// 按期率: of what had a day; extended in time counts as kept apart.
        public String rate() {
            long dated = all() - numbers.getOrDefault(Punctuality.UNDATED, 0L);
            return dated == 0 ? "—" : Math.round(100.0 * numbers.getOrDefault(Punctuality.ON_TIME, 0L) / dated) + "%";
        }
    }

    static Boards of(Viewer viewer, Cases cases, CaseSearch search, Outlook outlook) {
        var since = outlook.today().withDayOfMonth(1).minusMonths(MONTHS - 1);
        var aged = cases.ages(viewer, search, AGES);
        var ages = new LinkedHashMap<String, Long>();
        for (int i = 0; i < SPANS.size(); i++) ages.put(SPANS.get(i), aged.getOrDefault(i, 0L));
        return new Boards(
                units(cases.tally(viewer, search.open(true), outlook.bounds()), outlook),
                ages,
                kept(cases.kept(viewer, search, since), outlook),
                months(cases.flow(viewer, search, since), since),
                since,
                outlook);
    }

    static List<Unit> units(List<Cases.Tally> tallies, Outlook outlook) {
        var units = new HashMap<String, Unit>();
        for (var tally : tallies)
            if (tally.open())
                units.computeIfAbsent(tally.unit(), u -> new Unit(u, outlook.unit(u), new EnumMap<>(Light.class)))
                        .lights()
                        .merge(outlook.light(tally.stretch()), tally.number(), Long::sum);
        return units.values().stream()
                .sorted(Comparator.comparing(Unit::all).reversed().thenComparing(Unit::code))
                .toList();
    }

    private static List<Kept> kept(List<Cases.Kept> counted, Outlook outlook) {
        var units = new HashMap<String, Kept>();
        for (var one : counted)
            units.computeIfAbsent(one.unit(), u -> new Kept(u, outlook.unit(u), new EnumMap<>(Punctuality.class)))
                    .numbers()
                    .merge(one.punctuality(), one.number(), Long::sum);
        return units.values().stream()
                .sorted(Comparator.comparing(Kept::all).reversed().thenComparing(Kept::code))
                .toList();
    }

    /// Every month, those without anything as well.
    private static List<Cases.Flow> months(List<Cases.Flow> counted, LocalDate since) {
        var months = new ArrayList<Cases.Flow>();
        for (int i = 0; i < MONTHS; i++) {
            var month = since.plusMonths(i);
            months.add(counted.stream()
                    .filter(f -> f.month().equals(month))
                    .findFirst()
                    .orElse(new Cases.Flow(month, 0, 0)));
        }
        return months;
    }

    public boolean nothing() {
        return units.isEmpty() && kept.isEmpty();
    }

    /// What the page draws, with the same figures as its tables.
    public Map<String, Object> drawn() {
        var drawn = new LinkedHashMap<String, Object>();
        var lights = new ArrayList<Map<String, Object>>();
        for (var light : outlook.scale())
            lights.add(Map.of(
                    "light",
                    light.name(),
                    "name",
                    light.term() + "灯",
                    "numbers",
                    units.stream().map(u -> u.lights().getOrDefault(light, 0L)).toList()));
        drawn.put("lights", Map.of("units", units.stream().map(Unit::name).toList(), "series", lights));
        drawn.put("ages", Map.of("spans", List.copyOf(ages.keySet()), "numbers", List.copyOf(ages.values())));
        var series = new ArrayList<Map<String, Object>>();
        for (var how : Case.Punctuality.values())
            series.add(Map.of(
                    "how",
                    how.name(),
                    "name",
                    how.term(),
                    "numbers",
                    kept.stream().map(k -> k.numbers().getOrDefault(how, 0L)).toList()));
        drawn.put("kept", Map.of("units", kept.stream().map(Kept::name).toList(), "series", series));
        drawn.put(
                "flow",
                Map.of(
                        "months",
                        flow.stream()
                                .map(f -> f.month().toString().substring(0, 7))
                                .toList(),
                        "opened",
                        flow.stream().map(Cases.Flow::opened).toList(),
                        "closed",
                        flow.stream().map(Cases.Flow::closed).toList()));
        return drawn;
    }
}
