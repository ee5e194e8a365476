package luoshi.kernel.organisation;

import java.time.LocalDate;
import java.util.Set;
import luoshi.kernel.access.Posting;
import luoshi.kernel.access.Postings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcPostings implements Postings {

    private final JdbcClient rows;

    JdbcPostings(JdbcClient rows) {
        this.rows = rows;
    }

    /// A unit is inside where the way up from it ends at the body itself; whoever sits in the Party group leads.
    @Override
    public Posting of(String bureau, String person, LocalDate day) {
        record Line(String code, boolean inside, boolean leading) {}
        var lines = rows.sql("""
                        with recursive unit as (
                            select code, parent, kind, name from organisation.unit
                            where bureau = :bureau and since <= :day and (until is null or until > :day)),
                        post as (
                            select unit from organisation.person
                            where bureau = :bureau and code = :person and since <= :day and (until is null or until > :day)),
                        below as (
                            select u.code from unit u join post p on p.unit = u.code
                            union
                            select u.code from unit u join below b on u.parent = b.code),
                        above as (
                            select u.code, u.parent, u.kind, u.name, true as own from unit u join post p on p.unit = u.code
                            union
                            select u.code, u.parent, u.kind, u.name, false from unit u join above a on u.code = a.parent)
                        select b.code,
                            exists (select 1 from above where parent is null and kind = 'BODY') as inside,
                            exists (select 1 from above where own and kind = 'BODY' and name like '%党组') as leading
                        from below b""")
                .param("bureau", bureau)
                .param("person", person)
                .param("day", day)
                .query(Line.class)
                .list();
        if (lines.isEmpty()) return Posting.NONE;
        var units = Set.copyOf(lines.stream().map(Line::code).toList());
        return new Posting(units, lines.getFirst().inside(), lines.getFirst().leading());
    }
}
