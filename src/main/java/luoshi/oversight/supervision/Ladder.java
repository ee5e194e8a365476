package luoshi.oversight.supervision;

import java.time.LocalDate;
import java.util.List;
import luoshi.kernel.calendar.WorkingDays;
import luoshi.kernel.regulation.Page;
import luoshi.kernel.regulation.Sureness;

/// 催办梯次: on which working days before and after its day a duty is pressed, and who hears of it.
public record Ladder(String name, String words, Sureness sureness, List<Rung> rungs, List<Example> examples) {

    /// 一级催办.
    ///
    /// @param at working days after the day, before it where negative, the day itself for 0
    /// @param to who is told: a role, not a name
    public record Rung(String name, Light slip, int at, List<String> to) {}

    /// 催办: a rung and its day.
    public record Reminder(Rung rung, LocalDate day) {}

    /// 例: on which days the rungs fall, and a day on which none does.
    public record Example(LocalDate due, LocalDate since, List<LocalDate> days, LocalDate not) {}

    /// The ladder that comes with the program.
    public static Ladder shipped() {
        return Shipped.LADDER;
    }

    /// The reminders of a duty in order. Rungs before `since`, the day it was handed down, are left out: a short term
    /// needs no early reminder.
    public List<Reminder> reminders(LocalDate due, LocalDate since, WorkingDays calendar) {
        return rungs.stream()
                .map(rung ->
                        new Reminder(rung, rung.at < 0 ? calendar.before(due, -rung.at) : calendar.after(due, rung.at)))
                .filter(reminder -> reminder.day.isAfter(since))
                .toList();
    }

    static Ladder of(Page page) {
        var rungs = page.pages("rungs").stream()
                .map(r -> new Rung(r.text("name"), r.one("slip", Light.class), r.number("at"), r.words("to")))
                .toList();
        for (int i = 1; i < rungs.size(); i++)
            if (rungs.get(i).at <= rungs.get(i - 1).at) throw page.wrong("rungs", "at 应当一级比一级晚");
        return new Ladder(
                page.text("name"),
                page.text("words"),
                page.one("sureness", Sureness.class),
                rungs,
                page.pages("examples").stream()
                        .map(e -> new Example(day(e, "due"), day(e, "since"), e.days("days"), day(e, "not")))
                        .toList());
    }

    static LocalDate day(Page page, String key) {
        var day = page.day(key);
        if (day == null) throw page.wrong(key, "没有填写");
        return day;
    }

    private static final class Shipped {

        static final Ladder LADDER = of(Page.resource("/rules/supervision/reminders.yml"));
    }
}
