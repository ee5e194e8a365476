package luoshi.oversight.directive.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import luoshi.kernel.evidence.Place;
import luoshi.kernel.organisation.Roster;
import luoshi.kernel.phrase.Amounts;
import luoshi.kernel.phrase.Deadlines;
import luoshi.kernel.phrase.Found;
import luoshi.kernel.phrase.Prose;
import luoshi.kernel.phrase.Wording;
import luoshi.meeting.record.Inference;
import luoshi.meeting.record.MeetingRecord;
import luoshi.oversight.directive.Directive;
import luoshi.oversight.directive.DirectiveReading;
import luoshi.oversight.directive.Force;
import luoshi.oversight.directive.Owner;
import luoshi.oversight.directive.reading.Nominees.Named;
import org.jspecify.annotations.Nullable;

/// 读交办: goes through the record voice by voice and sentence by sentence. The one entry of the reading room.
public final class DirectiveReader {

    private static final Wording ALSO = Wording.of("(?:同时|并)");

    /// 由甲局负责，……: whatever the line holds is theirs.
    private static final Wording LED = Wording.of("由[^，。；]{2,24}(?:负责|牵头)，");

    private final MeetingRecord record;
    private final Roster roster;
    private final Consumer<Inference> inferred;
    private final Prose prose;
    private final Points points;
    private final @Nullable LocalDate meeting;
    private final Actors actors;
    private final Owners owners;
    private final Cues cues;
    private final Telling telling;
    private final Duties duties;
    private final Retelling retelling;
    private final List<Directive> directives = new ArrayList<>();
    private final List<Owner> parents = new ArrayList<>();
    private final TagLine tagLine;
    /// The first duty of the line just read; tags on the next line are theirs.
    private int laid;

    private boolean hanging;
    /// The line began with who does all that it holds.
    private boolean led;
    private List<Owner> before = List.of();
    /// Whom the line is meant for: 市应急局：……；…….
    private List<Owner> addressed = List.of();
    private String item = "";
    /// Names that experience alone takes for owners'.
    private final Set<Place> guessed = new HashSet<>();

    private DirectiveReader(MeetingRecord record, Roster roster, Leaning leaning, Consumer<Inference> inferred) {
        this.record = record;
        this.roster = roster;
        this.inferred = inferred;
        this.prose = record.prose();
        this.points = new Points(record);
        this.meeting = record.header().day();
        var actors = new Actors(record, roster);
        this.owners = new Owners(prose, actors);
        this.cues = new Cues(prose, actors);
        this.telling = new Telling(prose, actors, cues, meeting);
        this.duties = new Duties(prose, actors, cues, telling, leaning, meeting);
        this.tagLine = new TagLine(prose, actors, owners, meeting, n -> owner(n, true));
        this.actors = actors;
        this.retelling = new Retelling(record, actors);
    }

    public static List<Directive> read(MeetingRecord record, Roster roster, Consumer<Inference> inferred) {
        return read(record, roster, new Leaning(), inferred);
    }

    static List<Directive> read(MeetingRecord record, Roster roster, Leaning leaning, Consumer<Inference> inferred) {
        var reader = new DirectiveReader(record, roster, leaning, inferred);
        for (var scope : Scopes.of(record)) reader.scope(scope);
        reader.directives.sort(
                (a, b) -> Integer.compare(a.words().start(), b.words().start()));
        reader.points.settle(reader.directives, inferred);
        for (var directive : reader.directives)
            for (var owner : directive.owners())
                if (reader.guessed.remove(owner.words().place()))
                    inferred.accept(DirectiveReading.ownerByExperience(owner.words()));
        return reader.directives;
    }

