package luoshi.kernel.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import luoshi.kernel.access.Account;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Right;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.access.Witness;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

@Component
class JdbcCredentials implements Credentials {

    private static final String STATE = """
            select c.person, c.password_at, c.locked_until, f.proved_at is not null as factor
            from identity.credential c
            left join identity.second_factor f on f.bureau = :bureau and f.person = c.person
            where c.bureau = :bureau
            """;

    private final JdbcClient rows;
    private final TransactionOperations transaction;
    private final Passwords passwords;
    private final SignInRules rules;
    private final Witness witness;

    JdbcCredentials(
            JdbcClient rows,
            TransactionOperations transaction,
            Passwords passwords,
            SignInRules rules,
            Witness witness) {
        this.rows = rows;
        this.transaction = transaction;
        this.passwords = passwords;
        this.rules = rules;
        this.witness = witness;
    }

    @Override
    public Credential of(String bureau, String person) {
        return rows.sql(STATE + " and c.person = :person")
                .param("bureau", bureau)
                .param("person", person)
                .query(JdbcCredentials::credential)
                .optional()
                .orElse(Credential.NONE);
    }

    @Override
    public Map<String, Credential> all(Viewer viewer) {
        var all = new HashMap<String, Credential>();
        rows.sql(STATE)
                .param("bureau", viewer.bureau())
                .query((row, n) -> {
                    all.put(row.getString("person"), credential(row, n));
                    return n;
                })
                .list();
        return all;
    }

    @Override
    public void set(Viewer viewer, Account account, String password) {
        new PasswordRules(rules).check(account, password);
        for (var past : past(account))
            if (passwords.matches(password, past))
                throw new Refusal("identity.password", "口令不合要求，应当：不与最近用过的 " + rules.history() + " 个相同。");
        var hash = passwords.hash(password);
        transaction.executeWithoutResult(_ -> {
            keep(account, hash);
            witness.saw(viewer, "identity.password", "设置口令", "account/" + account.person(), "");
        });
    }

    @Override
    public void change(Viewer viewer, Account account, String present, String next) {
        if (!proves(account, present)) throw new Refusal("identity.present", "原口令不正确，或者账户已被锁定。");
        set(viewer, account, next);
    }

    @Override
    public boolean proves(Account account, String password) {
        if (!knock(account)) return false;
        if (!passwords.matches(password, hash(account))) return false;
        forgive(account, true);
        return true;
    }

    @Override
    public void unlock(Viewer viewer, String person) {
        viewer.must(Right.ACCOUNTS);
        transaction.executeWithoutResult(_ -> {
            rows.sql("update identity.credential set tries = 0, locked_until = null where bureau = ? and person = ?")
                    .params(viewer.bureau(), person)
                    .update();
            witness.saw(viewer, "identity.unlock", "解除锁定", "account/" + person, "");
        });
    }

    /// Counts a try before it is judged. Says false where the account is locked: then nothing is judged at all.
    boolean knock(Account account) {
        rows.sql("insert into identity.credential (bureau, person) values (?, ?) on conflict do nothing")
                .params(account.bureau(), account.person())
                .update();
        return rows.sql("""
                        update identity.credential set
                            tries = case when locked_until is null then tries + 1 else 1 end,
                            locked_until = case when locked_until is null and tries + 1 >= :limit
                                then now() + make_interval(secs => :lock) end
                        where bureau = :bureau and person = :person and (locked_until is null or locked_until <= now())""")
                        .param("limit", rules.tries())
                        .param("lock", rules.lock().toSeconds())
                        .param("bureau", account.bureau())
                        .param("person", account.person())
                        .update()
                == 1;
    }

    /// The try was right: all are forgotten, or this one only where more is to be proved.
    void forgive(Account account, boolean all) {
        rows.sql("""
                        update identity.credential set locked_until = null,
                            tries = case when :all then 0 else greatest(tries - 1, 0) end
                        where bureau = :bureau and person = :person""")
                .param("all", all)
                .param("bureau", account.bureau())
                .param("person", account.person())
                .update();
    }

    @Nullable
    String hash(Account account) {
        return rows.sql("select coalesce(password, '') from identity.credential where bureau = ? and person = ?")
                .params(account.bureau(), account.person())
                .query(String.class)
                .optional()
                .filter(h -> !h.isEmpty())
                .orElse(null);
    }

    /// Hashes a right password again where the parameters were raised since.
    void raise(Account account, String password, String hash) {
        if (!passwords.weak(hash)) return;
        rows.sql("update identity.credential set password = ? where bureau = ? and person = ? and password = ?")
                .params(passwords.hash(password), account.bureau(), account.person(), hash)
                .update();
    }

    boolean matches(String password, @Nullable String hash) {
        return passwords.matches(password, hash);
    }

    private void keep(Account account, String hash) {
        rows.sql("""
                        insert into identity.credential (bureau, person, password, password_at)
                        values (:bureau, :person, :hash, now())
                        on conflict (bureau, person) do update
                        set password = excluded.password, password_at = now(), tries = 0, locked_until = null""")
                .param("bureau", account.bureau())
                .param("person", account.person())
                .param("hash", hash)
                .update();
        rows.sql(
                        "insert into identity.past_password (bureau, person, set_at, password) values (?, ?, clock_timestamp(), ?)")
                .params(account.bureau(), account.person(), hash)
                .update();
        rows.sql("""
                        delete from identity.past_password where bureau = :bureau and person = :person and set_at not in
                            (select set_at from identity.past_password
                             where bureau = :bureau and person = :person order by set_at desc limit :kept)""")
                .param("bureau", account.bureau())
                .param("person", account.person())
                .param("kept", rules.history())
                .update();
    }

    private java.util.List<String> past(Account account) {
        return rows.sql(
                        "select password from identity.past_password where bureau = ? and person = ? order by set_at desc")
                .params(account.bureau(), account.person())
                .query(String.class)
                .list();
    }

    private static Credential credential(ResultSet row, int n) throws SQLException {
        return new Credential(instant(row, "password_at"), row.getBoolean("factor"), instant(row, "locked_until"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
