package luoshi.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Array;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import luoshi.kernel.database.Database;
import luoshi.kernel.database.TestFolders;
import luoshi.kill.Server;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Pages of a long ledger over HTTP, as JSON, from a server of its own; beside them the same rows read by the same SQL
/// as a
/// bare prepared statement over JDBC, the named peer (pgbench is not at hand): `./luoshi bench ledger`. Both with the
/// load
/// generator on the same machine.
@Tag("bench")
class LedgerBench {

    private static final List<Integer> SIZES = sizes(System.getProperty("luoshi.cases", "200000,1000000"));
    private static final int CLIENTS = Integer.getInteger("luoshi.clients", 8);
    private static final int SECONDS = Integer.getInteger("luoshi.seconds", 10);

    private static final Map<String, String> QUESTIONS = new java.util.LinkedHashMap<>();

    static {
        QUESTIONS.put("first page", "/supervision");
        QUESTIONS.put("last page", "/supervision?before=last");
        QUESTIONS.put("subtree and light", "/supervision?unit=bureau&light=RED");
    }

    private static List<Integer> sizes(String words) {
        return java.util.Arrays.stream(words.split(",")).map(Integer::valueOf).toList();
    }

    @Test
    void pages_of_a_long_ledger() throws Exception {
        var home = Path.of("target", "bench-ledger-" + ProcessHandle.current().pid())
                .toAbsolutePath();
        try {
            var server = Server.start(home, List.of("-Xmx1g"));
            try {
                int filled = 0;
                for (int size : SIZES) {
                    fill(home, filled, size);
                    filled = size;
                    for (var question : QUESTIONS.entrySet()) measure(server, home, size, question);
                }
            } finally {
                server.kill();
            }
        } finally {
            TestFolders.end(home);
        }
    }

    private static void measure(Server server, Path home, int size, Map.Entry<String, String> question)
            throws Exception {
        var browser = server.as("qiyunzhou");
        assertThat(browser.json(question.getValue()).body()).contains("\"number\"");
        Callable<Void> asked = () -> {
            if (browser.json(question.getValue()).statusCode() != 200) throw new IllegalStateException();
            return null;
        };
        var all = new ArrayList<Callable<Void>>();
        for (int i = 0; i < CLIENTS; i++) all.add(asked);
        rate(all, Math.max(2, SECONDS / 3)); // warm
        double product = rate(all, SECONDS);
        double bare = bare(home, question.getKey());
        System.out.printf(
                "%,d cases, %s, %d clients: %.0f req/s over HTTP; bare JDBC %.0f/s; ratio %.2f%n",
                size, question.getKey(), CLIENTS, product, bare, product / bare);
    }

    /// How many a second, each of the clients asking one after the other.
    private static double rate(List<Callable<Void>> clients, int seconds) throws Exception {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        try (var threads = Executors.newFixedThreadPool(clients.size())) {
            long count = 0;
            var running = new ArrayList<Callable<Long>>();
            for (var client : clients)
                running.add(() -> {
                    long own = 0;
                    while (System.nanoTime() < end) {
                        client.call();
                        own++;
                    }
                    return own;
                });
            for (var done : threads.invokeAll(running)) count += done.get();
            return count / (double) seconds;
        }
    }

    private static double bare(Path home, String question) throws Exception {
        var database = Database.running(home);
        var clients = new ArrayList<Callable<Void>>();
        var open = new ArrayList<Connection>();
        try {
            for (int i = 0; i < CLIENTS; i++) {
                var rows = DriverManager.getConnection(database.url(), database.user(), database.password());
                open.add(rows);
                var statement = statement(rows, question);
                clients.add(() -> {
                    int columns = 0;
                    try (var found = statement.executeQuery()) {
                        while (found.next())
                            for (int c = 1; c <= found.getMetaData().getColumnCount(); c++)
                                if (found.getObject(c) != null) columns++;
                    }
                    if (columns == 0) throw new IllegalStateException("nothing found");
                    return null;
                });
            }
            rate(clients, Math.max(2, SECONDS / 3));
            return rate(clients, SECONDS);
        } finally {
            for (var rows : open) rows.close();
        }
    }