    private void scope(Scope scope) {
        if (!scope.item().equals(item)) parents.clear();
        item = scope.item();
        var tables = Tables.in(prose, scope.from(), scope.to());
        for (var row : tables.rows()) row(scope, row);
        var sentences = Sentences.split(prose, scope.from(), scope.to());
        var speech = new Speech(prose, retelling.host());
        sentences = speech.expand(sentences);
        var lines = new Lines(prose, title(scope.item()), scope.from(), scope.to());
        laid = directives.size();
        hanging = false;
        boolean listing = lines.isBindingTitle();
        boolean headed = false;
        boolean ordering = false;
        boolean demanding = false;
        var hearing = new Hearing(prose, actors, cues, telling, meeting);
        for (int i = 0; i < sentences.size(); i++) {
            var s = sentences.get(i);
            if (tables.covers(s.from())) continue;
            if (hangs(s)) continue;
            boolean headline = false;
            if (s.newLine()) {
                if (prose.charAt(s.from()) == '【') listing = lines.isBindingTitle();
                ordering = listing;
                addressed = new ArrayList<>();
                if (scope.voice() != Scope.Voice.REPORT)
                    for (var a : owners.addressed(s.from(), s.to()))
                        addressed.add(owner(new Named(a[0], a[1], Owner.Role.LEAD), true));
                var title = s.from() == sentences.getFirst().from() ? titled(scope) : null;
                hearing.open(title);
                lines.open(s.from(), s.to());
                if (heads(s)) {
                    headed = true;
                    continue;
                }
                if (headed && listing && Leads.number(prose, s.from(), s.to()) > s.from()) lines.bind();
                headline = lines.binds() && telling.isHeadline(s);
                if (lines.binds() && lines.words() < s.to()) s = new Sentences.Sentence(lines.words(), s.to(), true);
            }
            if (Parents.announces(prose, s.from(), s.to())) listing = true;
            ordering |= Telling.requires(prose, s.from(), s.to()) || Leads.concludes(prose, s.from(), s.to());
            int last = tagLine.last(sentences, i);
            var previous = s.newLine() || i == 0 ? null : sentences.get(i - 1);
            int end = sentences.get(last).to();
            if (headline && last == i) continue;
            i = last;
            if (Parents.opens(prose, s.from(), s.to(), s.newLine())) {
                parents.clear();
                for (var n : owners.in(s.from(), end)) parents.add(owner(n, true));
                continue;
            }
            if (Parents.limitsAll(prose, s.from(), s.to())) {
                limit(s, directives.size());
                continue;
            }
            if (Parents.limitsLast(prose, s.from(), s.to()) && limit(s, 1)) continue;
            demanding |= scope.voice() == Scope.Voice.MEMBER && speech.demands(s);
            var said = demanding || speech.isSpoken(s.from())
                    ? Retelling.voiced(scope, Scope.Voice.CHAIR)
                    : retelling.of(scope, s, !ordering && lines.tells(s.from(), s.to()));
            if (said.voice() == Scope.Voice.MEETING && hearing.passes(s)) continue;
            boolean signed = tagLine.signs(s);
            var found = signed
                    ? duties.whole(said, s)
                    : duties.in(said, s, ordering || lines.binds(), lines.binds(), previous);
            if (found.isEmpty() && end > s.to()) found = duties.whole(said, s);
            if (s.newLine()) led = LED.begins(prose, Leads.skip(prose, s.from(), s.to()), s.to());
            if (s.newLine() || !led && !ALSO.begins(prose, s.from(), s.to())) before = List.of();
            ordering |= !found.isEmpty();
            for (int k = 0; k < found.size(); k++) {
                boolean closes = k == found.size() - 1 && end > s.to();
                add(said, found.get(k), closes ? end : found.get(k).to(), s.from());
            }
            if (end > s.to() + 1 && prose.charAt(s.to() + 1) == '（' && laid < directives.size())
                tagLine.close(s.to(), end, directives, laid);
        }
    }

    /// The title of the item where the stretch goes on behind it in its line: 甲汇报准备情况：……
    private Sentences.@Nullable Sentence titled(Scope scope) {
        for (var item : record.items()) {
            int from = prose.indexOf(item.title().start()),
                    to = prose.indexOf(item.title().end());
            if (item.n().equals(scope.item()) && to <= scope.from() && scope.from() <= to + 1)
                return prose.charAt(to) == '\n' ? null : new Sentences.Sentence(from, to, true);
        }
        return null;
    }

    /// 责任单位：甲 below a line of duties, and what follows it in its line.
    private boolean hangs(Sentences.Sentence s) {
        if (s.newLine()) {
            hanging = laid < directives.size() && Tags.opens(prose, s.from(), s.to());
            if (!hanging) laid = directives.size();
        }
        if (hanging) {
            tagLine.hang(s.from(), s.to(), directives, laid);
            tagLine.reach(s.to(), directives, laid);
        }
        return hanging;
    }

