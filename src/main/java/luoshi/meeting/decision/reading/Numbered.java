package luoshi.meeting.decision.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import luoshi.kernel.evidence.Quotation;
import luoshi.kernel.phrase.Wording;
import luoshi.meeting.decision.Appointment;
import luoshi.meeting.decision.Attendance;
import luoshi.meeting.decision.Ballot;
import luoshi.meeting.decision.Decided;
import luoshi.meeting.decision.Decision;
import luoshi.meeting.decision.Decision.Kind;
import luoshi.meeting.decision.Outcome;
import luoshi.meeting.decision.Position;
import luoshi.meeting.decision.Recusal;
import luoshi.meeting.decision.Tally;
import luoshi.meeting.record.Item;
import luoshi.meeting.record.MeetingRecord;
import org.jspecify.annotations.Nullable;

/// 逐项编号: parts an item into what is decided in it, and gives each its tally.
public final class Numbered {

    private static final Wording INSTRUMENT = Wording.of("《[^《》\\n]{2,60}》");
    private static final Wording NO_INSTRUMENT = Wording.of("传达|学习|贯彻|落实|宣读");
    /// 第（五）项缓议: one of several ended otherwise than the rest.
    private static final Wording APART =
            Wording.of("第[（(]?[一二三四五六七八九十\\d]{1,2}[）)]?(?:项|个)[^。；\\n]{0,12}(?:缓议|暂缓|缓一缓|不同意|不通过|否决)");

    private final MeetingRecord record;
    private final Item item;
    private final Attendance attendance;
    private final List<Recusal> recusals;
    private final List<Ballots.Stated> ballots;
    private final List<List<Position>> rounds;

    private Numbered(MeetingRecord record, Item item, Decided decided, Attendance attendance) {
        this.record = record;
        this.item = item;
        this.attendance = attendance;
        this.recusals = Recusals.of(record, item, decided);
        this.ballots = Ballots.of(record, item, attendance);
        this.rounds = rounds(item, attendance);
    }

    private record Subject(
            Kind kind, Quotation words, @Nullable Appointment appointment) {}

    public static List<Decision> of(MeetingRecord record, Item item, Decided decided, Attendance attendance) {
        return new Numbered(record, item, decided, attendance).decisions(decided);
    }

    private List<Decision> decisions(Decided decided) {
        var outcome = decided.resolutions().stream()
                .filter(r -> r.item().equals(item.n()))
                .map(r -> r.outcome())
                .findFirst()
                .orElse(null);
        var subjects = subjects(decided);
        boolean decides = !rounds.isEmpty()
                || !ballots.isEmpty()
                || outcome != null && outcome != Outcome.NOTED
                || subjects.getFirst().kind == Kind.PERSON;
        if (!decides) return List.of();
        boolean apart = subjects.size() > 1 && mentions(APART);
        var decisions = new ArrayList<Decision>();
        for (int i = 0; i < subjects.size(); i++) {
            var subject = subjects.get(i);
            var ballot = ballot(subject, i, subjects.size());
            boolean own = subjects.size() == 1 || rounds.size() == subjects.size() || isOwn(subject, subjects.size());
            decisions.add(new Decision(
                    item.n(),
                    i + 1,
                    subject.kind,
                    subject.words,
                    subject.appointment,
                    apart ? null : outcome,
                    tally(subject, i, subjects.size(), ballot),
                    own));
        }
        return decisions;
    }

    private List<Subject> subjects(Decided decided) {
        var subjects = new ArrayList<Subject>();
        for (var a : decided.appointments())
            if (a.item().equals(item.n())) subjects.add(new Subject(Kind.PERSON, a.person(), a));
        if (!subjects.isEmpty()) return subjects;
        var prose = record.prose();
        int from = prose.indexOf(item.title().start()),
                to = prose.indexOf(item.title().end());
        if (to > from && !NO_INSTRUMENT.isIn(prose, from, to)) {
            var m = INSTRUMENT.matcher(prose).region(from, to);
            while (m.find()) subjects.add(new Subject(Kind.INSTRUMENT, prose.quote(m.start(), m.end()), null));
        }
        if (subjects.isEmpty()) subjects.add(new Subject(Kind.MATTER, item.title(), null));
        return subjects;
    }

    /// A round ends where a member speaks a second time with a stance.
    public static List<List<Position>> rounds(Item item, Attendance attendance) {
        var rounds = new ArrayList<List<Position>>();
        var spoken = new HashSet<String>();
        for (var s : item.statements()) {
            var stance = s.stance();
            if (stance == null || !attendance.isMember(s.speaker().plain())) continue;
            if (rounds.isEmpty() || !spoken.add(s.speaker().plain())) {
                rounds.add(new ArrayList<>());
                spoken.clear();
                spoken.add(s.speaker().plain());
            }
            rounds.getLast().add(new Position(s.speaker(), stance, s.place()));
        }
        return rounds;
    }

    private Tally tally(Subject subject, int index, int of, @Nullable Ballot ballot) {
        var taken = new LinkedHashMap<String, Position>();
        var from = rounds.size() == of ? List.of(rounds.get(index)) : rounds;
        for (var round : from) for (var p : round) taken.put(p.speaker().plain(), p);
        var left = new ArrayList<Quotation>();
        var silent = new ArrayList<Quotation>();
        for (var member : attendance.members()) {
            var name = member.plain();
            boolean recused = recusals.stream()
                    .anyMatch(r -> r.member().equals(name) && r.covers(subject.kind, subject.words.plain()));
            if (recused) {
                taken.remove(name);
                left.add(member);
            } else if (!taken.containsKey(name)) silent.add(member);
        }
        return new Tally(List.copyOf(taken.values()), silent, left, ballot);
    }

    /// The count that names the person; else the only one, or the one at the same rank.
    private @Nullable Ballot ballot(Subject subject, int index, int of) {
        if (ballots.isEmpty()) return null;
        for (var stated : ballots) if (names(stated, subject)) return stated.ballot();
        var general = ballots.stream().filter(b -> !namesAny(b)).toList();
        if (general.size() == 1) return general.getFirst().ballot();
        return general.size() == of && ballots.size() == of ? general.get(index).ballot() : null;
    }

    private boolean isOwn(Subject subject, int of) {
        return ballots.size() == of || ballots.stream().anyMatch(b -> names(b, subject));
    }

    private boolean names(Ballots.Stated stated, Subject subject) {
        return subject.kind == Kind.PERSON && before(stated).endsWith(subject.words.plain());
    }

    private boolean namesAny(Ballots.Stated stated) {
        return before(stated).matches("(?s).*[，、：；。\\n][\\p{IsHan}]{2,4}(?:同志)?")
                && ballots.size() > 1
                && !before(stated).matches("(?s).*(?:表决|结果|项|事项|会议|人选)$");
    }

    private String before(Ballots.Stated stated) {
        var text = record.prose().text();
        var words = text.substring(Math.max(0, stated.from() - 12), stated.from());
        return words.endsWith("同志") ? words.substring(0, words.length() - 2) : words;
    }

    private boolean mentions(Wording pattern) {
        var prose = record.prose();
        return pattern.isIn(
                prose,
                prose.indexOf(item.place().start()),
                prose.indexOf(item.place().end()));
    }
}
