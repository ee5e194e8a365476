package luoshi.kernel.calendar;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import luoshi.kernel.regulation.Page;
import luoshi.kernel.regulation.Sureness;

/// 年度日历: the holidays that were set for a year, from whichever day to whichever: new year's may begin in the year
/// before.
///
/// @param provisional no notice is known yet: only what the law says, without the days moved
/// @param note empty where there is nothing to say
public record CalendarYear(int year, boolean provisional, String note, List<Notice> notices, List<Holiday> holidays) {

    /// Reads a page of an installation; what is wrong in it is told in Chinese by an [IllegalArgumentException].
    public static CalendarYear read(String name, InputStream in) {
        return of(Page.read(name, in));
    }

    static CalendarYear of(Page page) {
        int year = page.number("year");
        var notices = page.pages("notices").stream().map(CalendarYear::notice).toList();
        if (notices.isEmpty()) throw page.wrong("notices", "没有写依据的通知");
        var holidays =
                page.pages("holidays").stream().map(h -> holiday(h, year)).toList();
        for (var h : holidays)
            for (var day : h.worked())
                if (holidays.stream().anyMatch(o -> o.holds(day))) throw page.wrong("holidays", day + " 既写放假又写上班");
        return new CalendarYear(year, page.truth("provisional"), page.text("note", ""), notices, holidays);
    }

    /// No better than the weakest of its papers, and an inference of ours where no notice is known.
    public Sureness sureness() {
        return notices.stream().map(Notice::sureness).reduce(provisional ? Sureness.D : Sureness.V1, Sureness::and);
    }

    private static Notice notice(Page page) {
        var sureness = page.one("sureness", Sureness.class);
        return new Notice(
                page.text("title"),
                page.orNull("number"),
                page.day("date"),
                sureness,
                page.has("numberSureness") ? page.one("numberSureness", Sureness.class) : sureness,
                page.text("source"));
    }

    private static Holiday holiday(Page page, int year) {
        var from = day(page, "from");
        var to = day(page, "to");
        if (to.isBefore(from)) throw page.wrong("to", "早于 from");
        var worked = page.days("work");
        for (var day : worked) if (day.getDayOfWeek().getValue() < 6) throw page.wrong("work", day + " 不是周六、周日，本来就上班");
        for (var day : List.of(from, to))
            if (day.getYear() != year && day.plusMonths(1).getYear() != year) throw page.wrong("from", day + " 不在本年");
        return new Holiday(page.text("name"), from, to, worked);
    }

    private static LocalDate day(Page page, String key) {
        var day = page.day(key);
        if (day == null) throw page.wrong(key, "没有填写");
        return day;
    }
}
