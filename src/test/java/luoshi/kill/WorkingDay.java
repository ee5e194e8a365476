package luoshi.kill;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import luoshi.kernel.database.Database;

/// A day of the office head: records come in, are marked and sealed, marks are confirmed. What the server acknowledged
/// is
/// written down; after every kill it is looked for.
final class WorkingDay {

    private static final Pattern RECORD = Pattern.compile("href=\"/records/([0-9a-f]{16})\"");

    /// What must be none, whatever happened: each counts something that is there by halves.
    private static final Map<String, String> HALVES = Map.of(
            "originals without their record",
            "select count(*) from evidence.original o where not exists (select 1 from record.record r"
                    + " where r.bureau = o.bureau and r.original = o.sha256)",
            "records without their items",
            "select count(*) from record.record r where r.items <> (select count(*) from record.item i"
                    + " where i.bureau = r.bureau and i.record = r.id)",
            "records without their directives",
            "select count(*) from record.record r where r.directives <> (select count(*) from directive.directive d"
                    + " where d.bureau = r.bureau and d.record = r.id)",
            "records without the trace of their import",
            "select count(*) from record.record r where not exists (select 1 from journal.entry e"
                    + " where e.bureau = r.bureau and e.subject = 'record/' || r.id and e.outcome = 'DONE')",
            "labellings that the label does not follow",
            "select count(*) from record.record r where r.mark <> coalesce((select case l.value when 'OPEN' then 0"
                    + " when 'INTERNAL' then 1 else 2 end from record.labelling l where l.bureau = r.bureau"
                    + " and l.record = r.id and l.act = 'MARK' order by l.seq desc limit 1), 1)",
            "labellings without a trace of their own",
            "select greatest(0, (select count(*) from record.labelling) - (select count(*) from journal.entry"
                    + " where act like '%label%' or term in ('定标识', '封存', '解封')))",
            "gaps in the journal",
            "select count(*) from journal.head h where h.seq <> (select count(*) from journal.entry e"
                    + " where e.bureau = h.bureau)");

    final List<String> records = new ArrayList<>();
    final List<String> reasons = new ArrayList<>();
    int acts;
    private final Random chance;

    WorkingDay(long seed) {
        this.chance = new Random(seed);
    }

    /// Works until the server answers no more.
    void work(Server server) {
        try {
            while (true) act(server);
        } catch (IOException | InterruptedException e) {
            // killed
        }
    }

    private void act(Server server) throws IOException, InterruptedException {
        if (records.isEmpty() || chance.nextInt(3) == 0) {
            var answer = server.post("/import", Map.of("text", text(), "name", "第" + acts + "次"));
            var id = RECORD.matcher(answer.body());
            if (answer.statusCode() == 200 && id.find()) records.add(id.group(1));
            else throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        } else {
            var reason = "断电检验" + acts;
            var id = records.get(chance.nextInt(records.size()));
            boolean mark = chance.nextBoolean();
            var answer = server.post(
                    "/records/" + id + "/labellings",
                    mark
                            ? Map.of(
                                    "act",
                                    "MARK",
                                    "value",
                                    chance.nextBoolean() ? "OPEN" : "WORK_SECRET",
                                    "reason",
                                    reason)
                            : Map.of(
                                    "act",
                                    chance.nextBoolean() ? "SEAL" : "OPEN",
                                    "item",
                                    "1",
                                    "value",
                                    "SECRECY",
                                    "reason",
                                    reason));
            if (answer.statusCode() != 200) throw new IllegalStateException(answer.statusCode() + " " + answer.body());
            reasons.add(reason);
        }
        acts++;
    }

    private String text() {
        return "会 议 记 录\n\n会议名称：2024年第" + acts + "次党组会\n\n会议时间：2024.3.12 14:00\n\n主持：江映川\n\n出席会议人员：江映川、顾明澍出席\n\n"
                + "会议内容：\n\n一、闻人照同志汇报关于第" + acts + "批台账整理的情况\n\n江映川：同意。计财处要在3月20日前完成第" + acts
                + "批台账整理。安应处要在4月5日前检查一次。\n\n会议同意该报告。\n";
    }

    /// What is missing of what was acknowledged, and what is there by halves.
    List<String> complaints(Path home) throws SQLException, IOException {
        var database = Database.running(home);
        var complaints = new ArrayList<String>();
        try (var rows = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = rows.createStatement()) {
            for (var half : HALVES.entrySet())
                try (var found = statement.executeQuery(half.getValue())) {
                    found.next();
                    if (found.getLong(1) != 0) complaints.add(half.getKey() + ": " + found.getLong(1));
                }
            var kept = new ArrayList<String>();
            try (var found = statement.executeQuery("select id from record.record")) {
                while (found.next()) kept.add(found.getString(1));
            }
            for (var record : records) if (!kept.contains(record)) complaints.add("lost record " + record);
            var said = new ArrayList<String>();
            try (var found = statement.executeQuery("select reason from record.labelling")) {
                while (found.next()) said.add(found.getString(1));
            }
            for (var reason : reasons) if (!said.contains(reason)) complaints.add("lost labelling " + reason);
        }
        return complaints;
    }
}
