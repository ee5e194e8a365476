package luoshi.kernel.casework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import luoshi.kernel.access.Reach;
import luoshi.kernel.access.Viewer;
import org.jspecify.annotations.Nullable;

/// 办件查询: a search as SQL. Only what is asked for becomes a condition, so that the plan is that of the question; a page
/// is found behind the last row of the one before, never by counting off.
final class CaseQuery {

    private static final String KEY = "closed, day, number";
    private static final int STRETCH = 500;
    private static final String LAST = "(:lastClosed, cast(:lastDay as date), cast(:lastNumber as varchar))";

    private final Viewer viewer;
    private final CaseSearch search;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, @Nullable Object> parameters = new HashMap<>();

    CaseQuery(Viewer viewer, CaseSearch search) {
        this.viewer = viewer;
        this.search = search;
        parameters.putAll(viewer.parameters());
        when(search.open() != null, "c.closed = :closed", "closed", !Boolean.TRUE.equals(search.open()));
        when(search.phase() != null, "c.phase = :phase", "phase", String.valueOf(search.phase()));
        when(search.from() != null, "c.day >= :from", "from", search.from());
        when(search.to() != null, "c.day <= :to", "to", search.to());
        if (search.dated() != null)
            when(true, search.dated() ? "c.day < :dayless" : "c.day = :dayless", "dayless", CaseSearch.Last.DAYLESS);
        when(!search.source().isEmpty(), "c.source_id = :source", "source", search.source());
        when(!search.speaker().isEmpty(), "c.speaker = :speaker", "speaker", search.speaker());
        when(!search.person().isEmpty(), "c.person = :person", "person", search.person());
        when(!search.handedBy().isEmpty(), "c.handed_by = :handedBy", "handedBy", search.handedBy());
        if (search.roots()) conditions.add("c.parent is null");
        if (!search.words().nothing()) {
            conditions.add(luoshi.kernel.phrase.Sought.within("c"));
            parameters.putAll(search.words().parameters());
        }
        conditions.add(Reach.within("c"));
    }

    Map<String, @Nullable Object> parameters() {
        if (!search.units().isEmpty())
            parameters.put("units", search.units().stream().sorted().toArray(String[]::new));
        return parameters;
    }

    /// Whether a stretch of the whole list is looked through first: cheaper than the first rows of so many units.
    boolean walks(int limit) {
        return search.units().size() * limit > STRETCH;
    }

    /// What a stretch of the whole list holds of the page: all of it where many units are sought; where it gives fewer
    /// rows than asked for, nothing is said.
    String stretch(CaseSearch.Last last) {
        var order = order(last);
        return "select p.* from (select " + CaseRows.COLUMNS + " from casework.casefile c where " + where(last) + order
                + " limit " + STRETCH + ") p where p.unit = any(cast(:units as text[]))" + order + " limit :limit";
    }

    /// A page. Where units are sought, each gives its own first rows by its index, and the first of those are the page.
    String page(CaseSearch.Last last) {
        var order = order(last) + " limit :limit";
        var rows = "select " + CaseRows.COLUMNS + " from casework.casefile c where ";
        if (search.units().isEmpty()) return rows + where(last) + order;
        return "select p.* from unnest(cast(:units as text[])) u cross join lateral (" + rows + "c.unit = u and "
                + where(last) + order + ") p" + order;
    }

    private static String order(CaseSearch.Last last) {
        var direction = last.backwards() ? " desc" : "";
        return " order by " + String.join(direction + ", ", KEY.split(", ")) + direction;
    }

    private String where(CaseSearch.Last last) {
        return where() + " and (c.closed, c.day, c.number) " + (last.backwards() ? "<" : ">") + " " + LAST;
    }

    String count() {
        return "select count(*) from casework.casefile c where " + where() + units();
    }

    String tally() {
        return """
                select unit, closed, stretch, count(*) as number from (
                    select c.unit, c.closed, case when c.day = date '9999-12-31' then -1
                        else width_bucket(c.day, cast(:bounds as date[])) end as stretch
                    from casework.casefile c where %s) t
                group by unit, closed, stretch""".formatted(where() + units());
    }

    String kept() {
        return """
                select unit, punctuality, count(*) as number from (
                    select c.unit, case when c.due_original is null or c.day = date '9999-12-31' then 'UNDATED'
                        when c.closed_on <= c.due_original then 'ON_TIME'
                        when c.closed_on > c.day then 'LATE' else 'EXTENDED' end as punctuality
                    from casework.casefile c where %s and c.phase = 'CLOSED' and c.closed_on >= :since) t
                group by unit, punctuality""".formatted(where() + units());
    }

    String ages() {
        return """
                select width_bucket(current_date - cast(c.opened_at as date), cast(:bounds as integer[])) as age,
                    count(*) as number
                from casework.casefile c where %s and not c.closed group by age""".formatted(where() + units());
    }

    String flow() {
        return """
                select month, sum(opened) as opened, sum(ended) as ended from (
                    select cast(date_trunc('month', c.opened_at) as date) as month, count(*) as opened, 0 as ended
                    from casework.casefile c where %1$s and c.opened_at >= :since group by 1
                    union all
                    select cast(date_trunc('month', c.closed_on) as date) as month, 0 as opened, count(*) as ended
                    from casework.casefile c where %1$s and c.closed_on >= :since group by 1) t
                group by month order by month""".formatted(where() + units());
    }

    private String where() {
        return "c.bureau = :bureau and " + String.join(" and ", conditions);
    }

    private String units() {
        return search.units().isEmpty() ? "" : " and c.unit = any(cast(:units as text[]))";
    }

    private void when(boolean asked, String condition, String name, @Nullable Object value) {
        if (!asked) return;
        conditions.add(condition);
        parameters.put(name, value);
    }
}
