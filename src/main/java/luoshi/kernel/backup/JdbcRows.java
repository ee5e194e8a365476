package luoshi.kernel.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

/// 行的进出: rows of one body and one table out of the database and into it, as PostgreSQL's COPY writes them. Everything
/// here happens in the transaction that is open.
@Component
class JdbcRows {

    private static final int SLICE = 2 << 20;

    /// One way of writing each value, whatever the settings of the server, the account and the machine.
    private static final List<String> SETTINGS = List.of(
            "timezone = 'UTC'",
            "datestyle = 'ISO, MDY'",
            "intervalstyle = 'iso_8601'",
            "bytea_output = 'hex'",
            "extra_float_digits = 3",
            "standard_conforming_strings = on",
            "statement_timeout = 0");

    private final DataSource source;
    private final JdbcClient rows;

    JdbcRows(DataSource source, JdbcClient rows) {
        this.source = source;
        this.rows = rows;
    }

    /// What is told of each original: its hash and its size.
    @FunctionalInterface
    interface Telling {
        void of(String hash, long size);
    }

    /// Makes the transaction see one moment of the database, and change nothing.
    void freeze() {
        rows.sql("set transaction isolation level repeatable read, read only").update();
        settle();
    }

    void settle() {
        rows.sql("set constraints all deferred").update();
        for (var setting : SETTINGS) rows.sql("set local " + setting).update();
    }

    List<String> bodies(List<Table> tables) {
        var all = tables.stream()
                .map(t -> "select distinct bureau from " + t.quoted())
                .collect(Collectors.joining(" union "));
        return rows.sql("select bureau from (" + all + ") b order by bureau collate \"C\"")
                .query(String.class)
                .list();
    }

    boolean has(Table table, String body) {
        return rows.sql("select exists (select 1 from " + table.quoted() + " where bureau = ?)")
                .param(body)
                .query(Boolean.class)
                .single();
    }

    /// How many originals of these bodies there are, and how large they are together.
    long[] weight(List<Table> tables, List<String> bodies) {
        long[] sum = {0, 0};
        for (var table : tables)
            if (table.contents())
                rows.sql("select count(*), coalesce(sum(octet_length(bytes)), 0) from " + table.quoted()
                                + " where bureau in (:bodies)")
                        .param("bodies", bodies)
                        .query(row -> {
                            sum[0] += row.getLong(1);
                            sum[1] += row.getLong(2);
                        });
        return sum;
    }

    /// Writes the rows, one a line, in the order of their key; gives back how many.
    long out(Table table, List<String> columns, String body, boolean plain, OutputStream out) throws IOException {
        var sql = "copy (select " + Table.quoted(columns) + " from " + table.quoted() + " where bureau = '"
                + body.replace("'", "''") + "' order by " + table.order(plain)
                + ") to stdout (format text, encoding 'UTF8')";
        try {
            return copying().copyOut(sql, out);
        } catch (SQLException e) {
            throw new JdbcTrouble(table, e);
        }
    }

    void originals(Table table, String body, Telling telling) {
        rows.sql("select sha256, octet_length(bytes) from " + table.quoted()
                        + " where bureau = ? order by sha256 collate \"C\"")
                .param(body)
                .withFetchSize(1000)
                .query(row -> {
                    telling.of(row.getString(1), row.getLong(2));
                });
    }

    /// Writes the bytes of one original, a slice at a time.
    void original(Table table, String body, String hash, long size, OutputStream out) throws IOException {
        for (long at = 0; at < size; at += SLICE)
            out.write(rows.sql("select substring(bytes from ? for ?) from " + table.quoted()
                            + " where bureau = ? and sha256 = ?")
                    .params((int) at + 1, SLICE, body, hash)
                    .query((row, _) -> row.getBytes(1))
                    .single());
    }

    /// The originals whose bytes have another hash than their row says.
    List<String> bent(Table table, String body) {
        return rows.sql("select sha256 from " + table.quoted()
                        + " where bureau = ? and sha256 <> encode(sha256(bytes), 'hex') order by sha256 collate \"C\"")
                .param(body)
                .query(String.class)
                .list();
    }

    /// Puts in the lines as they come; gives back how many.
    long in(Table table, List<String> columns, InputStream lines) throws IOException {
        try {
            return copying().copyIn(copy(table, Table.quoted(columns)), lines, 1 << 16);
        } catch (SQLException e) {
            throw new JdbcTrouble(table, e);
        }
    }

    /// Begins to put in lines piece by piece, the bytes of the original at the end of each.
    CopyIn in(Table table, List<String> columns) {
        try {
            return copying().copyIn(copy(table, Table.quoted(columns) + ", " + Table.quoted(Table.BYTES)));
        } catch (SQLException e) {
            throw new JdbcTrouble(table, e);
        }
    }

    /// Where PostgreSQL keeps its files, if it may be known and lies on this machine.
    Optional<String> folder() {
        return rows.sql("""
                        select setting from pg_settings
                        where name = 'data_directory' and host(inet_server_addr()) in ('127.0.0.1', '::1')""").query(String.class).optional();
    }

    private static String copy(Table table, String columns) {
        return "copy " + table.quoted() + " (" + columns + ") from stdin (format text, encoding 'UTF8')";
    }

    private CopyManager copying() throws SQLException {
        return DataSourceUtils.getConnection(source).unwrap(PGConnection.class).getCopyAPI();
    }
}
