package luoshi.meeting.record.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import luoshi.kernel.evidence.Quotation;
import luoshi.kernel.evidence.Transcript;
import luoshi.kernel.organisation.Roster;
import luoshi.kernel.phrase.Names;
import luoshi.kernel.phrase.Prose;
import luoshi.kernel.phrase.Wording;
import luoshi.meeting.record.Header;
import luoshi.meeting.record.Item;
import luoshi.meeting.record.MeetingRecord;
import luoshi.meeting.record.Statement;
import org.jspecify.annotations.Nullable;

/// 读会议记录: heals the text, reads head, agenda and speeches, and says what nobody read. The one entry of the reading
/// room.
public final class Minutes {

    private static final Wording REPORTS = Wording.of("汇报|介绍|传达|通报|说明|报告");
    /// 领学了《……》, 汇报1至9月执行情况: the first words of a speech that is a report.
    private static final Wording TELLS =
            Wording.of("(?:首先|先|我先|现在)?(?:集体|带领大家|向[^，。]{1,8})?(?:领学|汇报|传达|通报|宣读|介绍)(?:了|一下)?(?!会)");
    private static final Wording NO_REPORT = Wording.of("总结|部署|讲话|布置|点评|批评|检查$|发言|自由讨论|要求|表态|交流$|批评|^其[他它]");

    /// Every section reports in turn.
    private static final Wording TURNS = Wording.of("各[^，。；]{1,10}(?:汇报|通报|介绍|报告|总结)|[上本]周[^，。；]{0,8}工作|情况通报$");
    /// （2026年部门预算一上）: a line under the title that says on what.
    private static final Wording SUBTITLE =
            Wording.of("（(?![^（）]*(?:第[^（）]{1,6}[次期号届]|[月日号次期稿])）)(?![^（）]*(?:记录|纪要|稿|年\\d|整理)）)[^（）]{4,30}）");

    /// 今天就说三件事，产量、安全、高温费。
    private static final Wording MATTERS = Wording.of(
            "今天(?:就|只|主要|重点){0,2}(?:说|讲|议|谈|研究|商量)[一二两三四五六几](?:件|个|项)(?:事情?|问题|议题|工作)[，：](?<what>(?![一1]是?)[^。；！？]{2,40})。");
    /// What a paper calls itself that has no other name.
    private static final Wording PAPER = Wording.of("(?:会议|会务|工作会议|碰头会|例会)?(?:记录|纪录|纪要)");

    private static final int FIRST_WORDS = 24;
    private static final int REPORT = 40;
    private static final int SHORT_REPORT = 28;
    private static final int LONG_REPORT = 60;

    private final Transcript transcript;
    private final Prose prose;
    private final List<Paragraph> paragraphs;
    private final Head head;
    private final Agenda agenda;
    private final Known known;
    private final Speeches speeches;
    private final @Nullable String chair;

    private Minutes(Transcript transcript, Roster roster) {
        this.transcript = transcript;
        var healed = Healing.heal(transcript.text());
        this.prose = healed.prose();
        this.paragraphs = healed.paragraphs();
        this.head = new Head(prose, paragraphs);
        this.agenda = new Agenda(prose, paragraphs, new Headings(prose, paragraphs), head);
        new Lead(prose, paragraphs, head, transcript.text()).supply(firstItem());
        this.known = new Known(prose, head, roster);
        this.chair = header().chair();
        this.speeches = new Speeches(prose, paragraphs, known, Kinds.tellsSpeech(prose, paragraphs, head));
    }

    public static MeetingRecord read(Transcript transcript, Roster roster) {
        return new Minutes(transcript, roster).record();
    }

