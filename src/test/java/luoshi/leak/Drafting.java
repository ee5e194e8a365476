package luoshi.leak;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import luoshi.kernel.access.Reach;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Role;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.calendar.Beijing;
import luoshi.surface.papers.Draft.Act;
import luoshi.surface.papers.Drafts;
import luoshi.surface.papers.DrawUp;
import luoshi.surface.papers.IssuePaper;
import luoshi.surface.papers.Kind;
import luoshi.surface.papers.Origin;
import luoshi.surface.terminal.Doors;

/// Papers of a made-up body, half of them issued, and the addresses at which they are asked for.
final class Drafting {

    private static final String ONE = "/papers/{id:[0-9a-f]{16}}";
    private static final String BATCH = "/batches/{id:[0-9a-f]{16}}";
    private static final List<String> NOUNS = List.of("submissions", "recalls", "approvals", "returns", "abandonments");

    private Drafting() {}

    /// Slips of every other case, minutes of what was confirmed, and bulletins.
    static void draw(World world, Doors doors) {
        var owner = Viewer.machine(world.bureau);
        for (int i = 0; i < world.jobs.size(); i += 2) {
            var kind = i % 3 == 0 ? Kind.REMINDER : Kind.SUPERVISION;
            draw(world, doors, new Origin(kind, Map.of("case", world.jobs.get(i).number())), i % 4 == 0);
        }
        for (int i = 0; i < world.papers.size(); i += 6)
            for (var kind : List.of(Kind.MINUTES, Kind.EXTRACT))
                try {
                    draw(
                            world,
                            doors,
                            new Origin(kind, Map.of("record", world.papers.get(i).id, "item", "1")),
                            i % 12 == 0);
                } catch (Refusal nothing) { // the record has no such item
                    continue;
                }
        var from = Beijing.today().minusDays(60).toString();
        var to = Beijing.today().toString();
        draw(world, doors, new Origin(Kind.BULLETIN, Map.of("from", from, "to", to, "day", to)), true);
        draw(world, doors, new Origin(Kind.BULLETIN, Map.of("from", from, "to", to, "day", to, "wide", "yes")), false);
        if (doors.open(Drafts.class).find(owner, world.drafts.getFirst()).isEmpty())
            throw new IllegalStateException("nothing was drawn");
    }

    private static void draw(World world, Doors doors, Origin origin, boolean issued) {
        var owner = Viewer.machine(world.bureau);
        var id = doors.open(DrawUp.class).draw(owner, origin);
        world.drafts.add(id);
        if (!issued) return;
        var other = new Viewer(world.bureau, "_other", "检验", Set.of(Role.OFFICE), Reach.ALL);
        var drafts = doors.open(Drafts.class);
        drafts.step(owner, id, 1, Act.SUBMIT, "");
        drafts.step(other, id, 2, Act.APPROVE, "");
        doors.open(IssuePaper.class).issue(other, id, 3, "检", Beijing.today(), true);
    }

    static void put(Map<String, Asked.Maker> all) {
        all.put("GET /papers", (world, _, _, chance) -> {
            var words =
                    chance.nextInt(3) > 0 ? "" : Asked.one(world.jobs, chance).token();
            return Asked.plain(get("/papers")
                            .param("words", words)
                            .param("state", Asked.one(List.of("", "ISSUED", "DRAFTING"), chance))
                            .param("kind", Asked.one(List.of("", "SUPERVISION", "MINUTES"), chance)))
                    .typing(words);
        });
        all.put(
                "GET /papers/new",
                (world, _, _, chance) -> Asked.plain(
                        chance.nextBoolean()
                                ? get("/papers/new").param("record", Asked.any(world, chance).id)
                                : get("/papers/new").param("case", chance.nextBoolean() ? "" : number(world, chance))));
        all.put(
                "POST /papers",
                (world, _, _, chance) -> Asked.plain(post("/papers")
                        .param("kind", Asked.one(List.of("SUPERVISION", "REMINDER", "MINUTES"), chance))
                        .param("case", number(world, chance))
                        .param("record", Asked.any(world, chance).id)));
        all.put("GET " + ONE, (world, _, _, chance) -> Asked.plain(get(one(world, chance))));
        all.put("GET " + ONE + "/words", (world, _, _, chance) -> Asked.plain(get(one(world, chance) + "/words")));
        all.put(
                "GET " + ONE + "/pages/{n:[1-9][0-9]{0,3}}.png",
                (world, _, _, chance) -> Asked.plain(get(one(world, chance) + "/pages/1.png")));
        all.put(
                "GET " + ONE + ".{format:docx|pdf|ofd}",
                (world, _, _, chance) ->
                        Asked.plain(get(one(world, chance) + "." + Asked.one(List.of("docx", "pdf", "ofd"), chance))));
        acting(all);
        all.put(
                "GET /batches",
                (world, _, _, chance) -> Asked.plain(get("/batches")
                        .param("unit", Asked.one(world.units, chance).code())));
        all.put("POST /batches", (world, _, _, chance) -> {
            var words = Asked.one(world.jobs, chance).token();
            return Asked.plain(post("/batches").param("words", words)).typing(words);
        });
        all.put("GET " + BATCH + "/progress", Asked.always(() -> get("/batches/0123456789abcdef/progress")));
        all.put("GET " + BATCH + ".zip", Asked.always(() -> get("/batches/0123456789abcdef.zip")));
    }

    private static void acting(Map<String, Asked.Maker> all) {
        all.put(
                "POST " + ONE + "/{noun:submissions|recalls|approvals|returns|abandonments}",
                (world, _, _, chance) -> Asked.plain(post(one(world, chance) + "/" + Asked.one(NOUNS, chance))
                        .param("seen", "" + chance.nextInt(5))
                        .param("reason", "检验")));
        all.put(
                "POST " + ONE + "/versions",
                (world, _, _, chance) -> Asked.plain(post(one(world, chance) + "/versions")
                        .param("seen", "1")
                        .param("note", "检验")));
        all.put(
                "POST " + ONE + "/corrections",
                (world, _, _, chance) -> Asked.plain(post(one(world, chance) + "/corrections")
                        .param("seen", "1")
                        .param("key", "x")));
        all.put(
                "POST " + ONE + "/issues",
                (world, _, _, chance) -> Asked.plain(
                        post(one(world, chance) + "/issues").param("seen", "3").param("word", "检")));
        all.put(
                "POST " + ONE + "/voidings",
                (world, _, _, chance) -> Asked.plain(post(one(world, chance) + "/voidings")
                        .param("seen", "9")
                        .param("reason", "检验")));
        all.put(
                "POST " + ONE + "/successors",
                (world, _, _, chance) -> Asked.plain(post(one(world, chance) + "/successors")));
    }

    private static String one(World world, Random chance) {
        return "/papers/" + (chance.nextInt(20) == 0 ? "0123456789abcdef" : Asked.one(world.drafts, chance));
    }

    private static String number(World world, Random chance) {
        return Asked.one(world.jobs, chance).number();
    }
}
