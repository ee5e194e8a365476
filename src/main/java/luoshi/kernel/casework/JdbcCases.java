package luoshi.kernel.casework;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import luoshi.kernel.access.Label;
import luoshi.kernel.access.Mark;
import luoshi.kernel.access.Reach;
import luoshi.kernel.access.Seal;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.calendar.Beijing;
import luoshi.kernel.journal.Deed;
import luoshi.kernel.journal.Journal;
import luoshi.kernel.organisation.Organisation;
import luoshi.kernel.organisation.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

@Component
class JdbcCases implements Cases {

    private final JdbcClient rows;
    private final JdbcCaseRows files;
    private final TransactionOperations transaction;
    private final Organisation organisation;
    private final Journal journal;

    JdbcCases(
            JdbcClient rows,
            JdbcCaseRows files,
            TransactionOperations transaction,
            Organisation organisation,
            Journal journal) {
        this.rows = rows;
        this.files = files;
        this.transaction = transaction;
        this.organisation = organisation;
        this.journal = journal;
    }

    @Override
    public List<String> open(Viewer viewer, List<Opening> openings) {
        if (openings.isEmpty()) return List.of();
        var standpoint = standpoint(viewer);
        for (var opening : openings) {
            standpoint.check(opening.words(), opening.charge());
            for (var part : opening.parts()) standpoint.check(part.words(), part.charge());
        }
        return transaction.execute(_ -> {
            var numbers = new ArrayList<String>();
            int year = Beijing.today().getYear();
            long last = files.draw(viewer, year, openings.size());
            for (var opening : openings) {
                var number = "%d-%04d".formatted(year, ++last - openings.size());
                put(viewer, standpoint, number, opening);
                numbers.add(number);
            }
            for (var number : numbers) journal.note(viewer, Deed.done("casework.open", "立项", "case/" + number));
            return numbers;
        });
    }

    private void put(Viewer viewer, Standpoint standpoint, String number, Opening opening) {
        var whole = new Part(opening.words(), opening.charge(), opening.timing(), opening.goal());
        put(viewer, standpoint, number, null, 0, opening.source(), whole, opening);
        int ordinal = 0;
        for (var part : opening.parts())
            put(viewer, standpoint, number + "." + ++ordinal, number, ordinal, Source.PART, part, opening);
    }

    private void put(
            Viewer viewer,
            Standpoint standpoint,
            String number,
            @Nullable String parent,
            int ordinal,
            Source source,
            Part part,
            Opening opening) {
        var line = parent == null ? Set.<String>of() : Set.of(opening.charge().unit());
        files.insert(
                viewer,
                number,
                parent,
                ordinal,
                opening.kind(),
                source,
                JdbcCaseRows.words(part.words()),
                standpoint.named(part.charge()),
                part.timing(),
                part.goal(),
                CaseRows.label(opening.mark(), opening.seals(), part.charge(), line));
    }

    @Override
    public Optional<Case> find(Viewer viewer, String number) {
        return rows.sql("select * from casework.casefile c where bureau = :bureau and number = :number and "
                        + Reach.within("c"))
                .params(viewer.parameters())
                .param("number", number)
                .query(CaseRows::read)
                .optional();
    }

    @Override
    public List<Case> named(Viewer viewer, Set<String> numbers) {
        if (numbers.isEmpty()) return List.of();
        return rows.sql("select * from casework.casefile c where bureau = :bureau and number = any(:numbers) and "
                        + Reach.within("c"))
                .params(viewer.parameters())
                .param("numbers", numbers.toArray(String[]::new))
                .query(CaseRows::read)
                .list();
    }

    @Override
    public List<Case> tree(Viewer viewer, String number) {
        int dot = number.indexOf('.');
        return rows
                .sql("select * from casework.casefile c where bureau = :bureau and root = :root and "
                        + Reach.within("c"))
                .params(viewer.parameters())
                .param("root", dot < 0 ? number : number.substring(0, dot))
                .query(CaseRows::read)
                .list()
                .stream()
                .sorted(Comparator.comparing(Case::number, JdbcCases::compare))
                .toList();
    }

    @Override
    public List<Case> list(Viewer viewer, CaseSearch search, CaseSearch.Last last, int limit) {
        var query = new CaseQuery(viewer, search);
        var found = query.walks(limit) ? page(query, query.stretch(last), last, limit) : List.<Case>of();
        if (found.size() < limit) found = page(query, query.page(last), last, limit);
        return last.backwards() ? found.reversed() : found;
    }