    private MeetingRecord record() {
        var header = header();
        var items = new ArrayList<Item>();
        for (var point : agenda.points()) items.add(item(point));
        if (items.isEmpty()) undivided(items);
        heardAtFirst(items);
        var kind = Kinds.of(prose, paragraphs, header, items);
        var oddities = new Oddities(prose, header, items);
        var unread = Oddities.Unread.of(prose, paragraphs, head, agenda, items);
        var inferred = oddities.inferred();
        if (agenda.isTalked()) inferred.addAll(Oddities.begun(items));
        return new MeetingRecord(transcript, kind, header, items, inferred, oddities.findings(unread), unread, prose);
    }

    private Header header() {
        return new Header(
                head.field(Field.Kind.NAME),
                head.field(Field.Kind.NUMBER),
                head.time(),
                head.field(Field.Kind.PLACE),
                head.field(Field.Kind.HOST),
                head.field(Field.Kind.RECORDER),
                head.field(Field.Kind.CHECKER),
                head.names(Field.Kind.PRESENT).stream()
                        .map(e -> e.attendee(prose))
                        .toList(),
                head.names(Field.Kind.NONVOTING).stream()
                        .map(e -> e.attendee(prose))
                        .toList(),
                head.names(Field.Kind.ABSENT).stream()
                        .map(e -> e.attendee(prose))
                        .toList(),
                head.shouldAttend());
    }

    private Item item(Agenda.Point point) {
        return item(point, point.titleTo());
    }

    private Item item(Agenda.Point point, int saidFrom) {
        var title = prose.quote(point.titleFrom(), point.titleTo());
        int body = paragraphs.get(point.paragraph()).from();
        int from = point.titleTo() <= body ? body : Math.min(point.titleFrom(), body);
        int to = paragraphs.get(point.end() - 1).to();
        var reporters = Reporters.of(prose, paragraphs, point, known);
        for (var reporter : reporters) if (Names.isName(reporter.plain())) known.add(reporter.plain());
        var statements = speeches.read(point.paragraph(), point.end(), saidFrom);
        if (reporters.isEmpty() && TURNS.matcher(title.plain()).find()) reporters = inTurn(statements);
        if (reporters.isEmpty() && reports(title.plain(), statements))
            reporters = List.of(statements.getFirst().speaker());
        return new Item(point.n(), title, prose.place(from, Math.max(to, point.titleTo())), reporters, statements);
    }

    /// 各单位汇报10月份情况: whoever speaks at length before the chair does, where several do.
    private List<Quotation> inTurn(List<Statement> statements) {
        var reporters = new ArrayList<Quotation>();
        var seen = new HashSet<String>();
        for (var s : statements)
            if (!isHost(s.speaker().plain())
                    && s.stance() == null
                    && s.place().length() >= REPORT
                    && seen.add(s.speaker().plain())) reporters.add(s.speaker());
        return reporters.size() > 1 ? reporters : List.of();
    }

    /// Who reported, where only the lead sentence of minutes says so: 听取甲局关于……的汇报. That was on the first point.
    private void heardAtFirst(List<Item> items) {
        if (items.isEmpty()
                || agenda.points().isEmpty()
                || items.stream()
                        .anyMatch(
                                i -> !i.reporters().isEmpty() || !i.statements().isEmpty())) return;
        var reporters = Reporters.inLead(prose, paragraphs.subList(0, firstItem()), head, known);
        var first = items.getFirst();
        if (!reporters.isEmpty())
            items.set(0, new Item(first.n(), first.title(), first.place(), reporters, first.statements()));
    }

    /// Whether the first speech is the report: its label says so; or the title asks for one; or it is long, takes no
    /// stand
    /// and others follow who are not the chair alone.
    private boolean reports(String title, List<Statement> statements) {
        if (statements.isEmpty()) return false;
        var first = statements.getFirst();
        int label = prose.indexOf(first.speaker().end()),
                words = prose.indexOf(first.place().start());
        int said = prose.indexOf(first.place().end());
        if (REPORTS.isIn(prose, label, words) || TELLS.begins(prose, words, said)) return true;
        if (chairs(statements)
                || first.stance() != null
                || NO_REPORT.matcher(title).find()) return false;
        boolean labelled = words > label && "：—".indexOf(prose.charAt(words - 1)) >= 0 || prose.gapBefore(words) > 0;
        if (REPORTS.matcher(title).find()) return labelled;
        int length = first.place().length();
        return labelled
                && (statements.size() > 2 && length >= SHORT_REPORT
                        || statements.size() == 2
                                && length >= LONG_REPORT
                                && isHost(statements.getLast().speaker().plain()));
    }

