package luoshi.kernel.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcAccounts implements Accounts {

    private final JdbcClient rows;

    JdbcAccounts(JdbcClient rows) {
        this.rows = rows;
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
    public List<Account> all(Viewer viewer) {
        if (!viewer.may(Right.GRANTS)) viewer.must(Right.ACCOUNTS);
        return rows.sql("select * from access.account where bureau = ? order by login")
                .params(viewer.bureau())
                .query(JdbcAccounts::account)
                .list();
    }

    @Override
    public Account open(Viewer viewer, String person, String login, String name, Account.Source source) {
        viewer.must(Right.ACCOUNTS);
        try {
            return rows.sql("""
                            insert into access.account (bureau, person, login, name, source, opened_by)
                            values (?, ?, ?, ?, ?, ?) returning *""")
                    .params(viewer.bureau(), person, login, name, source.name(), viewer.person())
                    .query(JdbcAccounts::account)
                    .single();
        } catch (DuplicateKeyException e) {
            throw new Refusal("access.taken", "此人已有账户，或用户名“" + login + "”已被使用。", e);
        }
    }

    @Override
    public void close(Viewer viewer, String person, String reason) {
        viewer.must(Right.ACCOUNTS);
        if (viewer.person().equals(person)) throw new Refusal("access.self", "不能停用自己的账户。");
        int closed = rows.sql(
                        "update access.account set closed_at = now() where bureau = ? and person = ? and closed_at is null")
                .params(viewer.bureau(), person)
                .update();
        if (closed == 0) throw new Refusal("access.absent", "没有这个账户，或已经停用。");
    }

    private static Account account(ResultSet row, int n) throws SQLException {
        return new Account(
                row.getString("bureau"),
                row.getString("person"),
                row.getString("login"),
                row.getString("name"),
                Account.Source.valueOf(row.getString("source")),
                row.getBytes("totp") != null,
                instant(row, "locked_until"),
                row.getTimestamp("opened_at").toInstant(),
                instant(row, "closed_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
