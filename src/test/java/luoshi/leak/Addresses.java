package luoshi.leak;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import luoshi.leak.Facts.Paper;
import luoshi.leak.Facts.Topic;

/// Every address of the web with a way of asking it at random. One that is missing here fails the build.
final class Addresses {

    /// Rows of the ledger's first page.
    private static final int PAGE = 100;

    private static final String NOWHERE = "0123456789abcdef";

    static final Map<String, Asked.Maker> ALL = new LinkedHashMap<>();

    /// Those that show business; asked four times as often as the ways in and the administrators' pages.
    static final List<String> BUSINESS;

    /// Those that judge a year of records or reckon the hash of a password.
    static final Set<String> DEAR = Set.of(
            "GET /",
            "GET /panels/{id}",
            "GET /examination",
            "GET /examination.xlsx",
            "GET /examination/findings.xlsx",
            "POST /sign-in",
            "POST /profile/password",
            "POST /profile/second-factor/removal");

    private Addresses() {}

    static {
        reading();
        acting();
        judging();
        registering();
        noticing();
        others();
        Supervising.put(ALL);
        Drafting.put(ALL);
        BUSINESS = List.copyOf(ALL.keySet());
        entering();
        keeping();
    }

    private static void reading() {
        ALL.put("GET /records", (world, _, oracle, chance) -> {
            var paper = Asked.any(world, chance);
            var words = Asked.one(List.copyOf(tokens(paper)), chance);
            if (chance.nextInt(3) > 0) return new Asked(get("/records"), names(world, oracle), Set.of(), true);
            return Asked.plain(get("/records").param("words", words).param("state", chance.nextBoolean() ? "" : "done"))
                    .typing(words);
        });
        ALL.put("GET /records/{id:[^.]+}", (world, _, oracle, chance) -> {
            var paper = Asked.any(world, chance);
            var html = chance.nextBoolean();
            var id = id(paper, chance);
            var request = get("/records/" + id).accept(html ? "text/html" : "application/json");
            return Asked.showing(request, id.equals(paper.id) ? seen(paper, oracle) : Set.of());
        });
        ALL.put(
                "GET /records/{id:[^.]+}.json",
                (world, _, oracle, chance) ->
                        Asked.plain(get("/records/" + id(Asked.any(world, chance), chance) + ".json")));
        ALL.put(
                "GET /records/{id:[^.]+}/original",
                (world, _, oracle, chance) ->
                        Asked.plain(get("/records/" + id(Asked.any(world, chance), chance) + "/original")));
        ALL.put(
                "GET /records/{id:[^.]+}/papers",
                (world, _, _, chance) ->
                        Asked.plain(get("/records/" + id(Asked.any(world, chance), chance) + "/papers")));
        ALL.put("GET /records/{id:[^.]+}/papers/{form:[a-z]+}.{format:docx|pdf|ofd}", (world, _, _, chance) -> {
            var form = Asked.one(List.of("minutes", "wide", "record", "item", "unit"), chance);
            return Asked.plain(get("/records/" + id(Asked.any(world, chance), chance) + "/papers/" + form + "."
                            + Asked.one(List.of("docx", "pdf", "ofd"), chance))
                    .param(
                            "which",
                            form.equals("unit") ? Asked.one(world.units, chance).code() : "1"));
        });
        ALL.put("GET /records/{id}/mark", (world, _, _, chance) -> {
            var paper = Asked.any(world, chance);
            return Asked.plain(get("/records/" + paper.id + "/mark").param("mark", mark(paper, chance)));
        });
        ALL.put("GET /records/{id}/form", (world, _, _, chance) -> {
            var paper = Asked.any(world, chance);
            int at = chance.nextInt(paper.text.length() - 30);
            return Asked.plain(get("/records/" + paper.id + "/form")
                    .param("act", chance.nextBoolean() ? "ADD" : "CORRECT")
                    .param("mark", mark(paper, chance))
                    .param("kind", "DIRECTIVE")
                    .param("start", String.valueOf(at))
                    .param("end", String.valueOf(at + 30)));
        });
        ALL.put("GET /directives", (world, _, oracle, chance) -> {
            var ledger = oracle.ledger(world.papers);
            if (chance.nextBoolean())
                return Asked.showing(get("/directives"), ledger.size() > PAGE ? Set.of() : ledger);
            var paper = Asked.any(world, chance);
            var words = chance.nextBoolean() ? "" : Asked.one(List.copyOf(tokens(paper)), chance);
            return Asked.plain(get("/directives")
                            .param("record", chance.nextBoolean() ? paper.id : "")
                            .param("unit", Asked.one(world.units, chance).code())
                            .param("words", words))
                    .typing(words);
        });
        ALL.put(
                "GET /directives.xlsx",
                (world, _, oracle, _) -> Asked.showing(get("/directives.xlsx"), oracle.ledger(world.papers)));
    }