    /// Whether the first speaker is the chair: by name, by a way of address with the chair's family name, or, where no
    /// host
    /// is named, as the one who also has the last word.
    private boolean chairs(List<Statement> statements) {
        var host = head.field(Field.Kind.HOST);
        var speaker = statements.getFirst().speaker().plain();
        if (host == null) return statements.size() > 2 && lastWords(statements, speaker) > 1;
        return isHost(speaker);
    }

    private boolean isHost(String speaker) {
        return chair != null && (chair.equals(speaker) || speaker.charAt(0) == chair.charAt(0) && !known.has(speaker));
    }

    private static long lastWords(List<Statement> statements, String speaker) {
        return statements.stream()
                .filter(s -> s.speaker().plain().equals(speaker))
                .count();
    }

    /// A meeting on one matter has no headings: the whole body is the point, and the meeting's name its title.
    private void undivided(List<Item> items) {
        var name = head.field(Field.Kind.NAME);
        int from = 0;
        while (from < paragraphs.size() && !opensBody(from)) from++;
        int end = paragraphs.size();
        while (end > from && (head.claims(end - 1) || Imprint.isFoot(prose, paragraphs.get(end - 1)))) end--;
        if (from >= end) return;
        if (name == null) {
            nameless(items, from, end);
            return;
        }
        int title = prose.indexOf(name.start()), titleTo = prose.indexOf(name.end() - 1) + 1;
        for (var p : paragraphs.subList(0, from))
            if (p.from() > title && p.from() <= titleTo + 1 && SUBTITLE.fills(prose, p.from(), p.to())) {
                title = p.from() + 1;
                titleTo = p.to() - 1;
            }
        items.add(item(new Agenda.Point("1", title, titleTo, from, end)));
    }

    /// A meeting without a name: what its first words say it is about, else what the paper calls itself.
    private void nameless(List<Item> items, int from, int end) {
        var first = paragraphs.get(from);
        var about = MATTERS.matcher(prose).region(first.from(), first.to());
        var paper = paragraphs.getFirst();
        if (about.find())
            items.add(item(new Agenda.Point("1", about.start("what"), about.end("what"), from, end), first.from()));
        else if (PAPER.fills(prose, paper.from(), paper.to()))
            items.add(item(new Agenda.Point("1", paper.from(), paper.to(), from, end)));
        else unnamed(items, from, end);
    }

    /// A record without any name whose people speak: the first words of its body stand for a title.
    private void unnamed(List<Item> items, int from, int end) {
        var first = paragraphs.get(from);
        int label = prose.text().indexOf('：', first.from()) + 1;
        int title = label > 0 && label - first.from() < FIRST_WORDS && label < first.to() ? label : first.from();
        int to = title;
        while (to < first.to() && to - title < FIRST_WORDS && "，。；：".indexOf(prose.charAt(to)) < 0) to++;
        var point = new Agenda.Point("1", title, Math.max(to, title + 1), from, end);
        var item = item(point, first.from());
        if (item.statements().size() > 1) items.add(item);
    }

    /// The first paragraph of the body: a sentence or a speech below the head.
    private boolean opensBody(int index) {
        var p = paragraphs.get(index);
        if (head.claims(index) || p.length() < 8) return false;
        for (int i = p.from(); i < p.to(); i++) if ("。；：".indexOf(prose.charAt(i)) >= 0) return true;
        return false;
    }

    private int firstItem() {
        return agenda.points().isEmpty()
                ? Math.min(paragraphs.size(), 8)
                : agenda.points().getFirst().paragraph();
    }
}
