package luoshi.oversight.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import luoshi.kernel.calendar.WorkingDays;
import luoshi.kernel.regulation.Page;
import luoshi.kernel.regulation.Sureness;
import org.jspecify.annotations.Nullable;

/// 亮灯办法: which light a duty shows, by the working days left to its day or gone since.
///
/// @param steps from the mildest on; the last one that holds is shown
public record Lights(String name, String words, Sureness sureness, List<Step> steps, List<Example> examples) {

    /// A light that holds while no more than `left` working days are left; below zero once as many have gone by. Always
    /// where it is null.
    public record Step(Light light, @Nullable Integer left) {}

    /// 例: what must be shown on a day, and what must not.
    public record Example(LocalDate due, LocalDate today, Light light, Light not) {}

    /// The ways of showing lights that come with the program, the usual one first.
    public static List<Lights> shipped() {
        return Shipped.LIGHTS;
    }

    public Light on(LocalDate today, @Nullable LocalDate due, WorkingDays calendar) {
        if (due == null) return Light.GREY;
        int left = calendar.between(today, due);
        var light = Light.GREY;
        for (var step : steps) if (step.left == null || left <= step.left) light = step.light;
        return light;
    }

    /// 时段: on which days something must be due to show a light on a day; null ends are open.
    public record Stretch(
            Light light, @Nullable LocalDate from, @Nullable LocalDate to) {}

    /// The lights of a day as stretches of days, the latest days first: the same answer as [#on] for every one of them.
    public List<Stretch> stretches(LocalDate today, WorkingDays calendar) {
        var stretches = new ArrayList<Stretch>();
        LocalDate to = null;
        for (int i = 0; i < steps.size(); i++) {
            var left = i + 1 < steps.size() ? steps.get(i + 1).left : null;
            var last = left == null ? null : last(today, left, calendar);
            stretches.add(new Stretch(steps.get(i).light, last == null ? null : last.plusDays(1), to));
            to = last;
        }
        return stretches;
    }

    /// The last day by which no more than so many working days are left.
    private static LocalDate last(LocalDate today, int left, WorkingDays calendar) {
        var beyond =
                left >= 0 ? calendar.after(today, left + 1) : calendar.before(calendar.onOrBefore(today), -left - 1);
        return beyond.minusDays(1);
    }

    static Lights of(Page page) {
        var steps = page.pages("steps").stream()
                .map(s ->
                        new Step(s.one("light", Light.class), s.has("left") ? Integer.valueOf(s.number("left")) : null))
                .toList();
        if (steps.isEmpty() || steps.getFirst().left != null) throw page.wrong("steps", "第一级应当总是成立（不写 left）");
        for (int i = 2; i < steps.size(); i++)
            if (left(page, steps.get(i)) >= left(page, steps.get(i - 1))) throw page.wrong("steps", "left 应当一级比一级小");
        return new Lights(
                page.text("name"),
                page.text("words"),
                page.one("sureness", Sureness.class),
                steps,
                page.pages("examples").stream().map(Lights::example).toList());
    }

    private static int left(Page page, Step step) {
        if (step.left == null) throw page.wrong("steps", "只有第一级可以不写 left");
        return step.left;
    }

    private static Example example(Page page) {
        return new Example(
                Ladder.day(page, "due"),
                Ladder.day(page, "today"),
                page.one("light", Light.class),
                page.one("not", Light.class));
    }

    private static final class Shipped {

        static final List<Lights> LIGHTS = Page.resource("/rules/supervision/lights.yml").pages("schemes").stream()
                .map(Lights::of)
                .toList();
    }
}
