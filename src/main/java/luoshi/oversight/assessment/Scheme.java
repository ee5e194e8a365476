package luoshi.oversight.assessment;

import java.time.LocalDate;
import java.util.List;
import luoshi.kernel.regulation.Citation;
import luoshi.kernel.regulation.Page;
import luoshi.kernel.regulation.Sureness;
import org.jspecify.annotations.Nullable;

/// 计分办法: how many points each thing brings, from a day on.
///
/// @param base what a unit begins with; its score stays between `floor` and `ceiling`
public record Scheme(
        String name,
        LocalDate since,
        String words,
        Sureness sureness,
        Citation citation,
        int base,
        int floor,
        int ceiling,
        List<Points> points,
        List<Consequence> consequences,
        List<Example> examples) {

    /// 分值.
    ///
    /// @param slip name of the reminder's slip it is for; empty for what is no reminder
    public record Points(Measure on, String slip, int points, String words) {}

    /// 建议的处理: from so many late cases in a year on. A person decides.
    public record Consequence(int late, String words, Citation citation) {}

    /// 例: a year of one unit, what it comes to, and what it does not.
    public record Example(String name, Page page, int total, int not, int late) {}

    /// The schemes that come with the program, the oldest first.
    public static List<Scheme> shipped() {
        return Shipped.SCHEMES;
    }

    /// The one in use on a day.
    public static Scheme on(LocalDate day) {
        return shipped().stream()
                .filter(s -> !s.since.isAfter(day))
                .reduce((_, later) -> later)
                .orElse(shipped().getFirst());
    }

    /// What a thing brings; null where the scheme does not speak of it.
    @Nullable
    Points of(Measure measure, String slip) {
        return points.stream()
                .filter(p -> p.on == measure && p.slip.equals(slip))
                .findFirst()
                .orElse(null);
    }

    int within(int sum) {
        return Math.clamp(sum, floor, ceiling);
    }

    static Scheme of(Page page) {
        return new Scheme(
                page.text("name"),
                day(page, "since"),
                page.text("words"),
                page.one("sureness", Sureness.class),
                citation(page),
                page.number("base"),
                page.number("floor"),
                page.number("ceiling"),
                page.pages("points").stream()
                        .map(p -> new Points(
                                p.one("measure", Measure.class),
                                p.text("slip", ""),
                                p.number("points"),
                                p.text("words")))
                        .toList(),
                page.pages("consequences").stream()
                        .map(c -> new Consequence(c.number("late"), c.text("words"), citation(c)))
                        .toList(),
                page.pages("examples").stream()
                        .map(e -> new Example(e.text("name"), e, e.number("total"), e.number("not"), e.number("late")))
                        .toList());
    }

    private static Citation citation(Page page) {
        var cites = page.page("cites");
        if (cites == null) throw page.wrong("cites", "没有填写");
        return new Citation(cites.text("regulation"), cites.text("article"));
    }

    static LocalDate day(Page page, String key) {
        var day = page.day(key);
        if (day == null) throw page.wrong(key, "没有填写");
        return day;
    }

    private static final class Shipped {

        static final List<Scheme> SCHEMES = Page.resource("/rules/assessment/scores.yml").pages("schemes").stream()
                .map(Scheme::of)
                .toList();
    }
}
