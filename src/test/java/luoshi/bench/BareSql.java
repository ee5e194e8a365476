package luoshi.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import luoshi.kernel.database.Database;

/// 裸查询: the question of a page of the ledger as SQL alone, asked by pgbench as a prepared statement.
///
/// @param sql one statement
record BareSql(Path home, String sql) {

    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");

    static BareSql of(Path home, String question) throws SQLException {
        var order = " order by closed, day, number limit 51";
        var seen =
                "c.mark <= 2 and (c.seals = '{}' or c.seals <@ cast('{}' as text[])) and (true or c.units && cast('{}' as text[])"
                        + " or c.people && cast('{}' as text[]))";
        return new BareSql(
                home,
                switch (question) {
                    case "first page" ->
                        "select c.* from casework.casefile c where c.bureau = 'wanglan' and " + seen
                                + " and (c.closed, c.day, c.number) > (false, date '0001-01-01', '')" + order;
                    case "last page" ->
                        "select c.* from casework.casefile c where c.bureau = 'wanglan' and " + seen
                                + " and (c.closed, c.day, c.number) < (true, date '9999-12-31', U&'\\FFFF')"
                                + " order by closed desc, day desc, number desc limit 51";
                    default ->
                        "select p.* from (select c.* from casework.casefile c where c.bureau = 'wanglan' and c.closed = false"
                                + " and c.day < current_date and " + seen
                                + " and (c.closed, c.day, c.number) > (false, date '0001-01-01', '')"
                                + " order by closed, day, number limit 500) p where p.unit = any(array[" + units(home)
                                + "])"
                                + order;
                });
    }

    /// Answers a second.
    double rate(int clients, int seconds) throws IOException, InterruptedException {
        var database = Database.running(home);
        var at = URI.create(database.url().substring("jdbc:".length()));
        var script = Files.writeString(home.resolve("bare.sql"), sql + ";\n");
        var asking = new ProcessBuilder(
                        "pgbench",
                        "-n",
                        "-M",
                        "prepared",
                        "-c",
                        "" + clients,
                        "-j",
                        "2",
                        "-T",
                        "" + seconds,
                        "-f",
                        script.toString(),
                        "-h",
                        at.getHost(),
                        "-p",
                        "" + at.getPort(),
                        "-U",
                        database.user(),
                        at.getPath().substring(1))
                .redirectErrorStream(true);
        asking.environment().put("PGPASSWORD", database.password());
        var process = asking.start();
        var said = new String(process.getInputStream().readAllBytes());
        var rate = RATE.matcher(said);
        if (process.waitFor() != 0 || !rate.find()) throw new IOException(said);
        return Double.parseDouble(rate.group(1));
    }

    private static String units(Path home) throws SQLException {
        var database = Database.running(home);
        var codes = new ArrayList<String>();
        try (var rows = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = rows.createStatement();
                var found = statement.executeQuery("select distinct unit from casework.casefile order by unit")) {
            while (found.next()) codes.add(found.getString(1));
        }
        return codes.stream().map(code -> "'" + code + "'").collect(Collectors.joining(", "));
    }
}
