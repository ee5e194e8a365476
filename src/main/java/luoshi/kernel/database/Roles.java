package luoshi.kernel.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import luoshi.kernel.access.Refusal;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// 数据库角色: two of them. The owner makes the tables; the program works as another, who owns nothing, may read and write
/// rows, and of the tables named in `db/migration/bound` may do no more than stands there. So not even a fault in a
/// query can bend the journal.
final class Roles {

    static final String APPLICATION = "luoshi_app";

    private static final Logger LOG = LoggerFactory.getLogger(Roles.class);
    private static final String BOUND = Migrations.ROOT + "/bound";
    private static final long LOCK = 0x6c756f736869L;

    private Roles() {}

    /// A table whose rows the program may not treat as it likes.
    private record Bound(String table, String rights) {

        static List<Bound> all() {
            return Migrations.lines(BOUND).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\s+", 2))
                    .map(line -> new Bound(line[0], line[1]))
                    .toList();
        }
    }

    /// Makes the program's role in a cluster of our own. Its password is sent as a verifier only.
    static void make(Database database) {
        try (var owner = connect(database)) {
            run(owner, """
                    do $$ begin
                        if not exists (select from pg_roles where rolname = '%1$s') then create role %1$s; end if;
                    end $$;
                    alter role %1$s with login nosuperuser nocreatedb nocreaterole noinherit noreplication nobypassrls;
                    revoke create, temporary on database postgres from public;
                    revoke create on schema public from public""".formatted(APPLICATION));
            owner.unwrap(PGConnection.class)
                    .alterUserPassword(APPLICATION, database.password().toCharArray(), "scram-sha-256");
        } catch (SQLException e) {
            throw refusal(e);
        }
    }

    /// Gives the program's role what it may do in these schemas, and no more, all at once; where it could still bend
    /// what is bound, says so.
    static void grant(Database database, List<String> schemas) {
        try (var owner = connect(database)) {
            if (database.parted()) run(owner, String.join(";\n", grants(database.user(), schemas)));
            if (free(owner, database.user()))
                LOG.warn("数据库角色“{}”能够改动留痕，请按 docs/operating.md“两个数据库角色”一节分设属主与程序两个角色。", database.user());
        } catch (SQLException e) {
            throw refusal(e);
        }
    }

    private static List<String> grants(String role, List<String> schemas) {
        var to = '"' + role.replace("\"", "\"\"") + '"';
        var acts = new ArrayList<String>();
        for (var schema : schemas) {
            acts.add("revoke all on schema " + schema + " from " + to);
            acts.add("grant usage on schema " + schema + " to " + to);
            acts.add("revoke all on all tables in schema " + schema + " from " + to);
            acts.add("grant select, insert, update, delete on all tables in schema " + schema + " to " + to);
            acts.add("grant usage, select, update on all sequences in schema " + schema + " to " + to);
            acts.add("alter default privileges in schema " + schema
                    + " grant select, insert, update, delete on tables to " + to);
            acts.add("alter default privileges in schema " + schema + " grant usage, select, update on sequences to "
                    + to);
            acts.add("revoke insert, update, delete on " + schema + "." + Migrations.HISTORY + " from " + to);
        }
        for (var bound : Bound.all()) {
            acts.add("revoke all on " + bound.table() + " from " + to);
            acts.add("grant " + bound.rights() + " on " + bound.table() + " to " + to);
        }
        return acts;
    }

    /// Whether a role could do to a bound table what does not stand there, now or after taking on another role.
    static boolean free(Connection connection, String role) throws SQLException {
        var question = new ArrayList<String>();
        question.add("(select rolsuper or rolcreaterole from pg_roles where rolname = ?)");
        for (var bound : Bound.all()) {
            for (var right : List.of("update", "delete", "truncate", "trigger"))
                if (!bound.rights().contains(right))
                    question.add("has_table_privilege(?, '" + bound.table() + "', '" + right + "')");
            question.add("(select pg_has_role(?, relowner, 'member') from pg_class where oid = '" + bound.table()
                    + "'::regclass)");
        }
        try (var statement = connection.prepareStatement("select " + String.join(" or ", question))) {
            for (int i = 1; i <= question.size(); i++) statement.setString(i, role);
            try (var answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    /// As one transaction, one process at a time: several may start on the same rows.
    private static void run(Connection owner, String acts) throws SQLException {
        owner.setAutoCommit(false);
        try (var statement = owner.createStatement()) {
            statement.execute("select pg_advisory_xact_lock(" + LOCK + ")");
            statement.execute(acts);
        }
        owner.commit();
        owner.setAutoCommit(true);
    }

    private static Connection connect(Database database) throws SQLException {
        return DriverManager.getConnection(
                database.url(), database.owner().user(), database.owner().password());
    }

    private static Refusal refusal(SQLException e) {
        return new Refusal("database.role", "数据库角色不能就位：" + e.getMessage(), e);
    }
}