    private List<Case> page(CaseQuery query, String sql, CaseSearch.Last last, int limit) {
        return rows.sql(sql)
                .params(query.parameters())
                .param("lastClosed", !last.open())
                .param("lastDay", last.day())
                .param("lastNumber", last.number())
                .param("limit", limit)
                .query(CaseRows::read)
                .list();
    }

    @Override
    public long count(Viewer viewer, CaseSearch search) {
        var query = new CaseQuery(viewer, search);
        return rows.sql(query.count())
                .params(query.parameters())
                .query(Long.class)
                .single();
    }

    @Override
    public List<Tally> tally(Viewer viewer, CaseSearch search, List<LocalDate> bounds) {
        var query = new CaseQuery(viewer, search);
        return rows.sql(query.tally())
                .params(query.parameters())
                .param("bounds", bounds.stream().map(Date::valueOf).toArray(Date[]::new))
                .query((row, _) -> new Tally(
                        row.getString("unit"), !row.getBoolean("closed"), row.getInt("stretch"), row.getLong("number")))
                .list();
    }

    @Override
    public List<Kept> kept(Viewer viewer, CaseSearch search, LocalDate since) {
        var query = new CaseQuery(viewer, search);
        return rows.sql(query.kept())
                .params(query.parameters())
                .param("since", since)
                .query((row, _) -> new Kept(
                        row.getString("unit"),
                        Case.Punctuality.valueOf(row.getString("punctuality")),
                        row.getLong("number")))
                .list();
    }

    @Override
    public Map<Integer, Long> ages(Viewer viewer, CaseSearch search, List<Integer> bounds) {
        var query = new CaseQuery(viewer, search);
        var ages = new HashMap<Integer, Long>();
        rows.sql(query.ages())
                .params(query.parameters())
                .param("bounds", bounds.toArray(Integer[]::new))
                .query(row -> {
                    ages.put(row.getInt("age"), row.getLong("number"));
                });
        return ages;
    }

    @Override
    public List<Flow> flow(Viewer viewer, CaseSearch search, LocalDate since) {
        var query = new CaseQuery(viewer, search);
        return rows.sql(query.flow())
                .params(query.parameters())
                .param("since", since)
                .query((row, _) ->
                        new Flow(row.getObject("month", LocalDate.class), row.getLong("opened"), row.getLong("ended")))
                .list();
    }

    @Override
    public void label(Viewer viewer, Set<String> numbers, Mark mark, Set<Seal> seals) {
        if (numbers.isEmpty()) return;
        rows.sql("""
                        update casework.casefile set mark = :labelMark, seals = cast(:labelSeals as text[])
                        where bureau = :bureau and root = any(:numbers)
                          and (mark <> :labelMark or seals <> cast(:labelSeals as text[]))""")
                .params(Label.of(mark, seals).parameters())
                .param("bureau", viewer.bureau())
                .param("numbers", numbers.toArray(String[]::new))
                .update();
    }

    @Override
    public Set<Party> parties(Viewer viewer, Case subject) {
        return standpoint(viewer).of(subject);
    }

    @Override
    public Map<String, Set<Party>> parties(Viewer viewer, List<Case> subjects) {
        var standpoint = standpoint(viewer);
        var all = new HashMap<String, Set<Party>>();
        for (var subject : subjects) all.put(subject.number(), standpoint.of(subject));
        return all;
    }

    @Override
    public Set<String> heads(Viewer viewer, String unit) {
        return standpoint(viewer).heads(unit).stream().map(Person::code).collect(Collectors.toSet());
    }

    @Override
    public List<Case> ended(Viewer viewer, LocalDate from, LocalDate to) {
        return rows.sql("""
                        select c.* from casework.casefile c where bureau = :bureau and closed
                          and closed_on between :from and :to and\s""" + Reach.within("c") + " order by number")
                .params(viewer.parameters())
                .param("from", from)
                .param("to", to)
                .query(CaseRows::read)
                .list();
    }

    Standpoint standpoint(Viewer viewer) {
        return new Standpoint(viewer, organisation.roster(Viewer.machine(viewer.bureau()), Beijing.today()));
    }

    /// By the numbers within a number: part 2 before part 10.
    private static int compare(String a, String b) {
        var left = a.split("[.-]");
        var right = b.split("[.-]");
        for (int i = 0; i < Math.min(left.length, right.length); i++) {
            int order = Integer.compare(Integer.parseInt(left[i]), Integer.parseInt(right[i]));
            if (order != 0) return order;
        }
        return Integer.compare(left.length, right.length);
    }
}
