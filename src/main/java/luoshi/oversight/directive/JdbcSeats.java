package luoshi.oversight.directive;

import java.util.List;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Right;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.calendar.Beijing;
import luoshi.kernel.journal.Deed;
import luoshi.kernel.journal.Journal;
import luoshi.kernel.organisation.Organisation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

@Component
class JdbcSeats implements Seats {

    private final JdbcClient rows;
    private final TransactionOperations transaction;
    private final Organisation organisation;
    private final Journal journal;

    JdbcSeats(JdbcClient rows, TransactionOperations transaction, Organisation organisation, Journal journal) {
        this.rows = rows;
        this.transaction = transaction;
        this.organisation = organisation;
        this.journal = journal;
    }

    @Override
    public List<Seat> all(Viewer viewer) {
        return rows.sql("""
                        select * from (select distinct on (seat) * from directive.seat where bureau = :bureau
                            order by seat, seq desc) s where unit <> '' order by seat""")
                .param("bureau", viewer.bureau())
                .query((row, _) -> new Seat(
                        row.getString("seat"),
                        row.getInt("seq"),
                        row.getString("unit"),
                        row.getString("name"),
                        row.getTimestamp("done_at").toInstant()))
                .list();
    }

    @Override
    public void set(Viewer viewer, String seat, String unit) {
        viewer.must(Right.SUPERVISE);
        if (!Seats.of(Routing.shipped()).contains(seat)) throw new Refusal("directive.seat", "分办表里没有这个席位：" + seat);
        var roster = organisation.roster(viewer, Beijing.today());
        if (!unit.isEmpty() && roster.units().stream().noneMatch(u -> u.code().equals(unit)))
            throw new Refusal("directive.unit", "组织树中没有这个单位，请刷新页面。");
        transaction.executeWithoutResult(_ -> {
            rows.sql("""
                            insert into directive.seat (bureau, seat, seq, unit, person, name)
                            values (:bureau, :seat, (select coalesce(max(seq), 0) + 1 from directive.seat
                                    where bureau = :bureau and seat = :seat), :unit, :person, :name)""")
                    .param("bureau", viewer.bureau())
                    .param("seat", seat)
                    .param("unit", unit)
                    .param("person", viewer.person())
                    .param("name", viewer.name())
                    .update();
            journal.note(
                    viewer,
                    Deed.done("directive.seat", "登记席位对应", "unit/" + unit).with(seat));
        });
    }
}