    private static void acting() {
        ALL.put("POST /records/{id}/reviews", (world, _, _, chance) -> {
            var paper = Asked.any(world, chance);
            return Asked.plain(post("/records/" + paper.id + "/reviews")
                    .param("act", "REJECT")
                    .param("mark", "DIRECTIVE.1.2")
                    .param("reason", "检验"));
        });
        ALL.put(
                "POST /records/{id}/confirmation",
                (world, _, _, chance) -> Asked.plain(post("/records/" + NOWHERE + "/confirmation")));
        ALL.put(
                "POST /records/{id}/withdrawals",
                (world, _, _, chance) -> Asked.plain(post("/records/" + Asked.any(world, chance).id + "/withdrawals")
                        .param("seq", "99")));
        ALL.put(
                "POST /records/{id}/labellings",
                (world, _, _, chance) -> Asked.plain(post("/records/" + Asked.any(world, chance).id + "/labellings")
                        .param("act", "OPEN")
                        .param("item", "1")
                        .param("value", "CADRE")));
        ALL.put("GET /import", Asked.always(() -> get("/import")));
        ALL.put("POST /import", Asked.always(() -> multipart("/import")));
        ALL.put(
                "POST /import/false-alarms",
                Asked.always(
                        () -> post("/import/false-alarms").param("sha256", "x").param("reason", "检验")));
    }

    private static void judging() {
        ALL.put(
                "GET /records/{id:[^.]+}/findings",
                (world, _, _, chance) ->
                        Asked.plain(get("/records/" + id(Asked.any(world, chance), chance) + "/findings")
                                .header("HX-Request", "true")));
        ALL.put(
                "GET /examination",
                (_, _, _, chance) ->
                        Asked.plain(get("/examination").param("year", chance.nextBoolean() ? "2024" : "")));
        ALL.put("GET /examination.xlsx", Asked.always(() -> get("/examination.xlsx")));
        ALL.put("GET /examination/findings.xlsx", Asked.always(() -> get("/examination/findings.xlsx")));
        ALL.put("GET /examination/orders", Asked.always(() -> get("/examination/orders")));
        ALL.put("GET /examination/orders/seat", Asked.always(() -> get("/examination/orders/seat")));
        ALL.put("POST /examination/orders/voting", Asked.always(() -> post("/examination/orders/voting")));
        ALL.put("POST /examination/orders/roll", Asked.always(() -> post("/examination/orders/roll")));
        ALL.put(
                "POST /examination/orders/withdrawals",
                Asked.always(() -> post("/examination/orders/withdrawals").param("seq", "7")));
        ALL.put("GET /examination/rules", Asked.always(() -> get("/examination/rules")));
        ALL.put("GET /examination/provisions", Asked.always(() -> get("/examination/provisions")));
    }

