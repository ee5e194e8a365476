package luoshi;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import luoshi.kernel.access.Mark;
import luoshi.kernel.access.Reach;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Role;
import luoshi.kernel.access.Seal;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.access.Viewers;
import luoshi.kernel.calendar.Beijing;
import luoshi.kernel.calendar.Due;
import luoshi.kernel.casework.Acts;
import luoshi.kernel.casework.CaseSearch;
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
import luoshi.kernel.organisation.Organisation;
import luoshi.kernel.organisation.Unit;
import luoshi.meeting.record.Records;
import luoshi.oversight.directive.Directives;
import luoshi.oversight.directive.Force;
import luoshi.oversight.directive.LedgerEntry;
import luoshi.oversight.directive.LedgerSearch;
import luoshi.oversight.directive.Owner;
import luoshi.surface.terminal.Doors;

/// 演示办件: orders of the sample records as cases in every phase, worked by the people of the demo. Only where there are
/// no cases yet.
record DemoCases(Doors doors, String bureau) {

    private static final int MOST = 24;
    private static final Set<Unit.Kind> OUTSIDE = Set.of(Unit.Kind.TOWN, Unit.Kind.CONTRACTOR, Unit.Kind.EXTERNAL);

    /// How many were opened.
    int open() {
        var machine = Viewer.machine(bureau);
        var cases = doors.open(Cases.class);
        if (cases.count(machine, CaseSearch.ALL) > 0) return 0;
        var search = new LedgerSearch("", Force.ORDER, "", "", null, null, null, null);
        var entries = doors.open(Directives.class).list(machine, search, 0, 500).stream()
                .filter(e -> lead(e) != null && e.meeting() != null)
                .limit(MOST)
                .toList();
        if (entries.isEmpty()) return 0;
        var openings = new java.util.ArrayList<Opening>();
        for (int i = 0; i < entries.size(); i++) openings.add(opening(entries.get(i), i));
        var numbers = cases.open(viewer("suhe"), openings);
        for (int i = 0; i < numbers.size(); i++) {
            try {
                walk(numbers.get(i), openings.get(i).charge().unit(), i);
            } catch (Refusal stays) { // nobody of the demo may go on with it: it stays where it is
                continue;
            }
        }
        handDown(numbers);
        return numbers.size();
    }

    private static @org.jspecify.annotations.Nullable String lead(LedgerEntry entry) {
        return entry.directive().owners().stream()
                .filter(o -> o.role() == Owner.Role.LEAD && o.units().size() == 1)
                .map(o -> o.units().getFirst())
                .findFirst()
                .orElse(null);
    }

    private Opening opening(LedgerEntry entry, int i) {
        var d = entry.directive();
        var unit = String.valueOf(lead(entry));
        var helpers = d.owners().stream()
                .filter(o -> o.role() == Owner.Role.SUPPORT && o.units().size() == 1)
                .map(o -> o.units().getFirst())
                .filter(u -> !u.equals(unit))
                .distinct()
                .toList();
        var charge = new Charge(unit, Provenance.STATED, null, null, helpers, "", "", basis(unit));
        var source = new Source(
                Source.Kind.MEETING,
                entry.record(),
                String.valueOf(entry.meeting()),
                entry.heldOn(),
                d.item(),
                d.words(),
                d.speaker() == null ? "" : d.speaker().plain());
        var sight = doors.open(Records.class).sight(Viewer.machine(bureau), entry.record());
        var seals = EnumSet.noneOf(Seal.class);
        sight.ifPresent(s -> s.items().stream()
                .filter(part -> part.place().covers(d.words().place()))
                .forEach(part -> seals.addAll(part.seals())));
        var goal = i % 3 == 0
                ? new Goal("形成清单并销号", Provenance.SET, null, "", "", null, Set.of(Goal.Proof.PAPER))
                : Goal.OPEN;
        return new Opening(
                "directive",
                source,
                d.words().plain(),
                charge,
                timing(entry, i),
                goal,
                sight.map(luoshi.meeting.record.Sight::mark).orElse(Mark.INTERNAL),
                seals);
    }

    /// As the record has it; where it has no day, now one that was set and now none.
    private static Timing timing(LedgerEntry entry, int i) {
        var deadline = entry.directive().deadline();
        if (deadline != null && Due.of(deadline.value()).last() instanceof LocalDate day && i % 3 > 0)
            return Timing.stated(deadline.words().plain(), day);
        return i % 4 == 3 ? Timing.NONE : Timing.set(Beijing.today().plusDays(i % 4 == 1 ? 2 : 10L + i));
    }

