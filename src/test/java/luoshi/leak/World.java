package luoshi.leak;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import luoshi.kernel.access.Account;
import luoshi.kernel.access.Accounts;
import luoshi.kernel.access.Entitlement;
import luoshi.kernel.access.Entitlements;
import luoshi.kernel.access.Mark;
import luoshi.kernel.access.Reach;
import luoshi.kernel.access.Role;
import luoshi.kernel.access.Seal;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.access.Viewers;
import luoshi.kernel.calendar.Beijing;
import luoshi.kernel.evidence.Original;
import luoshi.kernel.evidence.Place;
import luoshi.kernel.organisation.Body;
import luoshi.kernel.organisation.Organisation;
import luoshi.kernel.organisation.Person;
import luoshi.kernel.organisation.Roster;
import luoshi.kernel.organisation.Unit;
import luoshi.kernel.partner.Admission;
import luoshi.kernel.partner.Partners;
import luoshi.leak.Facts.Duty;
import luoshi.leak.Facts.Job;
import luoshi.leak.Facts.Paper;
import luoshi.leak.Facts.Somebody;
import luoshi.leak.Facts.Topic;
import luoshi.meeting.record.Labelling;
import luoshi.meeting.record.RecordCard;
import luoshi.meeting.record.Review;
import luoshi.meeting.record.Reviews;
import luoshi.oversight.directive.Choice;
import luoshi.oversight.directive.RegisterDirectives;
import luoshi.oversight.directive.Registration;
import luoshi.oversight.directive.Ruled;
import luoshi.surface.dossier.ImportRecord;
import luoshi.surface.terminal.Doors;

/// A made-up body: units, people with roles and compartments, and records of its meetings, brought in through the doors
/// like any other; the facts beside it are what the oracle goes by.
final class World {

    private static final String[] HAN = {"一", "二", "三", "四", "五", "六"};
    private static final String NAMES = "江顾贺卢罗岑陶戚崔闻祝简俞车管晏柏明汤楚费庄段屈时阮乐冉芮应";
    private static final String GIVEN = "映澍微瑾谦水行舟秋照庚宁石志容清风山一星亭谷和衿之河与明齐均";
    private static final List<String> RANKS = List.of(
            "CLERK", "OFFICE", "AUDITOR", "", "", "", "", "", "", "", "SYSTEM", "SECURITY", "SUPERVISOR", "", "", "");

    final String bureau;
    final List<Unit> units = new ArrayList<>();
    final List<Somebody> people = new ArrayList<>();
    final Map<String, Viewer> viewers = new HashMap<>();
    final List<Paper> papers = new ArrayList<>();
    final List<Job> jobs = new ArrayList<>();
    final List<String> drafts = new ArrayList<>();
    final Set<String> tokens = new HashSet<>();
    private final Random chance;
    private final Doors doors;

    World(String bureau, long seed, Doors doors, int papers) {
        this.bureau = bureau;
        this.chance = new Random(seed);
        this.doors = doors;
        organisation();
        for (int i = 0; i < papers; i++) paper(i);
        new Jobs(this, doors, chance).open(papers);
        registered();
        Drafting.draw(this, doors);
        for (var somebody : List.copyOf(people))
            viewers.put(
                    somebody.code(),
                    doors.open(Viewers.class).of(bureau, somebody.code()).orElseThrow());
        partners();
    }

    /// Other systems with a token, one for a section, one for a centre, one for a town.
    private void partners() {
        for (var code : List.of("c1", "s2", "t0")) {
            var unit = unit(code);
            var token = doors.open(Partners.class)
                    .issue(
                            administrator(Role.SYSTEM),
                            unit.name() + "系统",
                            code,
                            Beijing.today().plusDays(1))
                    .token();
            if (!(doors.open(Partners.class).admit(token) instanceof Admission.Granted(Viewer viewer)))
                throw new IllegalStateException("not let in: " + code);
            people.add(new Somebody(
                    viewer.person(),
                    viewer.name(),
                    code,
                    below(code),
                    unit.kind() == Unit.Kind.TOWN,
                    false,
                    "PARTNER",
                    Set.of(),
                    Mark.INTERNAL));
            viewers.put(viewer.person(), viewer);
        }
    }

