package luoshi.leak;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import luoshi.kernel.access.Mark;
import luoshi.kernel.access.Seal;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.calendar.Beijing;
import luoshi.kernel.casework.Acts;
import luoshi.kernel.casework.Cases;
import luoshi.kernel.casework.Charge;
import luoshi.kernel.casework.Doing;
import luoshi.kernel.casework.Goal;
import luoshi.kernel.casework.Opening;
import luoshi.kernel.casework.Part;
import luoshi.kernel.casework.Provenance;
import luoshi.kernel.casework.Source;
import luoshi.kernel.casework.Timing;
import luoshi.kernel.evidence.Original;
import luoshi.kernel.evidence.Quotation;
import luoshi.leak.Facts.Job;
import luoshi.surface.terminal.Doors;

/// Cases of a made-up body: handed to units at random, some sealed, some handed on to towns, some with proof; opened
/// and worked through the doors.
final class Jobs {

    private final World world;
    private final Doors doors;
    private final Random chance;
    private final Viewer owner;

    Jobs(World world, Doors doors, Random chance) {
        this.world = world;
        this.doors = doors;
        this.chance = chance;
        this.owner = Viewer.machine(world.bureau);
    }

    void open(int many) {
        for (int i = 0; i < many; i++) job(i);
    }

    private String unit() {
        return world.units.get(2 + chance.nextInt(world.units.size() - 2)).code();
    }

    private void job(int i) {
        var lead = unit();
        var helper = unit();
        var helpers = helper.equals(lead) ? List.<String>of() : List.of(helper);
        var seals = EnumSet.noneOf(Seal.class);
        if (chance.nextInt(4) == 0) seals.add(Seal.values()[chance.nextInt(2)]);
        var mark = chance.nextInt(5) == 0 ? Mark.WORK_SECRET : Mark.INTERNAL;
        var person = chance.nextInt(3) == 0 ? somebody(lead) : null;
        var words = world.token();
        var said = world.token();
        var meeting = world.token();
        var charge = new Charge(lead, Provenance.STATED, person, null, helpers, "", "", "授权");
        var source = new Source(
                Source.Kind.MEETING,
                "feedfacefeedface",
                "专题会" + meeting,
                Beijing.today().minusDays(3),
                "1",
                new Quotation("要求" + said, 3, 13),
                "江映");
        var timing = chance.nextInt(4) == 0
                ? Timing.NONE
                : Timing.set(Beijing.today().plusDays(chance.nextInt(40) - 20));
        var number = doors.open(Cases.class)
                .open(
                        owner,
                        List.of(new Opening("directive", source, words + "整改", charge, timing, Goal.OPEN, mark, seals)))
                .getFirst();
        var units = new HashSet<>(helpers);
        units.add(lead);
        keep(number, mark, seals, units, person, words, new HashSet<>(Set.of(words, said, meeting)));
        if (i % 2 == 0) part(number, lead, mark, seals, units);
    }

    private void part(String number, String lead, Mark mark, Set<Seal> seals, Set<String> above) {
        var unit = world.units.stream()
                .filter(u -> u.code().startsWith("t"))
                .toList()
                .get(chance.nextInt(3))
                .code();
        var words = world.token();
        var charge = new Charge(unit, Provenance.SET, null, null, List.of(), "", "", "授权");
        var numbers = doors.open(Acts.class)
                .handDown(
                        owner,
                        number,
                        List.of(new Part(
                                words + "分解", charge, Timing.set(Beijing.today().plusDays(5)), Goal.OPEN)));
        keep(
                numbers.getFirst(),
                mark,
                seals,
                new HashSet<>(List.of(unit, lead)),
                null,
                words,
                new HashSet<>(Set.of(words)));
    }

    /// A reminder with words of its own, and by chance a rewording that comes with a file.
    private void keep(
            String number,
            Mark mark,
            Set<Seal> seals,
            Set<String> units,
            @org.jspecify.annotations.Nullable String person,
            String words,
            Set<String> tokens) {
        var reason = world.token();
        var acts = doors.open(Acts.class);
        var sha = "";
        var inside = "";
        tokens.add(reason);
        if (chance.nextBoolean()) acts.add(owner, number, new Doing.Reminder("蓝色催办单", reason));
        else {
            inside = world.token();
            var name = world.token();
            tokens.add(name);
            var file = new Original(name + ".txt", ("佐证" + inside).getBytes(StandardCharsets.UTF_8));
            sha = file.sha256();
            acts.add(
                    owner,
                    number,
                    new Doing.Reminder("蓝色催办单", reason),
                    List.of(new Acts.Proof(Goal.Proof.PAPER, file)),
                    null);
        }
        world.jobs.add(new Job(
                number, mark, Set.copyOf(seals), units, person == null ? "" : person, words, tokens, sha, inside));
    }

    private @org.jspecify.annotations.Nullable String somebody(String unit) {
        return world.people.stream()
                .filter(p -> p.home().equals(unit))
                .map(Facts.Somebody::code)
                .findFirst()
                .orElse(null);
    }
}
