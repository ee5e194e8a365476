package luoshi.leak;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import luoshi.leak.Facts.Job;

/// The addresses of supervision. Acts that would change who sees a case are left to others.
final class Supervising {

    /// Rows of the ledger's first page; whoever sees all of the body sees more than these.
    private static final int PAGE = 50;

    private static final String CASE = "/supervision/{number:[0-9]{4}-[0-9.]+}";
    private static final List<String> ACTS = List.of(
            "receipts",
            "refusals",
            "due-settings",
            "goal-settings",
            "extension-requests",
            "extensions",
            "feedbacks",
            "deposits",
            "submissions",
            "verifications",
            "returns",
            "sign-offs",
            "objections",
            "reminders",
            "reviews",
            "hand-downs");

    private Supervising() {}

    static void put(Map<String, Asked.Maker> all) {
        looking(all);
        one(all);
        handing(all);
    }

    private static void looking(Map<String, Asked.Maker> all) {
        all.put("GET /supervision", (world, _, oracle, chance) -> {
            var seen = oracle.jobs(world.jobs);
            var asked = get("/supervision").accept(chance.nextBoolean() ? "text/html" : "application/json");
            if (chance.nextBoolean())
                return Asked.showing(asked, oracle.whole() || seen.size() > PAGE / 2 ? Set.of() : seen);
            var words = chance.nextBoolean() ? "" : any(world, chance).token();
            return Asked.plain(
                            asked.param("unit", Asked.one(world.units, chance).code())
                                    .param("light", Asked.one(List.of("", "RED", "GREEN", "GREY"), chance))
                                    .param("words", words)
                                    .param("speaker", chance.nextBoolean() ? "江映" : "")
                                    .param("before", chance.nextInt(4) == 0 ? "last" : ""))
                    .typing(words);
        });
        all.put(
                "GET /supervision/counts",
                (world, _, _, chance) -> Asked.plain(get("/supervision/counts")
                        .param("unit", Asked.one(world.units, chance).code())));
        all.put(
                "GET /supervision.xlsx",
                (world, _, oracle, _) -> Asked.showing(get("/supervision.xlsx"), oracle.jobs(world.jobs)));
        for (var page : List.of(
                "/mine", "/boards", "/imports", "/imports/template.xlsx", "/imports/parts.xlsx", "/openapi.json"))
            all.put("GET /supervision" + page, Asked.always(() -> get("/supervision" + page)));
        all.put(
                "GET /supervision/spoken",
                (_, _, _, chance) ->
                        Asked.plain(get("/supervision/spoken").param("speaker", chance.nextBoolean() ? "江映" : "")));
        all.put(
                "GET /supervision/units/{code}",
                (world, _, _, chance) -> Asked.plain(get(
                        "/supervision/units/" + Asked.one(world.units, chance).code())));
    }

    private static void one(Map<String, Asked.Maker> all) {
        all.put("GET " + CASE, (world, _, oracle, chance) -> {
            var job = any(world, chance);
            var asked =
                    get("/supervision/" + job.number()).accept(chance.nextBoolean() ? "text/html" : "application/json");
            return Asked.showing(asked, oracle.sees(job) ? job.tokens() : Set.of());
        });
        all.put("GET " + CASE + "/exhibits/{sha:[0-9a-f]{64}}", (world, _, oracle, chance) -> {
            var job = any(world, chance);
            var other = chance.nextInt(4) == 0 ? any(world, chance) : job;
            if (job.file().isEmpty())
                return Asked.plain(get("/supervision/" + job.number() + "/exhibits/" + "0".repeat(64)));
            var asked = get("/supervision/" + other.number() + "/exhibits/" + job.file());
            boolean given = other == job && oracle.sees(job);
            return Asked.showing(asked, given ? Set.of(job.fileToken()) : Set.of());
        });
        all.put("POST " + CASE + "/{noun:[a-z-]+}", (world, _, _, chance) -> {
            var address = "/supervision/" + any(world, chance).number() + "/" + Asked.one(ACTS, chance);
            if (chance.nextInt(4) == 0)
                return Asked.plain(post(address)
                        .contentType("application/json")
                        .content("{\"percent\":10,\"facts\":\"检验\",\"reason\":\"检验\"}"));
            return Asked.plain(post(address)
                    .header("HX-Request", "true")
                    .param("reason", "检验")
                    .param("facts", "检验")
                    .param("measure", "检验")
                    .param("percent", "10")
                    .param("effective", "yes")
                    .param("slip", "蓝色催办单")
                    .param("day", "2027-03-05"));
        });
    }

    private static void handing(Map<String, Asked.Maker> all) {
        all.put(
                "POST /supervision/batches",
                (world, _, _, chance) -> Asked.plain(post("/supervision/batches")
                        .param("act", chance.nextBoolean() ? "RECEIPT" : "REMINDER")
                        .param("slip", "蓝色催办单")
                        .param(
                                "number",
                                any(world, chance).number(),
                                any(world, chance).number())));
        all.put(
                "POST /supervision/views",
                Asked.always(
                        () -> post("/supervision/views").param("name", "检验").param("light", "RED")));
        all.put("POST /supervision/views/{seq}/removals", Asked.always(() -> post("/supervision/views/1/removals")));
        for (var sheet : List.of("/supervision/imports", "/supervision/imports/parts"))
            all.put("POST " + sheet, Asked.always(() -> multipart(sheet)));
    }

    private static Job any(World world, Random chance) {
        return world.jobs.get(chance.nextInt(world.jobs.size()));
    }
}
