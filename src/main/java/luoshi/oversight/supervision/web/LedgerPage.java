package luoshi.oversight.supervision.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.casework.Case;
import luoshi.kernel.casework.CaseSearch;
import luoshi.kernel.casework.Cases;
import luoshi.oversight.supervision.Light;
import luoshi.oversight.supervision.Outlook;
import luoshi.oversight.supervision.Sift;
import luoshi.oversight.supervision.View;
import org.jspecify.annotations.Nullable;

/// 台账一页: rows, and the addresses of the pages around it, which stay true whatever is added meanwhile.
///
/// @param previous and `next` say where those pages end or begin; null where there is none
public record LedgerPage(
        Sift sift,
        Outlook outlook,
        List<Case> rows,
        List<View> views,
        @Nullable String previous,
        @Nullable String next) {

    static final int ROWS = 50;

    static final String LAST = "last";

    /// 批量办理的结果.
    ///
    /// @param refusal why not; null where it was done
    public record Result(
            String number, String words, @Nullable String refusal) {}

    /// 点数: what the list holds as a whole.
    public record Counts(long open, long closed, Map<Light, Long> lights) {}

    /// @param after the place behind which the page begins, and `before`, that in front of which it ends
    static LedgerPage of(
            Viewer viewer,
            Cases cases,
            Outlook outlook,
            Sift sift,
            List<View> views,
            @Nullable String after,
            @Nullable String before) {
        boolean back = before != null && !before.isEmpty();
        var from =
                back ? place(before).back() : after == null || after.isEmpty() ? CaseSearch.Last.START : place(after);
        if (back && before.equals(LAST)) from = CaseSearch.Last.END;
        var found = cases.list(viewer, sift.search(outlook), from, ROWS + 1);
        boolean more = found.size() > ROWS;
        var rows = !more ? found : back ? found.subList(1, found.size()) : found.subList(0, ROWS);
        boolean earlier = back ? more : after != null && !after.isEmpty();
        boolean later = back ? !LAST.equals(before) : more;
        return new LedgerPage(
                sift,
                outlook,
                rows,
                views,
                earlier && !rows.isEmpty() ? word(rows.getFirst()) : null,
                later && !rows.isEmpty() ? word(rows.getLast()) : null);
    }

    /// Where a case stands in the list, as it is written in an address.
    static String word(Case subject) {
        var at = CaseSearch.Last.of(subject);
        return (at.open() ? "o" : "c") + "_" + at.day() + "_" + at.number();
    }

    private static CaseSearch.Last place(String word) {
        if (word.equals(LAST)) return CaseSearch.Last.END;
        var parts = word.split("_", 3);
        try {
            if (parts.length < 3) throw new DateTimeParseException("", word, 0);
            return new CaseSearch.Last(parts[0].equals("o"), LocalDate.parse(parts[1]), parts[2], false);
        } catch (DateTimeParseException e) {
            throw new Refusal("supervision.page", "没有这一页，请从第一页看起。", e);
        }
    }

    /// Address of a page of this list.
    public String at(String way, @Nullable String place) {
        var query = sift.query();
        return "/supervision" + (query.isEmpty() && place == null ? "" : "?") + query
                + (place == null ? "" : (query.isEmpty() ? "" : "&") + way + "=" + place);
    }
}
