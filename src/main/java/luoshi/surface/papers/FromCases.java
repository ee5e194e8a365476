package luoshi.surface.papers;

import java.util.List;
import java.util.stream.Stream;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.calendar.Beijing;
import luoshi.kernel.casework.Acts;
import luoshi.kernel.casework.Case;
import luoshi.kernel.casework.CaseSearch;
import luoshi.kernel.casework.Cases;
import luoshi.kernel.casework.Doing;
import luoshi.kernel.organisation.Body;
import luoshi.kernel.organisation.Organisation;
import luoshi.kernel.paper.Paper;
import luoshi.kernel.paper.Paper.Head;
import luoshi.kernel.paper.Slip;
import luoshi.kernel.paper.Slip.Tint;
import luoshi.kernel.paper.Slips;
import luoshi.kernel.press.Bundle;
import luoshi.oversight.supervision.Light;
import luoshi.oversight.supervision.Lights;
import luoshi.oversight.supervision.Outlook;
import luoshi.oversight.supervision.Outlooks;
import luoshi.surface.papers.Drawn.Source;
import org.springframework.stereotype.Component;

/// 由办件拟稿: slips, notices, bulletins and reports from cases, as they stand now and as far as the viewer sees them.
@Component
public class FromCases {

    private static final int MOST = 500;
    /// Working days in which an answer is asked where nobody says otherwise.
    static final int DAYS = 3;

    private final Cases cases;
    private final Acts acts;
    private final Outlooks outlooks;
    private final Organisation organisation;

    FromCases(Cases cases, Acts acts, Outlooks outlooks, Organisation organisation) {
        this.cases = cases;
        this.acts = acts;
        this.outlooks = outlooks;
        this.organisation = organisation;
    }

    /// The slips of many cases, without numbers, each under the name of its files.
    public List<Bundle.Named> slips(Viewer viewer, List<Case> subjects) {
        var outlook = outlooks.of(viewer);
        var body = body(viewer);
        return subjects.stream()
                .map(c -> words(viewer, c, outlook))
                .map(w -> new Bundle.Named(
                        w.subject().number() + " " + w.unit() + " 督办单", Slips.supervision(slip(w, body))))
                .toList();
    }

    Drawn one(Viewer viewer, Origin origin) {
        var outlook = outlooks.of(viewer);
        var subject = found(viewer, origin.of("case"));
        var words = words(viewer, subject, outlook);
        var slip = slip(words, body(viewer));
        var paper = switch (origin.kind()) {
            case SUPERVISION -> Slips.supervision(slip);
            case REMINDER -> {
                var day = origin.dayOrNull("day");
                var answer = day == null ? outlook.calendar().after(outlook.today(), DAYS) : day;
                yield Slips.reminder(slip, tint(origin, subject, outlook), times(viewer, subject), Paper.day(answer));
            }
            case SUMMONS -> {
                if (!origin.has("time") || !origin.has("place")) throw new Refusal("papers.summons", "请写明约谈的时间和地点。");
                yield Slips.summons(slip, origin.of("time"), origin.of("place"));
            }
            case MINUTES, EXTRACT, AGREED, EXECUTION, BULLETIN, HANDOVER ->
                throw new IllegalArgumentException(origin.kind().name());
        };
        return new Drawn(
                new Content(paper, new CaseFacts(paper).slip(words).facts()),
                List.of(Source.ofCase(subject.number())),
                subject.number() + " " + words.unit() + "：" + brief(subject.words()));
    }

    Case found(Viewer viewer, String number) {
        return cases.find(viewer, number)
                .orElseThrow(() -> new Refusal("papers.absent", "没有这一件，或者它不在您的知悉范围内：" + number));
    }

    /// 议定事项通知 of one meeting to one unit.
    Drawn agreed(Viewer viewer, Origin origin, String meeting) {
        var outlook = outlooks.of(viewer);
        var unit = origin.of("unit");
        var all = of(viewer, origin, c -> c.charge().unit().equals(unit));
        if (all.isEmpty()) throw new Refusal("papers.none", "这次会议没有立项交给该单位的事项，请先立项，再出通知。");
        var words = all.stream().map(c -> words(viewer, c, outlook)).toList();
        var standings = words.stream().map(CaseWords::standing).toList();
        var body = body(viewer);
        var paper =
                Slips.agreed(Head.of(body + "文件", ""), meeting, outlook.unit(unit), standings, body, outlook.today());
        var facts = new CaseFacts(paper);
        for (int i = 0; i < words.size(); i++) facts.paragraph(words.get(i), i + 1);
        facts.facts().add(new Fact("unit/" + unit, "receivers", "主送", outlook.unit(unit), true));
        return new Drawn(new Content(paper, facts.facts()), sources(all), meeting + "：" + outlook.unit(unit));
    }