    /// （一）甲局 on a line of its own: what stands below is theirs.
    private boolean heads(Sentences.Sentence s) {
        if (s.to() < prose.length() && prose.charAt(s.to()) != '\n') return false;
        int words = Leads.number(prose, s.from(), s.to());
        int to = prose.charAt(s.to() - 1) == '：' ? s.to() - 1 : s.to();
        if (words == s.from() && to == s.to()) return false;
        var named = actors.list(words, to);
        if (named.isEmpty()) return false;
        parents.clear();
        for (var n : named) parents.add(owner(new Named(n[0], n[1], Owner.Role.LEAD), true));
        return true;
    }

    private String title(String n) {
        for (var item : record.items())
            if (item.n().equals(n)) return item.title().text();
        return "";
    }

    /// 以上工作6月10日前完成: the limit of the last duties of the item that have none.
    private boolean limit(Sentences.Sentence s, int last) {
        var limit = Deadlines.closest(Deadlines.in(prose, s.from(), s.to(), meeting));
        if (limit == null) return false;
        int first = Math.max(0, directives.size() - last);
        for (int i = directives.size() - 1;
                i >= first && directives.get(i).item().equals(item);
                i--) {
            var d = directives.get(i);
            if (d.deadline() == null || d.deadline().value() == null) directives.set(i, d.due(limit));
        }
        return first < directives.size() && directives.getLast().item().equals(item);
    }

    private void add(Scope scope, Duties.Duty duty, int to, int sentence) {
        var named = new ArrayList<Owner>();
        for (var n : owners.of(duty.from(), to)) named.add(owner(n, false));
        int comma = prose.text().indexOf('，', duty.from());
        if (comma < 0 || named.stream().allMatch(o -> prose.indexOf(o.words().start()) > comma))
            for (var n : Approval.of(prose, actors, sentence, duty.from())) named.add(owner(n, true));
        if (named.isEmpty() && (led || duty.continues() && duty.from() > sentence))
            for (var o : before)
                if (o.role() == Owner.Role.LEAD) named.add(new Owner(o.words(), o.role(), true, o.units()));
        if (!named.isEmpty()) before = List.copyOf(named);
        if (named.isEmpty()) named.addAll(addressed);
        if (named.isEmpty()) named.addAll(parents);
        var limits = Deadlines.in(prose, duty.from(), to, meeting);
        if (Deadlines.closest(limits) == null) limits = Tags.closing(prose, duty.from(), to, meeting);
        var field = Deadlines.closest(Tags.limits(prose, duty.from(), to, meeting));
        var amounts =
                Amounts.in(prose, duty.from(), to).stream().map(Found::value).toList();
        var words = prose.quote(duty.from(), to);
        if (duty.inferred()) inferred.accept(DirectiveReading.byExperience(words));
        directives.add(new Directive(
                scope.item(),
                words,
                duty.force(),
                scope.speaker(),
                named,
                field != null && field.value() != null ? field : Deadlines.closest(limits),
                amounts,
                duty.vague()));
    }

    private void row(Scope scope, Tables.Row row) {
        var named = new ArrayList<Owner>();
        list(row.lead(), Owner.Role.LEAD, named);
        list(row.person(), Owner.Role.LEAD, named);
        list(row.support(), Owner.Role.SUPPORT, named);
        var due = row.due() == null
                ? null
                : Deadlines.closest(Deadlines.inField(prose, row.due()[0], row.due()[1], meeting));
        if (due == null) due = Deadlines.closest(Deadlines.in(prose, row.task()[0], row.task()[1], meeting));
        var amounts = Amounts.in(prose, row.task()[0], row.task()[1]).stream()
                .map(Found::value)
                .toList();
        var words = prose.quote(row.from(), row.to());
        var point = row.point() == null ? null : points.named(row.point()[0], row.point()[1]);
        directives.add(new Directive(
                point == null ? scope.item() : point, words, Force.ORDER, scope.speaker(), named, due, amounts, false));
    }

    private void list(int @Nullable [] cell, Owner.Role role, List<Owner> named) {
        if (cell != null) for (var n : owners.listed(cell[0], cell[1], role)) named.add(owner(n, false));
    }

    private Owner owner(Named n, boolean inherited) {
        var units = new ArrayList<String>();
        for (var unit : roster.named(prose.text().substring(n.from(), n.to()))) units.add(unit.code());
        var words = prose.quote(n.from(), n.to());
        if (n.inferred()) guessed.add(words.place());
        return new Owner(words, n.role(), inherited, List.copyOf(units));
    }
}
