package luoshi.surface.dossier.web;

import java.util.List;
import java.util.Map;
import luoshi.kernel.evidence.Place;
import luoshi.kernel.organisation.Person;
import luoshi.kernel.organisation.Unit;
import luoshi.meeting.record.Review;
import luoshi.surface.dossier.Doubt;
import luoshi.surface.dossier.Mark;
import luoshi.surface.dossier.MarkKind;
import org.jspecify.annotations.Nullable;

/// 复核表: what a reviewer fills in to correct, reject or add a mark.
///
/// @param mark the mark acted on; null for an addition
/// @param of id of the directive the new mark is to belong to; empty when the words decide
public record MarkForm(
        RecordPage page,
        Review.Act act,
        @Nullable Mark mark,
        MarkKind kind,
        Place place,
        Map<String, String> value,
        String of) {

    private static final List<String> REASONS =
            List.of("读错了", "多读了一段", "漏读了一段", "不是交办事项", "是情况介绍，不是要求", "重复", "人名有误", "日期推算有误");

    public String words() {
        return page.words(place);
    }

    public String value(String name) {
        return value.getOrDefault(name, "");
    }

    public boolean is(String name, Enum<?> choice) {
        return choice.name().equals(value.get(name));
    }

    public @Nullable Doubt doubt() {
        return mark == null ? null : page.doubt(mark);
    }

    public List<String> reasons() {
        return REASONS;
    }

    /// Units that go by the words: those the reader hesitated between, else what the roster knows.
    public List<Unit> candidates() {
        var read = value("units");
        if (!read.isEmpty()) return page.units(List.of(read.split(",")));
        return page.roster().named(plain());
    }

    public List<Unit> others() {
        var first = candidates();
        return page.roster().units().stream().filter(u -> !first.contains(u)).toList();
    }

    /// The words name the unit in a way that the organisation does not know yet.
    public boolean aliasable() {
        return page.roster().units().stream()
                .noneMatch(u -> u.name().equals(plain()) || u.aliases().contains(plain()));
    }

    public List<Person> people() {
        return page.roster().people().stream()
                .filter(p -> p.name().equals(plain()))
                .toList();
    }

    private String plain() {
        return words().replaceAll("\\s", "");
    }
}