    private void organisation() {
        unit("ju", null, "望澜区生态环境局", Unit.Kind.BODY);
        unit("dz", "ju", "中共望澜区生态环境局党组", Unit.Kind.BODY);
        for (int i = 0; i < 6; i++) unit("c" + i, "ju", NAMES.charAt(i) + "水管理处", Unit.Kind.SECTION);
        for (int i = 0; i < 4; i++)
            unit("s" + i, chance.nextBoolean() ? "c" + i : "ju", NAMES.charAt(i + 6) + "河事务中心", Unit.Kind.AFFILIATE);
        for (int i = 0; i < 3; i++) unit("t" + i, null, NAMES.charAt(i + 10) + "桥街道", Unit.Kind.TOWN);
        for (int i = 0; i < 3; i++) unit("x" + i, null, NAMES.charAt(i + 13) + "澜建设有限公司", Unit.Kind.CONTRACTOR);
        var persons = new ArrayList<Person>();
        int n = 0;
        for (var unit : units.subList(1, units.size()))
            for (int i = 0; i < 3; i++) {
                var name = "" + NAMES.charAt(n % NAMES.length()) + GIVEN.charAt((n * 7 + i) % GIVEN.length())
                        + GIVEN.charAt((n / NAMES.length() * 11 + 3 + i) % GIVEN.length());
                var post = unit.code().equals("dz") ? i == 0 ? "党组书记、局长" : "党组成员、副局长" : i == 0 ? "负责人" : "科员";
                persons.add(new Person("p" + n++, name, unit.code(), post));
            }
        doors.open(Organisation.class)
                .found(
                        Viewer.machine(bureau),
                        new Body("望澜区生态环境局", "区生态环境局"),
                        new Roster(units, persons),
                        LocalDate.of(2020, 1, 1));
        for (var person : persons) account(person);
    }

    private void unit(String code, String parent, String name, Unit.Kind kind) {
        units.add(new Unit(code, parent, name, kind, List.of()));
    }

    private void account(Person person) {
        var unit = unit(person.unit());
        boolean outside = unit.kind() == Unit.Kind.TOWN || unit.kind() == Unit.Kind.CONTRACTOR;
        boolean leads = person.unit().equals("dz");
        var rank = outside || leads ? "" : RANKS.get(chance.nextInt(RANKS.size()));
        boolean administers = Set.of("SYSTEM", "SECURITY", "SUPERVISOR").contains(rank);
        var seals = EnumSet.noneOf(Seal.class);
        if (!administers) for (var seal : Seal.values()) if (chance.nextInt(4) == 0) seals.add(seal);
        boolean cleared = !administers && chance.nextInt(4) == 0;
        doors.open(Accounts.class)
                .open(
                        administrator(Role.SYSTEM),
                        person.code(),
                        person.code(),
                        person.name(),
                        Account.Source.LOCAL,
                        null);
        var giver = administrator(Role.SECURITY);
        var given = doors.open(Entitlements.class);
        if (!rank.isEmpty()) given.give(giver, person.code(), Entitlement.Kind.ROLE, rank, null, "检验");
        for (var seal : seals) given.give(giver, person.code(), Entitlement.Kind.SEAL, seal.name(), null, "检验");
        if (cleared) given.give(giver, person.code(), Entitlement.Kind.CLEARANCE, "WORK_SECRET", null, "检验");
        people.add(new Somebody(
                person.code(),
                person.name(),
                person.unit(),
                below(person.unit()),
                outside,
                leads,
                rank,
                seals,
                cleared ? Mark.WORK_SECRET : Mark.INTERNAL));
    }

    private Viewer administrator(Role role) {
        return new Viewer(bureau, "_" + role, role.term(), Set.of(role), Reach.NONE);
    }

    private Unit unit(String code) {
        return units.stream().filter(u -> u.code().equals(code)).findFirst().orElseThrow();
    }

    private Set<String> below(String code) {
        var found = new HashSet<>(Set.of(code));
        for (boolean grown = true; grown; ) {
            grown = false;
            for (var unit : units)
                if (unit.parent() != null && found.contains(unit.parent())) grown |= found.add(unit.code());
        }
        return found;
    }

    String token() {
        var token = new StringBuilder("Z");
        for (int i = 0; i < 7; i++) token.append("BCDFGHJKLMNPQRSTVWX".charAt(chance.nextInt(19)));
        return tokens.add(token.toString()) ? token.toString() : token();
    }

    private Somebody somebody(Predicate<Somebody> fit) {
        var fitting = people.stream().filter(fit).toList();
        return fitting.get(chance.nextInt(fitting.size()));
    }

    private void paper(int number) {
        var name = token();
        var place = token();
        var file = token();
        var tail = token();
        var topics = new ArrayList<Topic>();
        var list = new StringBuilder();
        var body = new StringBuilder();
        int count = 1 + chance.nextInt(4);
        for (int i = 0; i < count; i++) topics.add(topic(i, list, body));
        var leaders =
                people.stream().filter(Somebody::leads).map(Somebody::name).toList();
        var text = "会 议 记 录\n\n会议名称：2024年" + name + "专题党组会\n\n会议时间：2024." + (1 + number % 12) + "."
                + (1 + number % 27) + " 14:00\n\n会议地点：" + place + "会议室\n\n主持：" + leaders.getFirst() + "\n\n出席会议人员："
                + String.join("、", leaders) + "出席\n\n记录："
                + somebody(p -> !p.outside()).name() + "\n\n会议决议事项：\n\n" + list
                + "\n会议内容：\n\n" + body;
        var paper = new Paper(
                text,
                file + ".txt",
                name,
                new ArrayList<>(List.of(file, place)),
                new ArrayList<>(List.of(tail)),
                topics);
        keep(paper, tail);
        papers.add(paper);
    }