    private static void registering() {
        ALL.put("GET /directives/registrations", (world, _, _, chance) -> {
            var all = get("/directives/registrations");
            return Asked.plain(
                    chance.nextInt(3) == 0 ? all : all.param("record", id(Asked.any(world, chance), chance)));
        });
        ALL.put(
                "POST /directives/registrations",
                (world, _, _, chance) ->
                        Asked.plain(post("/directives/registrations").param("record", Asked.any(world, chance).id)));
        ALL.put(
                "POST /directives/registrations/withdrawals",
                (world, _, _, chance) -> Asked.plain(post("/directives/registrations/withdrawals")
                        .param("record", Asked.any(world, chance).id)
                        .param("seq", "1")
                        .param("reason", "检验")));
        ALL.put("GET /directives/seats", Asked.always(() -> get("/directives/seats")));
        ALL.put(
                "POST /directives/seats",
                Asked.always(() -> post("/directives/seats").param("seat", "检验")));
        ALL.put("GET /directives/papers", Asked.always(() -> get("/directives/papers")));
        ALL.put("POST /directives/papers", Asked.always(() -> multipart("/directives/papers")));
        for (var part : List.of("", "/original"))
            ALL.put(
                    "GET /directives/papers/{sha256}" + part,
                    (world, _, _, chance) ->
                            Asked.plain(get("/directives/papers/" + Asked.any(world, chance).id + part)));
        ALL.put(
                "POST /directives/papers/{sha256}/duties",
                (world, _, _, chance) ->
                        Asked.plain(post("/directives/papers/" + Asked.any(world, chance).id + "/duties")));
        ALL.put(
                "GET /directives/comparisons",
                (_, _, _, chance) ->
                        Asked.plain(get("/directives/comparisons").param("case", "2026-000" + chance.nextInt(10))));
        ALL.put("GET /directives/carryings-out", (world, _, _, chance) -> {
            var all = get("/directives/carryings-out");
            return Asked.plain(
                    chance.nextInt(3) == 0 ? all : all.param("record", id(Asked.any(world, chance), chance)));
        });
        ALL.put(
                "GET /directives/carryings-out.xlsx",
                (world, _, _, chance) -> Asked.plain(
                        get("/directives/carryings-out.xlsx").param("record", id(Asked.any(world, chance), chance))));
    }

    private static void noticing() {
        ALL.put("GET /assessment", Asked.always(() -> get("/assessment")));
        ALL.put("GET /assessment.xlsx", Asked.always(() -> get("/assessment.xlsx")));
        ALL.put(
                "GET /assessment/units/{code}",
                (world, _, _, chance) -> Asked.plain(get(
                        "/assessment/units/" + Asked.one(world.units, chance).code())));
        ALL.put("GET /notices", Asked.always(() -> get("/notices")));
        ALL.put(
                "POST /notices/readings",
                Asked.always(() -> post("/notices/readings").param("upTo", "7")));
        ALL.put("POST /notices/mail", Asked.always(() -> post("/notices/mail").param("mail", "nobody")));
        ALL.put("POST /notices/feeds", Asked.always(() -> post("/notices/feeds")));
        ALL.put("POST /notices/feeds/endings", Asked.always(() -> post("/notices/feeds/endings")));
        ALL.put(
                "GET /supervision/feeds/{secret:[\\w-]+}.ics",
                Asked.always(() -> get("/supervision/feeds/" + NOWHERE + ".ics")));
    }

    private static void others() {
        ALL.put("GET /", Asked.always(() -> get("/")));
        ALL.put(
                "GET /panels/{id}",
                (_, _, _, chance) -> Asked.plain(get("/panels/"
                        + Asked.one(
                                List.of(
                                        "violated",
                                        "late",
                                        "unconfirmed",
                                        "changes",
                                        "journal",
                                        "my-work",
                                        "case-changes",
                                        "late-cases"),
                                chance))));
        searching();
        ALL.put("GET /organisation", Asked.always(() -> get("/organisation")));
        ALL.put(
                "POST /organisation/aliases",
                Asked.always(() ->
                        post("/organisation/aliases").param("unit", "none").param("alias", "检验")));
        ALL.put(
                "POST /organisation/portfolios",
                Asked.always(() -> post("/organisation/portfolios").param("unit", "none")));
        ALL.put("GET /error", Asked.always(() -> get("/error")));
    }

