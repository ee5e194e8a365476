package luoshi.surface.dossier;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.evidence.Offsets;
import luoshi.kernel.evidence.Place;
import luoshi.kernel.organisation.Roster;
import luoshi.kernel.phrase.Deadline;
import org.jspecify.annotations.Nullable;

/// 细目: what a reviewer filled in about a mark, checked and made complete, so that the row alone can make the thing
/// again.
final class Particulars {

    private static final String DAY = "\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])";
    private static final Pattern DUE = Pattern.compile(
            DAY + "|" + DAY + "/" + DAY + "|" + DAY + "(," + DAY + ")+|R/P(\\d{1,3}[DWMY](T.*)?|T\\d{1,3}[HM])");
    private static final Pattern HELD = Pattern.compile(DAY + "(T([01]\\d|2[0-3]):[0-5]\\d)?");

    private final Dossier dossier;
    private final Offsets text;
    private final Roster roster;

    Particulars(Dossier dossier, Roster roster) {
        this.dossier = dossier;
        this.text = new Offsets(dossier.record().transcript().text());
        this.roster = roster;
    }

    /// The complete value of a mark: what it had, what the form says, its words, and what it belongs to.
    Map<String, String> of(
            MarkKind kind, Place place, @Nullable Place of, Map<String, String> had, Map<String, String> form) {
        var value = new HashMap<>(had);
        if (form.containsKey("matter")) value.put("kind", form.get("matter"));
        form.forEach((name, filled) -> {
            if (name.equals("matter") || name.equals("open")) return;
            if (filled.isBlank()) value.remove(name);
            else value.put(name, filled.strip());
        });
        if (!form.isEmpty()) check(kind, value, form);
        if (kind == MarkKind.SPEAKER && !value.containsKey("says")) value.put("says", Attributes.write(says(place)));
        if (kind == MarkKind.DIRECTIVE && !had.containsKey("item")) directive(value, place);
        if (kind == MarkKind.APPOINTEE) value.putIfAbsent("item", Hand.itemAt(dossier, place));
        value.put("words", text.slice(place.start(), place.end()));
        var home = of != null ? of : home(kind, place);
        if (home != null) value.put("of", Attributes.write(home));
        return Map.copyOf(value);
    }

    /// The words without blanks at their ends; refuses what is no stretch of the text.
    Place words(Place chosen) {
        if (!text.holds(chosen) || chosen.length() == 0)
            throw new Refusal("dossier.words", "没有选中原文中的文字，请用鼠标或键盘在左侧原文中选取。");
        int start = chosen.start(), end = chosen.end();
        while (start < end && text.slice(start, start + 1).isBlank()) start++;
        while (start < end && text.slice(end - 1, end).isBlank()) end--;
        if (start == end) throw new Refusal("dossier.words", "选中的只有空白，请重新选取。");
        return new Place(start, end);
    }

    private void check(MarkKind kind, Map<String, String> value, Map<String, String> form) {
        switch (kind) {
            case TIME -> refuseUnless(value.get("value"), HELD, "会议时间请写成 2024-03-05 或 2024-03-05T09:30。");
            case DEADLINE -> {
                var date = value.get("value");
                refuseUnless(date, DUE, "时限请写成 2024-03-31、2024-03-01/2024-03-31、多个日期用逗号隔开，或每月 R/P1M。");
                if (form.containsKey("value"))
                    value.put("kind", dueKind(date, form.get("open")).name());
            }
            case OWNER -> {
                for (var unit : value.getOrDefault("units", "").split(","))
                    if (!unit.isEmpty()
                            && roster.units().stream().noneMatch(u -> u.code().equals(unit)))
                        throw new Refusal("dossier.unit", "组织树中没有这个单位，请从候选中选取。");
            }
            case AMOUNT ->
                refuseUnless(
                        value.getOrDefault("value", ""), Pattern.compile("\\d{1,15}(\\.\\d{1,4})?"), "数额请填数字，以元为单位。");
            default -> {}
        }
    }

    private static Deadline.Kind dueKind(@Nullable String date, @Nullable String chosen) {
        if (date == null) return "CONDITION".equals(chosen) ? Deadline.Kind.CONDITION : Deadline.Kind.VAGUE;
        if (date.startsWith("R/")) return Deadline.Kind.PERIODIC;
        if (date.contains("/")) return Deadline.Kind.RANGE;
        return date.contains(",") ? Deadline.Kind.NODES : Deadline.Kind.DATE;
    }

    private static void refuseUnless(@Nullable String value, Pattern form, String sentence) {
        if (value != null && !form.matcher(value).matches()) throw new Refusal("dossier.value", sentence);
    }

    private void directive(Map<String, String> value, Place place) {
        value.put("item", Hand.itemAt(dossier, place));
        for (var item : dossier.record().items())
            for (var s : item.statements())
                if (s.place().meets(place))
                    value.putIfAbsent("speaker", Attributes.write(s.speaker().place()));
    }

    /// What a new speaker says: from behind the label to the next label, or to the end of the item.
    private Place says(Place label) {
        int start = label.end();
        while (start < text.length() && "：:　 ".contains(text.slice(start, start + 1))) start++;
        int end = text.length();
        for (var item : dossier.record().items()) {
            if (item.place().covers(label)) end = Math.min(end, item.place().end());
            for (var s : item.statements())
                if (s.speaker().start() >= label.end())
                    end = Math.min(end, s.speaker().start());
        }
        while (end > start && text.slice(end - 1, end).isBlank()) end--;
        return new Place(Math.min(start, end), end);
    }

    /// What a new mark belongs to where the reviewer did not say.
    private @Nullable Place home(MarkKind kind, Place place) {
        var home = switch (kind) {
            case OWNER, DEADLINE, AMOUNT -> DirectiveHand.holder(dossier, place);
            case STANCE ->
                dossier.record().items().stream()
                        .flatMap(i -> i.statements().stream())
                        .map(s -> s.place())
                        .filter(p -> p.covers(place))
                        .findFirst()
                        .orElse(null);
            case REPORTER, OUTCOME ->
                dossier.record().items().stream()
                        .filter(i -> i.place().covers(place))
                        .map(i -> i.title().place())
                        .findFirst()
                        .orElse(null);
            case POST -> DecisionHand.nearest(dossier.decided(), place);
            default -> place;
        };
        if (home == null) throw new Refusal("dossier.home", missing(kind));
        return home == place ? null : home;
    }

    private static String missing(MarkKind kind) {
        return switch (kind) {
            case OWNER, DEADLINE, AMOUNT -> "选中的文字不在任何一条交办事项里。请先在右侧选中它所属的交办事项，或先把整句标为交办事项。";
            case STANCE -> "选中的文字不在任何人的发言里。请先标出发言人。";
            case POST -> "前面没有人事对象。请先标出姓名。";
            default -> "选中的文字不在任何议题里。请先标出议题。";
        };
    }
}
