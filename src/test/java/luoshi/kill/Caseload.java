package luoshi.kill;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import luoshi.kernel.calendar.Beijing;

/// The cases of a working day: opened from papers, and worked step by step by those whose turn it is.
final class Caseload {

    /// A day so long gone that every rung of the ladder is due.
    static final LocalDate LATE = Beijing.today().minusDays(30);

    private static final Pattern NUMBER = Pattern.compile("<b>(\\d{4}-\\d{4})</b>");
    private static final String OFFICE = "qiyunzhou";
    private static final String HEAD = "wengjian";
    private static final String LEADER = "jiangyingchuan";

    /// 一步: who does what with which words; `%s` is replaced by something that occurs once.
    private record Step(String login, String noun, Map<String, String> form, boolean file) {}

    private static final List<Step> LIFE = List.of(
            new Step(HEAD, "receipts", Map.of(), false),
            new Step(HEAD, "feedbacks", Map.of("percent", "30", "facts", "%s"), false),
            new Step(HEAD, "deposits", Map.of("facts", "%s"), true),
            new Step(
                    HEAD,
                    "hand-downs",
                    Map.of("words.0", "%s 甲", "unit.0", "planning", "words.1", "%s 乙", "unit.1", "planning"),
                    false),
            new Step(OFFICE, "waivers.1", Map.of("reason", "%s"), false),
            new Step(OFFICE, "waivers.2", Map.of("reason", "%s"), false),
            new Step(HEAD, "submissions", Map.of("facts", "%s"), false),
            new Step(OFFICE, "returns", Map.of("reason", "%s"), false),
            new Step(HEAD, "submissions", Map.of("facts", "%s"), false),
            new Step(OFFICE, "verifications", Map.of("facts", "%s"), false),
            new Step(LEADER, "sign-offs", Map.of("reason", "%s"), false));

    private final Random chance;
    private final Map<String, Integer> steps = new LinkedHashMap<>();
    final List<String> acts = new ArrayList<>();
    final List<String> opened = new ArrayList<>();
    private int drawn;

    Caseload(Random chance) {
        this.chance = chance;
    }

    void act(Server server) throws IOException, InterruptedException {
        if (steps.isEmpty() || chance.nextInt(5) == 0) open(server);
        else {
            var open = steps.keySet().stream()
                    .filter(n -> steps.get(n) < LIFE.size())
                    .toList();
            if (open.isEmpty()) open(server);
            else step(server, open.get(chance.nextInt(open.size())));
        }
    }

    private void open(Server server) throws IOException, InterruptedException {
        var words = "第" + ++drawn + "号断电检验事项须逐项核对并报送结果";
        var text = "各单位：\n\n" + words + "。\n\n" + "x".repeat(chance.nextInt(30));
        var office = server.as(OFFICE);
        var kept = office.post(
                "/directives/papers",
                Map.of(
                        "kind",
                        "PAPER",
                        "title",
                        "来文" + drawn,
                        "issuer",
                        "某局",
                        "day",
                        "2026-01-05",
                        "mark",
                        "INTERNAL",
                        "text",
                        text));
        var paper = kept.headers().firstValue("Location").orElse("");
        if (kept.statusCode() >= 400 || paper.isEmpty())
            throw new IllegalStateException("paper " + kept.statusCode() + " " + kept.body());
        var path = paper.replaceAll("^https?://[^/]+", "");
        var answer = office.post(
                path + "/duties", Map.of("said", words, "act", "REGISTERED", "unit", "planning", "day", "2026-12-31"));
        if (answer.statusCode() >= 400)
            throw new IllegalStateException("duty " + answer.statusCode() + " " + answer.body());
        opened.add(words);
        var page = NUMBER.matcher(office.get(path));
        if (page.find()) steps.putIfAbsent(page.group(1), 0);
        else throw new IllegalStateException("no case on " + path);
    }

    private void step(Server server, String number) throws IOException, InterruptedException {
        int at = steps.get(number);
        var step = LIFE.get(at);
        var sign = "凭据" + ++drawn + "号";
        var form = new LinkedHashMap<String, String>();
        step.form.forEach((name, value) -> form.put(name, value.replace("%s", sign)));
        var part = step.noun.indexOf('.');
        var path = "/supervision/" + number
                + (part < 0 ? "/" + step.noun : step.noun.substring(part) + "/" + step.noun.substring(0, part));
        var browser = server.as(step.login);
        var answer = step.file ? browser.send(path, form, "佐证" + drawn + ".txt", sign) : browser.post(path, form);
        // Refused where the step was done before the last kill and nobody was told: it goes on from there.
        if (answer.statusCode() < 400 && !form.isEmpty()) acts.add(sign);
        steps.put(number, at + 1);
    }

    /// Half of the cases are moved back in time, so that the next start owes their reminders.
    void age(Statement rows) throws SQLException {
        rows.execute("update casework.casefile set opened_at = now() - interval '60 days', due_original = date '" + LATE
                + "', day = date '" + LATE + "', due_value = '" + LATE + "' where parent is null and not closed"
                + " and due_original <> date '" + LATE + "' and right(number, 1) in ('0', '2', '4', '6', '8')");
    }

    List<String> lost(Statement rows) throws SQLException {
        var kept = new StringBuilder();
        try (var found = rows.executeQuery("select doing::text from casework.act")) {
            while (found.next()) kept.append(found.getString(1)).append('\n');
        }
        try (var found = rows.executeQuery("select words from casework.casefile")) {
            while (found.next()) kept.append(found.getString(1)).append('\n');
        }
        var lost = new ArrayList<String>();
        for (var sign : acts) if (kept.indexOf(sign) < 0) lost.add("lost act " + sign);
        for (var words : opened) if (kept.indexOf(words) < 0) lost.add("lost case " + words);
        return lost;
    }
}