    private String basis(String unit) {
        return doors.open(Organisation.class).roster(Viewer.machine(bureau), Beijing.today()).units().stream()
                        .anyMatch(u -> u.code().equals(unit) && OUTSIDE.contains(u.kind()))
                ? "区政府年度任务分解"
                : "";
    }

    /// So far, and no further, as the number in the list says.
    private void walk(String number, String unit, int i) {
        var owner = owner(unit);
        int steps = i % 9;
        if (steps == 0) return;
        if (steps == 1) {
            act(owner, number, new Doing.Refusal("职责不在本单位，请改派。"));
            return;
        }
        act(owner, number, new Doing.Receipt());
        if (steps == 2) return;
        var paper = new Original("进展台账" + i + ".txt", ("第 " + i + " 件进展台账（演示）").getBytes(StandardCharsets.UTF_8));
        doors.open(Acts.class)
                .add(
                        owner,
                        number,
                        new Doing.Feedback(20 + 5 * i % 60, "已摸清底数，正在逐项落实。", i % 2 == 0 ? "资料不全" : "", "下周完成现场核对"),
                        List.of(new Acts.Proof(Goal.Proof.PAPER, paper)),
                        null);
        if (steps == 3) act(viewer("p008"), number, new Doing.Reminder("黄色提醒", "请按时反馈。"));
        if (steps <= 4) return;
        if (doors.open(Cases.class).find(owner, number).orElseThrow().timing().day() == null)
            act(viewer("p008"), number, new Doing.DueSetting(Beijing.today().plusDays(20), "按惯例定二十天"));
        act(owner, number, new Doing.Submission("各项均已办完，请核验。"));
        if (steps == 5) return;
        act(deputy(), number, new Doing.Verification("看了台账，抽查两处，属实。"));
        if (steps == 6) return;
        if (steps == 7) act(viewer("p001"), number, new Doing.Instruction("再到现场看一遍，写明遗留问题。"));
        else act(viewer("p001"), number, new Doing.SignOff("同意办结。"));
    }

    /// One case goes from a section to the town and its contractor, and on from there.
    private void handDown(List<String> numbers) {
        var planning = viewer("p016");
        var acts = doors.open(Acts.class);
        Predicate<String> worked = n -> doors.open(Cases.class)
                        .find(planning, n)
                        .isPresent()
                && acts.open(planning, doors.open(Cases.class).find(planning, n).orElseThrow())
                        .contains(Doing.Kind.HAND_DOWN);
        var whole = numbers.stream().filter(worked).findFirst().orElse(null);
        if (whole == null) return;
        var day = Beijing.today();
        acts.handDown(
                planning,
                whole,
                List.of(
                        part("主管敷设和路面恢复", "langang", "代建合同", day.plusDays(1), 3, null),
                        part("沿线居民解释和交通疏导", "nanyi", "区政府年度任务分解", day.minusDays(4), 1, "p052"),
                        part("汇总进展，每周五报办公室", "planning", "", day.plusDays(25), 1, "p017")));
        act(viewer("p060"), whole + ".1", new Doing.Receipt());
        act(viewer("p060"), whole + ".1", new Doing.Feedback(60, "主管已敷设二点五公里。", "夜间施工许可未批", "本周办理许可"));
        act(viewer("p060"), whole + ".1", new Doing.ExtensionRequest(day.plusDays(20), "等夜间施工许可。"));
        act(viewer("p052"), whole + ".2", new Doing.Receipt());
    }

    private static Part part(
            String words,
            String unit,
            String basis,
            LocalDate day,
            int weight,
            @org.jspecify.annotations.Nullable String person) {
        var charge = new Charge(unit, Provenance.SET, person, null, List.of(), "", "", basis);
        var goal = new Goal(
                "", Provenance.MISSING, null, "", "", java.math.BigDecimal.valueOf(weight), Set.of(Goal.Proof.PAPER));
        return new Part(words, charge, Timing.set(day), goal);
    }

    private void act(Viewer viewer, String number, Doing doing) {
        doors.open(Acts.class).add(viewer, number, doing);
    }

    /// Somebody of the unit who signs in; the head of the office reports for the others.
    private Viewer owner(String unit) {
        return switch (unit) {
            case "planning" -> viewer("p016");
            case "nanyi" -> viewer("p052");
            case "langang" -> viewer("p060");
            default -> viewer("p008");
        };
    }

    private Viewer deputy() {
        return new Viewer(bureau, "p009", "祝长庚", Set.of(Role.OFFICE), Reach.ALL);
    }

    private Viewer viewer(String person) {
        return doors.open(Viewers.class).of(bureau, person).orElseThrow();
    }
}
