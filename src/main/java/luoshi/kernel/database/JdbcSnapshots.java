package luoshi.kernel.database;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcSnapshots implements Snapshots {

    private final JdbcClient rows;

    JdbcSnapshots(JdbcClient rows) {
        this.rows = rows;
    }

    @Override
    public String now() {
        return rows.sql("select cast(pg_current_snapshot() as text)")
                .query(String.class)
                .single();
    }
}