    private static PreparedStatement statement(Connection rows, String question) throws SQLException {
        var seen = "c.mark <= 2 and c.seals <@ cast('{}' as text[]) and (true or c.units && cast('{}' as text[])"
                + " or c.people && cast('{}' as text[]))";
        var order = " order by closed, day, number limit 51";
        if (question.equals("first page"))
            return rows.prepareStatement("select c.* from casework.casefile c where c.bureau = 'wanglan' and " + seen
                    + " and (c.closed, c.day, c.number) > (false, date '0001-01-01', '')" + order);
        if (question.equals("last page"))
            return rows.prepareStatement("select c.* from casework.casefile c where c.bureau = 'wanglan' and " + seen
                    + " and (c.closed, c.day, c.number) < (true, date '9999-12-31', U&'\\FFFF')"
                    + " order by closed desc, day desc, number desc limit 51");
        var statement =
                rows.prepareStatement("select p.* from unnest(cast(? as text[])) u cross join lateral (select c.*"
                        + " from casework.casefile c where c.unit = u and c.bureau = 'wanglan' and c.closed = false"
                        + " and c.day < ? and " + seen
                        + " and (c.closed, c.day, c.number) > (false, date '0001-01-01', '')" + order + ") p" + order);
        statement.setArray(1, units(rows));
        statement.setObject(2, LocalDate.now());
        return statement;
    }

    private static Array units(Connection rows) throws SQLException {
        var codes = new ArrayList<String>();
        try (var statement = rows.createStatement();
                var found = statement.executeQuery("select distinct unit from casework.casefile order by unit")) {
            while (found.next()) codes.add(found.getString(1));
        }
        return rows.createArrayOf("text", codes.toArray());
    }

    /// Cases of many units and days: six of ten closed, one in twenty without a day.
    static void fill(Path home, int from, int to) throws SQLException {
        var database = Database.running(home);
        var owner = database.owner();
        try (var rows = DriverManager.getConnection(database.url(), owner.user(), owner.password());
                var statement = rows.createStatement()) {
            statement.execute("""
                    insert into casework.casefile (bureau, number, root, ordinal, kind, source_kind, source_id, source_name,
                        source_day, source_item, source_words, source_start, source_end, speaker, words, unit,
                        unit_provenance, helpers, reminding, handed_by, basis, due_words, due_provenance, due_value,
                        due_original, day, waits, measure, measure_provenance, quantity_unit, milestone, proofs, opened_by,
                        phase, closed, closed_on, percent, progress, acts, mark, seals, units, people, folded, vector)
                    select 'wanglan', n, n, 0, 'directive', 'MEETING', 'r' || i %% 5000, '2026年第' || i %% 50 || '次党组会',
                        date '2025-01-01' + i %% 600, '1', '要抓紧完成第' || i || '项整改并按时报送结果', 100, 130, '江映川',
                        '完成第' || i || '项整改并按时报送结果，逐项核对台账，明确到人', u.code, 'STATED', '{}', '', '', '', '',
                        'STATED', d::text, d, case when i %% 20 = 0 then date '9999-12-31' else d end, '', '', 'MISSING', '',
                        '', '{}', '戚云舟', case when i %% 10 < 6 then 'CLOSED' else 'WORKING' end, i %% 10 < 6,
                        case when i %% 10 < 6 then d end, i %% 101, i %% 101, 0, 1, '{}', array[u.code], '{}', '', ''
                    from (select i, '2020-' || lpad(i::text, 7, '0') as n, date '2024-06-01' + (i::bigint * 7919 %% 1200)::int as d
                        from generate_series(%d, %d) i) c
                    join (select code, row_number() over (order by code) - 1 as k, count(*) over () as many
                        from organisation.unit where bureau = 'wanglan') u on u.k = c.i %% u.many""".formatted(from + 1, to));
            statement.execute("analyze casework.casefile");
        }
    }
}
