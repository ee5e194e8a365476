package luoshi.kernel.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import luoshi.kernel.access.Colleagues;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcColleagues implements Colleagues {

    private static final String ON_DAY = """
            select p.code, p.name, coalesce(u.name, p.unit) as unit, p.post from organisation.person p
            left join organisation.unit u on u.bureau = :bureau and u.code = p.unit
                and u.since <= :day and (u.until is null or u.until > :day)
            where p.bureau = :bureau and p.since <= :day and (p.until is null or p.until > :day)
            """;

    private final JdbcClient rows;

    JdbcColleagues(JdbcClient rows) {
        this.rows = rows;
    }

    @Override
    public List<Colleague> all(String bureau, LocalDate day) {
        return rows.sql(ON_DAY + " order by p.rank")
                .param("bureau", bureau)
                .param("day", day)
                .query(Colleague.class)
                .list();
    }

    @Override
    public Optional<Colleague> find(String bureau, String person, LocalDate day) {
        return rows.sql(ON_DAY + " and p.code = :person order by p.rank limit 1")
                .param("bureau", bureau)
                .param("person", person)
                .param("day", day)
                .query(Colleague.class)
                .optional();
    }
}
