package luoshi.surface.desk;

import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Component;

/// 会话续时: that a session was used is written at most twice a minute. Otherwise every answer would wait for a write to
/// reach the disk, and all that one person asks at once would queue for one row. What else changes is written at once.
@Component
class SessionTouch implements SessionRepositoryCustomizer<JdbcIndexedSessionRepository> {

    private static final String UPDATE = """
            with now (session_id, last_access_time, max_inactive_interval, expiry_time, principal_name, primary_id) as (
                values (cast(? as char(36)), cast(? as bigint), cast(? as integer), cast(? as bigint),
                    cast(? as varchar), cast(? as char(36))))
            update %TABLE_NAME% s set session_id = now.session_id, last_access_time = now.last_access_time,
                max_inactive_interval = now.max_inactive_interval, expiry_time = now.expiry_time,
                principal_name = now.principal_name
            from now where s.primary_id = now.primary_id
              and (s.last_access_time < now.last_access_time - 30000 or s.session_id <> now.session_id
                or s.max_inactive_interval <> now.max_inactive_interval
                or s.principal_name is distinct from now.principal_name)""";

    @Override
    public void customize(JdbcIndexedSessionRepository sessions) {
        sessions.setUpdateSessionQuery(UPDATE);
    }
}
