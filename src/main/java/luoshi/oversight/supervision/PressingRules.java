package luoshi.oversight.supervision;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import luoshi.kernel.calendar.WorkingDays;
import luoshi.kernel.casework.Case;
import luoshi.kernel.regulation.Page;
import org.jspecify.annotations.Nullable;

/// 催办办法: in which phases a case is pressed, how a missing day is asked for, how long before its day a recurring duty is
/// opened, when what was closed is looked at again.
public record PressingRules(Set<Case.Phase> phases, Nag nag, Occurrence occurrence, Review review) {

    /// 催定期限.
    ///
    /// @param first so many working days after the case was opened, and `every` so many after that
    public record Nag(String slip, int first, int every, List<String> to, List<Example> examples) {

        /// The last day up to today on which it was to be asked; null while none was.
        public @Nullable LocalDate last(LocalDate since, LocalDate today, WorkingDays calendar) {
            int gone = calendar.between(since, today);
            return gone < first ? null : calendar.after(since, first + (gone - first) / every * every);
        }
    }

    /// 例: the day on which it was last asked, and a day on which it was not.
    public record Example(
            LocalDate since,
            LocalDate today,
            @Nullable LocalDate day,
            @Nullable LocalDate not) {}

    /// 周期事项.
    public record Occurrence(String slip, int ahead, List<String> to) {}

    /// 回头看.
    public record Review(String slip, int after, int window, List<String> to) {}

    /// Those that come with the program.
    public static PressingRules shipped() {
        return Shipped.RULES;
    }

    static PressingRules of(Page page) {
        var nag = inner(page, "nag");
        var occurrence = inner(page, "occurrence");
        var review = inner(page, "review");
        return new PressingRules(
                EnumSet.copyOf(page.several("phases", Case.Phase.class)),
                new Nag(
                        nag.text("slip"),
                        positive(nag, "first"),
                        positive(nag, "every"),
                        nag.words("to"),
                        nag.pages("examples").stream()
                                .map(e -> new Example(
                                        Ladder.day(e, "since"), Ladder.day(e, "today"), e.day("day"), e.day("not")))
                                .toList()),
                new Occurrence(occurrence.text("slip"), positive(occurrence, "ahead"), occurrence.words("to")),
                new Review(
                        review.text("slip"),
                        positive(review, "after"),
                        positive(review, "window"),
                        review.words("to")));
    }

    private static Page inner(Page page, String key) {
        var inner = page.page(key);
        if (inner == null) throw page.wrong(key, "没有填写");
        return inner;
    }

    private static int positive(Page page, String key) {
        int number = page.number(key);
        if (number < 1) throw page.wrong(key, "应当大于零");
        return number;
    }

    private static final class Shipped {

        static final PressingRules RULES = of(Page.resource("/rules/supervision/pressing.yml"));
    }
}
