package luoshi.kernel.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Right;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.journal.Deed;
import luoshi.kernel.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

@Component
class JdbcOrganisation implements Organisation {

    private final JdbcClient rows;
    private final TransactionOperations transaction;
    private final Journal journal;

    JdbcOrganisation(JdbcClient rows, TransactionOperations transaction, Journal journal) {
        this.rows = rows;
        this.transaction = transaction;
        this.journal = journal;
    }

    @Override
    public Optional<Body> body(Viewer viewer) {
        return rows.sql("select name, brief from organisation.body where bureau = ? order by since desc limit 1")
                .params(viewer.bureau())
                .query(Body.class)
                .optional();
    }

    @Override
    public Roster roster(Viewer viewer, LocalDate day) {
        var aliases = aliases(viewer);
        var units = rows.sql("""
                        select code, parent, name, kind from organisation.unit
                        where bureau = :bureau and since <= :day and (until is null or until > :day)
                          and (:inside or code = any(cast(:reachUnits as text[]))) order by rank""")
                .params(viewer.parameters())
                .param("inside", viewer.reach().inside())
                .param("day", day)
                .query((row, _) -> new Unit(
                        row.getString("code"),
                        row.getString("parent"),
                        row.getString("name"),
                        Unit.Kind.valueOf(row.getString("kind")),
                        aliases.getOrDefault(row.getString("code"), List.of())))
                .list();
        var people = rows.sql("""
                        select code, name, unit, post from organisation.person
                        where bureau = :bureau and since <= :day and (until is null or until > :day)
                          and (:inside or unit = any(cast(:reachUnits as text[]))) order by rank""")
                .params(viewer.parameters())
                .param("inside", viewer.reach().inside())
                .param("day", day)
                .query(Person.class)
                .list();
        return new Roster(units, people);
    }

    private Map<String, List<String>> aliases(Viewer viewer) {
        record Alias(String unit, String alias) {}
        return rows
                .sql("select unit, alias from organisation.unit_alias where bureau = ? order by added_at, alias")
                .params(viewer.bureau())
                .query(Alias.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Alias::unit, LinkedHashMap::new, Collectors.mapping(Alias::alias, Collectors.toList())));
    }

    @Override
    public Membership partyGroup(Viewer viewer) {
        return new Membership(rows.sql("""
                        select name, since, until, post from organisation.person p
                        where bureau = :bureau and exists (select 1 from organisation.unit u
                            where u.bureau = :bureau and u.code = p.unit and u.kind = 'BODY' and u.name like '%党组')
                        order by rank, since""")
                .param("bureau", viewer.bureau())
                .query((row, _) -> seat(row))
                .list());
    }

    /// `until` of a post is the first day without it, that of a seat the last day with it.
    private static Member seat(ResultSet row) throws SQLException {
        var until = row.getObject("until", LocalDate.class);
        var post = row.getString("post");
        return new Member(
                row.getString("name"),
                row.getObject("since", LocalDate.class),
                until == null ? null : until.minusDays(1),
                post != null && post.startsWith("党组书记"));
    }

    @Override
    public boolean found(Viewer viewer, Body body, Roster roster, LocalDate since) {
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            int made = rows.sql("""
                            insert into organisation.body (bureau, since, name, brief)
                            select :bureau, :since, :name, :brief
                            where not exists (select 1 from organisation.body where bureau = :bureau)
                            on conflict do nothing""")
                    .param("bureau", viewer.bureau())
                    .param("since", since)
                    .param("name", body.name())
                    .param("brief", body.brief())
                    .update();
            if (made == 0) return false;
            int rank = 0;
            for (var unit : roster.units()) put(viewer, unit, since, rank++);
            for (var person : roster.people()) put(viewer, person, since, rank++);
            var numbers = roster.units().size() + " 个单位，" + roster.people().size() + " 人";
            journal.note(viewer, Deed.done("organisation.found", "载入组织", "").with(numbers));
            return true;
        }));
    }

    @Override
    public boolean alias(Viewer viewer, String unit, String alias, String reason) {
        viewer.must(Right.ALIAS);
        boolean known = rows.sql("select exists (select 1 from organisation.unit where bureau = ? and code = ?)")
                .params(viewer.bureau(), unit)
                .query(Boolean.class)
                .single();
        if (!known) throw new Refusal("organisation.unknown-unit", "没有这个单位：" + unit);
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            int added = put(viewer, unit, alias, reason);
            if (added == 1) journal.note(viewer, Deed.done("organisation.alias", "登记单位别名", "unit/" + unit));
            return added == 1;
        }));
    }

    private int put(Viewer viewer, String unit, String alias, String reason) {
        return rows.sql("""
                        insert into organisation.unit_alias (bureau, unit, alias, reason, added_by)
                        values (?, ?, ?, ?, ?) on conflict do nothing""")
                .params(viewer.bureau(), unit, alias, reason, viewer.person())
                .update();
    }

    private void put(Viewer viewer, Unit unit, LocalDate since, int rank) {
        rows.sql("""
                        insert into organisation.unit (bureau, code, since, parent, name, kind, rank)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        viewer.bureau(),
                        unit.code(),
                        since,
                        unit.parent(),
                        unit.name(),
                        unit.kind().name(),
                        rank)
                .update();
        for (var alias : unit.aliases()) put(viewer, unit.code(), alias, "建立组织时录入");
    }

    private void put(Viewer viewer, Person person, LocalDate since, int rank) {
        rows.sql("""
                        insert into organisation.person (bureau, code, since, name, unit, post, rank)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(viewer.bureau(), person.code(), since, person.name(), person.unit(), person.post(), rank)
                .update();
    }
}
