package luoshi.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import luoshi.kernel.database.Database;
import luoshi.kernel.database.TestFolders;
import luoshi.kill.Server;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Pages of a long ledger over HTTP, as JSON, from a server of its own; beside them the same rows read by the same SQL
/// by pgbench, as prepared statements: `./luoshi bench ledger`. Both with the load generator on the same machine.
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
                    for (var path : QUESTIONS.values()) warm(server, path);
                    for (var question : QUESTIONS.entrySet()) measure(server, home, size, question);
                }
            } finally {
                server.kill();
            }
        } finally {
            TestFolders.end(home);
        }
    }

    /// Asks until the virtual machine has compiled what it runs and gets no faster.
    private static void warm(Server server, String path) throws Exception {
        var clients = new Clients(server.site(), path, server.as("qiyunzhou").cookie());
        double best = 0;
        for (int i = 0, still = 0; i < 20 && still < 3; i++) {
            double rate = clients.rate(CLIENTS, SECONDS / 2);
            still = rate < best * 1.03 ? still + 1 : 0;
            best = Math.max(best, rate);
        }
    }

    private static void measure(Server server, Path home, int size, Map.Entry<String, String> question)
            throws Exception {
        var browser = server.as("qiyunzhou");
        assertThat(browser.json(question.getValue()).body()).contains("\"number\"");
        var clients = new Clients(server.site(), question.getValue(), browser.cookie());
        double product = clients.rate(CLIENTS, SECONDS);
        double bare = BareSql.of(home, question.getKey()).rate(CLIENTS, SECONDS);
        System.out.printf(
                "%,d cases, %s, %d clients: %.0f req/s over HTTP; the same SQL by pgbench %.0f/s; ratio %.2f%n",
                size, question.getKey(), CLIENTS, product, bare, product / bare);
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
