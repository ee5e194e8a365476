package luoshi.kill;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import luoshi.kernel.database.Database;

/// A day of the office head: records come in, are marked and sealed, marks are confirmed. What the server
/// acknowledged is written down; after every kill it is looked for.
final class WorkingDay {

    private static final Pattern RECORD = Pattern.compile("href=\"/records/([0-9a-f]{16})\"");

    final List<String> records = new ArrayList<>();
    final List<String> reasons = new ArrayList<>();
    final List<String> reviews = new ArrayList<>();
    final Caseload cases;
    private final Map<String, String> places = new HashMap<>();
    volatile int acts;
    long reminders;
    private final Random chance;

    WorkingDay(long seed) {
        this.chance = new Random(seed);
        this.cases = new Caseload(chance);
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
        int kind = chance.nextInt(8);
        if (!records.isEmpty() && kind > 3) cases.act(server);
        else if (!records.isEmpty() && kind == 3) review(server);
        else if (records.isEmpty() || chance.nextInt(3) == 0) {
            var answer = server.post("/import", Map.of("text", text(), "name", "第" + acts + "次"));
            var id = RECORD.matcher(answer.body());
            if (answer.statusCode() == 200 && id.find()) {
                records.add(id.group(1));
                places.put(id.group(1), place());
            } else throw new IllegalStateException(answer.statusCode() + " " + answer.body());
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

    /// A directive is rejected, or the last rejection taken back; refused where that was done before the last kill.
    private void review(Server server) throws IOException, InterruptedException {
        var id = records.get(chance.nextInt(records.size()));
        var reason = "复核断电检验" + acts;
        var form = chance.nextBoolean()
                ? Map.of("act", "REJECT", "mark", "DIRECTIVE." + places.get(id), "reason", reason)
                : Map.of("seq", String.valueOf(1 + chance.nextInt(4)), "reason", reason);
        var path = "/records/" + id + (form.containsKey("act") ? "/reviews" : "/withdrawals");
        if (server.post(path, form).statusCode() == 200) reviews.add(reason);
    }

    /// Where the first directive stands in the text.
    private String place() {
        var text = text();
        var words = "计财处要在3月20日前完成第" + acts + "批台账整理";
        int at = text.indexOf(words);
        return at + "." + (at + words.length());
    }

    private String text() {
        return "会 议 记 录\n\n会议名称：2024年第" + acts + "次党组会\n\n会议时间：2024.3.12 14:00\n\n主持：江映川\n\n出席会议人员：江映川、顾明澍出席\n\n"
                + "会议内容：\n\n一、闻人照同志汇报关于第" + acts + "批台账整理的情况\n\n江映川：同意。计财处要在3月20日前完成第" + acts
                + "批台账整理。安应处要在4月5日前检查一次。\n\n会议同意该报告。\n";
    }

    /// How many reminders are still owed after a while: none, if none was lost.
    long owed(Path home) throws SQLException, InterruptedException {
        var database = Database.running(home);
        try (var rows = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = rows.createStatement()) {
            long owed = 0;
            for (int i = 0; i < 120; i++) {
                try (var found = statement.executeQuery(Halves.OWED)) {
                    found.next();
                    owed = found.getLong(1);
                }
                if (owed == 0) break;
                Thread.sleep(500);
            }
            return owed;
        }
    }

    long reminders(Path home) throws SQLException {
        var database = Database.running(home);
        try (var rows = DriverManager.getConnection(database.url(), database.user(), database.password());
                var found = rows.createStatement()
                        .executeQuery("select count(*) from casework.act where kind = 'REMINDER'")) {
            found.next();
            return found.getLong(1);
        }
    }

    /// What is missing of what was acknowledged, and what is there by halves.
    List<String> complaints(Path home) throws SQLException, IOException {
        var database = Database.running(home);
        var complaints = new ArrayList<String>();
        try (var rows = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = rows.createStatement()) {
            for (var half : Halves.all().entrySet())
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
            try (var found = statement.executeQuery("select reason from record.review")) {
                while (found.next()) said.add(found.getString(1));
            }
            for (var reason : reviews) if (!said.contains(reason)) complaints.add("lost review " + reason);
            complaints.addAll(cases.lost(statement));
            cases.age(statement);
        }
        return complaints;
    }
}