    /// 落实情况报告 of one meeting for the next.
    Drawn execution(Viewer viewer, Origin origin, String meeting) {
        var outlook = outlooks.of(viewer);
        var all = of(viewer, origin, _ -> true);
        if (all.isEmpty()) throw new Refusal("papers.none", "这次会议还没有立项的事项，请先立项，再出落实情况报告。");
        var words = all.stream().map(c -> words(viewer, c, outlook)).toList();
        var paper = Slips.execution(
                meeting, words.stream().map(CaseWords::standing).toList(), body(viewer) + "办公室", outlook.today());
        return new Drawn(table(paper, words), with(Source.BODY, all), meeting);
    }

    /// 通报 of what fell due in a stretch of time.
    Drawn bulletin(Viewer viewer, Origin origin) {
        var outlook = outlooks.of(viewer);
        var from = origin.day("from", "起始日期");
        var to = origin.day("to", "截止日期");
        var answer = origin.day("day", "要求办结的日期");
        if (from.isAfter(to)) throw new Refusal("papers.day", "起始日期不能晚于截止日期。");
        var search = CaseSearch.ALL.due(from, to, true).whole(true);
        var all = limited(cases.list(viewer, search, CaseSearch.Last.START, MOST + 1)).stream()
                .filter(c -> !origin.wide() || c.label().seals().isEmpty())
                .filter(c -> c.phase() != Case.Phase.CANCELLED && c.phase() != Case.Phase.WAIVED)
                .map(c -> words(viewer, c, outlook))
                .toList();
        var behind = all.stream().filter(w -> !w.late().isEmpty()).toList();
        var units =
                String.join("，", behind.stream().map(CaseWords::unit).distinct().toList());
        var period = Paper.day(from) + "至" + Paper.day(to) + "到期";
        var body = body(viewer);
        var paper = Slips.bulletin(
                Head.of(body + "文件", ""),
                period,
                units.isEmpty() ? "局机关各处室，局属各单位" : units,
                all.stream().map(CaseWords::standing).toList(),
                Paper.day(answer),
                body,
                outlook.today());
        return new Drawn(
                table(paper, behind),
                with(Source.BODY, behind.stream().map(CaseWords::subject).toList()),
                period + (origin.wide() ? "（不含封存事项）" : ""));
    }

    private static Content table(Paper paper, List<CaseWords> rows) {
        int table = CaseFacts.table(paper);
        var facts = new CaseFacts(paper);
        for (int r = 0; table >= 0 && r < rows.size(); r++) facts.row(rows.get(r), table, r);
        return new Content(paper, facts.facts());
    }

    List<Case> of(Viewer viewer, Origin origin, java.util.function.Predicate<Case> wanted) {
        var search = CaseSearch.ALL.of(origin.of("record")).whole(true);
        return limited(cases.list(viewer, search, CaseSearch.Last.START, MOST + 1)).stream()
                .filter(wanted)
                .filter(c -> !origin.wide() || c.label().seals().isEmpty())
                .filter(c -> c.phase() != Case.Phase.CANCELLED)
                .sorted(java.util.Comparator.comparing(Case::number))
                .toList();
    }

    private static List<Case> limited(List<Case> found) {
        if (found.size() > MOST) throw new Refusal("papers.many", "一件公文最多列 500 项，请缩短时间范围分几件出。");
        return found;
    }

    private static List<Source> sources(List<Case> all) {
        return all.stream().map(c -> Source.ofCase(c.number())).toList();
    }

    private static List<Source> with(Source first, List<Case> all) {
        return Stream.concat(Stream.of(first), sources(all).stream()).toList();
    }

    CaseWords words(Viewer viewer, Case subject, Outlook outlook) {
        var root = subject.parent() == null
                ? subject
                : cases.find(viewer, subject.root()).orElse(null);
        return new CaseWords(subject, root, outlook);
    }

    private static Slip slip(CaseWords words, String body) {
        return new Slip(
                "",
                words.unit(),
                words.person(),
                words.subject().words(),
                words.source(),
                words.due(),
                words.asked(),
                words.state(),
                body,
                Beijing.today());
    }

    /// As chosen; else as far as the days gone by have it.
    private static Tint tint(Origin origin, Case subject, Outlook outlook) {
        for (var tint : Tint.values()) if (tint.name().equals(origin.of("tint"))) return tint;
        return usual(subject, outlook);
    }

    /// 三色: blue as long as nothing else holds.
    static Tint usual(Case subject, Outlook outlook) {
        var light =
                Lights.shipped().getLast().on(outlook.today(), subject.timing().day(), outlook.calendar());
        return light == Light.RED ? Tint.RED : light == Light.ORANGE ? Tint.ORANGE : Tint.BLUE;
    }

    private int times(Viewer viewer, Case subject) {
        return 1
                + (int) acts.of(viewer, subject.number()).stream()
                        .filter(a -> a.doing().kind() == Doing.Kind.REMINDER)
                        .count();
    }

    String body(Viewer viewer) {
        return organisation.body(viewer).map(Body::name).orElse("");
    }

    static String brief(String words) {
        var line = words.replaceAll("\\s+", "");
        return line.length() <= 40 ? line : line.substring(0, line.offsetByCodePoints(0, 38)) + "…";
    }
}
