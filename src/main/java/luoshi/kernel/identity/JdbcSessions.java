package luoshi.kernel.identity;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcSessions implements Sessions {

    private final JdbcClient rows;

    JdbcSessions(JdbcClient rows) {
        this.rows = rows;
    }

    @Override
    public List<Open> of(String bureau, String person, String present) {
        return rows.sql("""
                        select s.primary_id, s.creation_time, s.last_access_time, s.session_id = :present as here,
                            max(convert_from(a.attribute_bytes, 'UTF8')) filter (where a.attribute_name = 'luoshi.address') as address,
                            max(convert_from(a.attribute_bytes, 'UTF8')) filter (where a.attribute_name = 'luoshi.browser') as browser
                        from identity.session s
                        left join identity.session_attributes a on a.session_primary_id = s.primary_id
                        where s.principal_name = :person and s.expiry_time > extract(epoch from now()) * 1000
                        group by s.primary_id order by s.last_access_time desc""")
                .param("present", present)
                .param("person", bureau + "/" + person)
                .query((row, _) -> new Open(
                        row.getString("primary_id"),
                        Instant.ofEpochMilli(row.getLong("creation_time")),
                        Instant.ofEpochMilli(row.getLong("last_access_time")),
                        String.valueOf(row.getString("address")),
                        String.valueOf(row.getString("browser")),
                        row.getBoolean("here")))
                .list();
    }

    @Override
    public void end(String bureau, String person, String key) {
        rows.sql("delete from identity.session where principal_name = ? and primary_id = ?")
                .params(bureau + "/" + person, key)
                .update();
    }

    @Override
    public int endAll(String bureau, String person, String present) {
        return rows.sql("delete from identity.session where principal_name = ? and session_id <> ?")
                .params(bureau + "/" + person, present)
                .update();
    }
}
