package luoshi.kernel.identity;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// 来访计数: how often an address tried of late, so that one that tries many names is heard no more for a while.
@Component
class JdbcKnocks {

    private final JdbcClient rows;
    private final SignInRules rules;

    JdbcKnocks(JdbcClient rows, SignInRules rules) {
        this.rows = rows;
        this.rules = rules;
    }

    /// Counts one more; says false where there were too many within the window.
    boolean heard(String bureau, String address) {
        int tries = rows.sql("""
                        insert into identity.knock as k (bureau, address, since, tries) values (:bureau, :address, now(), 1)
                        on conflict (bureau, address) do update set
                            tries = case when k.since < now() - make_interval(secs => :window) then 1 else k.tries + 1 end,
                            since = case when k.since < now() - make_interval(secs => :window) then now() else k.since end
                        returning tries""")
                .param("bureau", bureau)
                .param("address", address)
                .param("window", rules.window().toSeconds())
                .query(Integer.class)
                .single();
        return tries <= rules.knocks();
    }

    /// A right sign-in is not counted; what is older than the window is swept out.
    void right(String bureau, String address) {
        rows.sql("update identity.knock set tries = greatest(tries - 1, 0) where bureau = ? and address = ?")
                .params(bureau, address)
                .update();
        rows.sql("delete from identity.knock where bureau = ? and since < now() - make_interval(secs => ?)")
                .params(bureau, 2 * rules.window().toSeconds())
                .update();
    }
}