    /// Every sixth record is confirmed, and what it says is registered as it is proposed.
    private void registered() {
        var imports = doors.open(ImportRecord.class);
        var registering = doors.open(RegisterDirectives.class);
        var machine = Viewer.machine(bureau);
        for (int i = 0; i < papers.size(); i += 6) {
            var id = papers.get(i).id;
            imports.note(machine, imports.whole(machine, id), 0, new RecordCard.Trace("检验", Instant.now()));
            var choices = new ArrayList<Choice>();
            for (var c : registering.sheet(machine, id).candidates())
                if (c.ruling().verdict() == Registration.Verdict.REGISTER
                        && !c.lead().unit().isEmpty()
                        && chance.nextInt(3) > 0)
                    choices.add(new Choice(
                            c.entry().directive().words().place(),
                            Ruled.Act.REGISTERED,
                            "",
                            "",
                            c.lead().unit(),
                            "",
                            List.of(),
                            "",
                            "授权",
                            c.schedule().timing().day(),
                            "",
                            Set.of(),
                            List.of()));
            if (!choices.isEmpty()) registering.rule(machine, id, choices);
        }
    }

    private Topic topic(int i, StringBuilder list, StringBuilder body) {
        var title = token();
        var said = token();
        var kind = chance.nextInt(5);
        var seals = EnumSet.noneOf(Seal.class);
        if (kind == 0) seals.add(Seal.CADRE);
        if (kind == 1) seals.add(Seal.SECRECY);
        var about = title + (kind == 0 ? "干部任免工作" : kind == 1 ? "保密自查" : "台账整理");
        boolean byUnit = chance.nextInt(5) == 0;
        var reporter = byUnit ? null : somebody(p -> !p.leads());
        var unit = byUnit ? units.get(2 + chance.nextInt(units.size() - 2)) : null;
        var who = unit == null ? reporter.name() + "同志" : unit.name();
        list.append("- ").append(HAN[i]).append("、关于").append(about).append("的情况\n");
        body.append(HAN[i]).append("、").append(who).append("汇报关于").append(about).append("的情况\n\n");
        var leaders = people.stream().filter(Somebody::leads).toList();
        body.append(leaders.getLast().name()).append("：同意。").append(said).append("的情况已经清楚。\n\n");
        body.append(leaders.getFirst().name()).append("：同意。");
        var duties = new ArrayList<Duty>();
        for (int d = chance.nextInt(4); d > 0; d--) {
            var owner = units.get(2 + chance.nextInt(units.size() - 2));
            var token = token();
            body.append(owner.name())
                    .append("要在3月")
                    .append(10 + d)
                    .append("日前完成")
                    .append(token)
                    .append("台账整理。");
            duties.add(new Duty(token, Set.of(owner.code())));
        }
        body.append("\n\n会议同意该报告。\n\n");
        boolean inside = unit != null && unit.kind() != Unit.Kind.TOWN && unit.kind() != Unit.Kind.CONTRACTOR;
        return new Topic(
                String.valueOf(i + 1),
                List.of(title, said),
                reporter == null ? null : reporter.code(),
                inside ? unit.code() : null,
                seals,
                duties);
    }

    private void keep(Paper paper, String tail) {
        var owner = Viewer.machine(bureau);
        var importer = doors.open(ImportRecord.class);
        var original = new Original(paper.file, paper.text.getBytes(StandardCharsets.UTF_8));
        paper.id = importer.take(owner, original).card().id();
        if (chance.nextInt(4) == 0) {
            paper.mark = chance.nextBoolean() ? Mark.WORK_SECRET : Mark.OPEN;
            importer.label(owner, paper.id, Labelling.Act.MARK, "", paper.mark.name(), tail);
        }
        for (var topic : paper.topics) {
            var seal = Seal.values()[chance.nextInt(2)];
            if (chance.nextInt(6) == 0) {
                importer.label(owner, paper.id, Labelling.Act.SEAL, topic.n, seal.name(), tail);
                topic.seals.add(seal);
            } else if (topic.seals.contains(seal) && chance.nextInt(3) == 0) {
                importer.label(owner, paper.id, Labelling.Act.OPEN, topic.n, seal.name(), tail);
                topic.seals.remove(seal);
            }
        }
        var title = paper.text.indexOf(paper.topics.getFirst().tokens.getFirst());
        doors.open(Reviews.class)
                .add(
                        owner,
                        paper.id,
                        new Review(
                                0,
                                Review.Act.CONFIRM,
                                "UNREAD",
                                new Place(title, title + 8),
                                null,
                                null,
                                Map.of("words", paper.text.substring(title, title + 8)),
                                tail,
                                owner.person(),
                                owner.name(),
                                java.time.Instant.EPOCH));
    }
}