    private static void entering() {
        for (var page : List.of("/sign-in", "/sign-in/code", "/sign-in/token"))
            ALL.put("GET " + page, Asked.always(() -> get(page)));
        ALL.put(
                "POST /sign-in",
                Asked.always(() -> post("/sign-in").param("login", "x").param("password", "y")));
        ALL.put("POST /sign-in/code", Asked.always(() -> post("/sign-in/code")));
        ALL.put("POST /sign-out", Asked.always(() -> post("/sign-out")));
        for (var way : List.of("/link", "/first")) {
            ALL.put("GET " + way + "/{token}", Asked.always(() -> get(way + "/x")));
            ALL.put("POST " + way + "/{token}", Asked.always(() -> post(way + "/x")));
        }
        for (var page : List.of("/profile", "/profile/password", "/profile/second-factor"))
            ALL.put("GET " + page, Asked.always(() -> get(page)));
        ALL.put("POST /profile/password", Asked.always(() -> post("/profile/password")));
        ALL.put(
                "POST /profile/second-factor/proof",
                Asked.always(() -> post("/profile/second-factor/proof").param("code", "1")));
        ALL.put(
                "POST /profile/second-factor/removal",
                Asked.always(() -> post("/profile/second-factor/removal").param("password", "x")));
        ALL.put("POST /profile/sessions/endings", Asked.always(() -> post("/profile/sessions/endings")));
    }

    private static void keeping() {
        for (var page : List.of("/journal", "/journal.jsonl", "/journal/key"))
            ALL.put("GET " + page, Asked.always(() -> get(page)));
        ALL.put("GET /accounts", Asked.always(() -> get("/accounts")));
        ALL.put(
                "POST /accounts",
                Asked.always(() -> post("/accounts")
                        .param("person", "x")
                        .param("login", "x")
                        .param("source", "LOCAL")));
        for (var act : List.of("link", "closure", "reopening", "unlocking", "factor-removal"))
            ALL.put(
                    "POST /accounts/{person}/" + act,
                    Asked.always(() -> post("/accounts/x/" + act).param("reason", "检验")));
        ALL.put("GET /partners", Asked.always(() -> get("/partners")));
        ALL.put(
                "POST /partners/passes",
                Asked.always(() -> post("/partners/passes")
                        .param("name", "检验")
                        .param("unit", "none")
                        .param("until", "2027-01-01")));
        ALL.put(
                "POST /partners/passes/{seq}/revocation",
                Asked.always(() -> post("/partners/passes/99/revocation").param("reason", "检验")));
        ALL.put("GET /entitlements", Asked.always(() -> get("/entitlements")));
        ALL.put(
                "POST /entitlements",
                Asked.always(() -> post("/entitlements")
                        .param("person", "x")
                        .param("what", "ROLE.CLERK")
                        .param("reason", "检验")));
        ALL.put(
                "POST /entitlements/{seq}/withdrawal",
                Asked.always(() -> post("/entitlements/1/withdrawal").param("reason", "检验")));
    }

    private static void searching() {
        for (var part : List.of("", "/records", "/items", "/directives"))
            ALL.put("GET /search" + part, (world, _, _, chance) -> {
                var words = Asked.one(List.copyOf(tokens(Asked.any(world, chance))), chance);
                if (chance.nextBoolean()) words = Asked.one(List.of("的", "要", "会议", "2024"), chance);
                return Asked.plain(get("/search" + part).param("words", words).param("after", "9999-12-31.0.0"))
                        .typing(words);
            });
    }

    private static String id(Paper paper, Random chance) {
        return chance.nextInt(20) == 0 ? NOWHERE : paper.id;
    }

    private static String mark(Paper paper, Random chance) {
        int at = chance.nextInt(paper.text.length());
        return Asked.one(List.of("ITEM", "DIRECTIVE", "SPEAKER", "PLACE"), chance) + "." + at + "." + (at + 5);
    }

    static Set<String> tokens(Paper paper) {
        var all = new HashSet<>(paper.wholeTokens);
        all.addAll(paper.fullTokens);
        all.add(paper.nameToken);
        for (var topic : paper.topics) {
            all.addAll(topic.tokens);
            topic.duties.forEach(d -> all.add(d.token()));
        }
        return all;
    }

    private static Set<String> names(World world, Oracle oracle) {
        var names = new HashSet<String>();
        world.papers.stream().filter(oracle::sees).forEach(p -> names.add(p.nameToken));
        return names;
    }

    /// What the page of a record shows to whoever may open it.
    private static Set<String> seen(Paper paper, Oracle oracle) {
        var seen = new HashSet<String>();
        if (!oracle.sees(paper)) return seen;
        seen.add(paper.nameToken);
        for (Topic topic : paper.topics) if (oracle.sees(paper, topic)) seen.addAll(topic.tokens);
        return seen;
    }
}
