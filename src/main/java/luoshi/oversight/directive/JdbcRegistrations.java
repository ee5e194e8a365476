package luoshi.oversight.directive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import luoshi.kernel.access.Label;
import luoshi.kernel.access.Reach;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.casework.Cases;
import luoshi.kernel.evidence.Place;
import luoshi.kernel.evidence.Quotation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcRegistrations implements Registrations {

    /// What [Ruled#concerns] says, as the rows see it.
    private static final String WAITING = """
            select d.record, d.meeting, d.held_on, count(*) as duties,
                count(*) filter (where d.force <> 'PROPOSAL' and u.seq is null) as open,
                count(*) filter (where d.force = 'PROPOSAL' and u.seq is null) as proposals
            from directive.ledger d left join lateral (
                select r.seq from directive.ruled r where r.bureau = d.bureau and r.record = d.record
                  and 2 * (least(r.end_at, d.end_at) - greatest(r.start_at, d.start_at))
                      >= least(r.end_at - r.start_at, d.end_at - d.start_at) limit 1) u on true
            where d.bureau = :bureau and d.standing = 'CONFIRMED' and %s
            group by d.record, d.meeting, d.held_on having count(*) filter (where u.seq is null) > 0
            order by d.held_on desc nulls last, d.record limit :limit
            """.formatted(Reach.within("d"));

    private final JdbcClient rows;
    private final Cases cases;

    JdbcRegistrations(JdbcClient rows, Cases cases) {
        this.rows = rows;
        this.cases = cases;
    }

    @Override
    public List<Waiting> waiting(Viewer viewer, int limit) {
        return rows.sql(WAITING)
                .params(viewer.parameters())
                .param("limit", limit)
                .query((row, _) -> new Waiting(
                        row.getString("record"),
                        row.getString("meeting"),
                        row.getObject("held_on", LocalDate.class),
                        row.getInt("duties"),
                        row.getInt("open"),
                        row.getInt("proposals")))
                .list();
    }

    @Override
    public List<Ruled> standing(Viewer viewer, String record) {
        return rows.sql("select * from directive.ruled where bureau = ? and record = ? order by seq")
                .params(viewer.bureau(), record)
                .query(JdbcRegistrations::read)
                .list();
    }

    @Override
    public Optional<Ruled> by(Viewer viewer, String number) {
        return rows.sql("select * from directive.registration where bureau = ? and number = ?")
                .params(viewer.bureau(), number)
                .query(JdbcRegistrations::read)
                .optional();
    }

    @Override
    public void hold(Viewer viewer, String record) {
        rows.sql("select no from directive.directive where bureau = ? and record = ? order by no for update")
                .params(viewer.bureau(), record)
                .query(Integer.class)
                .list();
    }

    @Override
    public void add(Viewer viewer, String record, List<Entry> entries) {
        for (var entry : entries) put(viewer, record, entry, null);
    }

    @Override
    public void withdraw(Viewer viewer, Ruled row, String reason) {
        put(
                viewer,
                row.record(),
                new Entry(Ruled.Act.WITHDRAWN, row.item(), row.place(), null, reason, null),
                row.seq());
    }

    @Override
    public void follow(Viewer viewer, String record, Function<Directive, Label> labels) {
        var opened = rows.sql("select * from directive.registration where bureau = ? and record = ?"
                        + " and number is not null order by seq")
                .params(viewer.bureau(), record)
                .query(JdbcRegistrations::read)
                .list();
        for (var row : opened) {
            var place = row.place();
            var there = new Quotation("", place.start(), place.end());
            var label = labels.apply(
                    new Directive(row.item(), there, Force.ORDER, null, List.of(), null, List.of(), false));
            cases.label(viewer, Set.of(String.valueOf(row.number())), label.mark(), label.seals());
        }
    }

    private void put(Viewer viewer, String record, Entry entry, @org.jspecify.annotations.Nullable Integer takes) {
        rows.sql("""
                        insert into directive.registration (bureau, record, seq, act, item, start_at, end_at, rule, reason,
                            number, takes, person, name)
                        values (:bureau, :record, (select coalesce(max(seq), 0) + 1 from directive.registration
                                where bureau = :bureau and record = :record),
                            :act, :item, :start, :end, :rule, :reason, :number, cast(:takes as integer), :person, :name)""")
                .param("bureau", viewer.bureau())
                .param("record", record)
                .param("act", entry.act().name())
                .param("item", entry.item())
                .param("start", entry.place().start())
                .param("end", entry.place().end())
                .param("rule", entry.rule())
                .param("reason", entry.reason())
                .param("number", entry.number())
                .param("takes", takes)
                .param("person", viewer.person())
                .param("name", viewer.name())
                .update();
    }

    private static Ruled read(ResultSet row, int n) throws SQLException {
        return new Ruled(
                row.getString("record"),
                row.getInt("seq"),
                Ruled.Act.valueOf(row.getString("act")),
                row.getString("item"),
                new Place(row.getInt("start_at"), row.getInt("end_at")),
                row.getString("rule"),
                row.getString("reason"),
                row.getString("number"),
                row.getString("person"),
                row.getString("name"),
                row.getTimestamp("done_at").toInstant());
    }
}
