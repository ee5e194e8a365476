package luoshi.kernel.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

@Component
class JdbcAccounts implements Accounts {

    private static final Pattern LOGIN = Pattern.compile("[a-z][a-z0-9._-]{1,31}");

    private final JdbcClient rows;
    private final TransactionOperations transaction;
    private final Witness witness;

    JdbcAccounts(JdbcClient rows, TransactionOperations transaction, Witness witness) {
        this.rows = rows;
        this.transaction = transaction;
        this.witness = witness;
    }

    @Override
    public Optional<Account> find(String bureau, String person) {
        return rows.sql("select * from access.account where bureau = ? and person = ?")
                .params(bureau, person)
                .query(JdbcAccounts::account)
                .optional();
    }

    @Override
    public Optional<Account> named(String bureau, String login) {
        return rows.sql("select * from access.account where bureau = ? and login = ?")
                .params(bureau, login)
                .query(JdbcAccounts::account)
                .optional();
    }

    @Override
    public Optional<Account> vouched(String bureau, Account.Source source, String subject) {
        return rows.sql("select * from access.account where bureau = ? and source = ? and subject = ?")
                .params(bureau, source.name(), subject)
                .query(JdbcAccounts::account)
                .optional();
    }

    @Override
    public boolean none(String bureau) {
        return rows.sql("select not exists (select 1 from access.account where bureau = ?)")
                .params(bureau)
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean any(String bureau, Set<String> persons) {
        return rows.sql(
                        "select exists (select 1 from access.account where bureau = ? and person = any(?) and closed_at is null)")
                .params(bureau, persons.toArray(String[]::new))
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<Account> all(Viewer viewer) {
        if (!viewer.may(Right.GRANTS)) viewer.must(Right.ACCOUNTS);
        return rows.sql("select * from access.account where bureau = ? order by closed_at is not null, login")
                .params(viewer.bureau())
                .query(JdbcAccounts::account)
                .list();
    }

    @Override
    public Account open(
            Viewer viewer, String person, String login, String name, Account.Source source, @Nullable String subject) {
        viewer.must(Right.ACCOUNTS);
        if (!LOGIN.matcher(login).matches()) throw new Refusal("access.login", "用户名请用 2 至 32 个小写字母、数字、点、横线或下划线，以字母开头。");
        if (name.isBlank()) throw new Refusal("access.name", "请写明姓名。");
        if (source != Account.Source.LOCAL && (subject == null || subject.isBlank()))
            throw new Refusal("access.subject", "请写明此人在" + source.term() + "中的标识。");
        try {
            return Objects.requireNonNull(transaction.execute(_ -> {
                var account = rows.sql("""
                                insert into access.account (bureau, person, login, name, source, subject, opened_by)
                                values (?, ?, ?, ?, ?, ?, ?) returning *""")
                        .params(viewer.bureau(), person, login, name, source.name(), subject, viewer.person())
                        .query(JdbcAccounts::account)
                        .single();
                witness.saw(viewer, "access.open", "开设账户", "account/" + person, source.term());
                return account;
            }));
        } catch (DuplicateKeyException e) {
            throw new Refusal("access.taken", "此人已有账户，或用户名、统一身份标识已被使用。", e);
        }
    }

    @Override
    public void close(Viewer viewer, String person, String reason) {
        change(viewer, person, reason, "close", "停用账户", "closed_at = now()", "closed_at is null");
    }

    @Override
    public void reopen(Viewer viewer, String person, String reason) {
        change(viewer, person, reason, "reopen", "恢复账户", "closed_at = null", "closed_at is not null");
    }

    private void change(
            Viewer viewer, String person, String reason, String act, String term, String set, String where) {
        viewer.must(Right.ACCOUNTS);
        if (viewer.person().equals(person)) throw new Refusal("access.self", "不能停用或恢复自己的账户，请由另一名系统管理员办理。");
        if (reason.isBlank()) throw new Refusal("access.reason", "请写明理由。");
        transaction.executeWithoutResult(_ -> {
            int changed = rows.sql("update access.account set " + set + " where bureau = ? and person = ? and " + where)
                    .params(viewer.bureau(), person)
                    .update();
            if (changed == 0) throw new Refusal("access.unchanged", "没有这个账户，或已经" + term.substring(0, 2) + "。");
            witness.saw(viewer, "access." + act, term, "account/" + person, "");
        });
    }

    private static Account account(ResultSet row, int n) throws SQLException {
        return new Account(
                row.getString("bureau"),
                row.getString("person"),
                row.getString("login"),
                row.getString("name"),
                Account.Source.valueOf(row.getString("source")),
                row.getString("subject"),
                row.getTimestamp("opened_at").toInstant(),
                instant(row, "closed_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
