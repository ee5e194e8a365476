package luoshi.meeting.decision.reading;

import java.util.ArrayList;
import java.util.List;
import luoshi.kernel.phrase.Numerals;
import luoshi.kernel.phrase.Prose;
import luoshi.kernel.phrase.Wording;
import luoshi.meeting.decision.Attendance;
import luoshi.meeting.decision.Ballot;
import luoshi.meeting.record.Item;
import luoshi.meeting.record.MeetingRecord;
import org.jspecify.annotations.Nullable;

/// 读票数: 同意7票，反对0票，弃权1票; 7票赞成; 一致同意. Only in the meeting's own words, never in somebody's speech.
final class Ballots {

    private static final String N = "([\\d]{1,3}|[〇零一二三四五六七八九十]{1,3}|无)";
    private static final Wording AFTER = Wording.of("(?:同意|赞成)(?:票)?[：:]?" + N
            + "[票人名](?:[，、；]?(?:反对|不同意|不赞成)(?:票)?[：:]?" + N + "[票人名]?)?(?:[，、；]?弃权(?:票)?[：:]?" + N + "[票人名]?)?");
    private static final Wording BEFORE =
            Wording.of(N + "票(?:同意|赞成)(?:[，、；]?" + N + "票(?:反对|不同意))?(?:[，、；]?" + N + "票弃权)?");
    private static final Wording ALL =
            Wording.of("一致(?:表决)?(?:同意|通过)|全票(?:同意|通过)|全体(?:到会|与会|出席)?(?:党组)?(?:成员)?(?:一致)?同意");

    /// A count and the words right before it, which may name whom it is about.
    record Stated(Ballot ballot, int from) {}

    private Ballots() {}

    static List<Stated> of(MeetingRecord record, Item item, Attendance attendance) {
        var prose = record.prose();
        int from = prose.indexOf(item.title().end()),
                to = prose.indexOf(item.place().end());
        var found = new ArrayList<Stated>();
        if (from >= to) return found;
        for (var pattern : List.of(AFTER, BEFORE)) {
            var m = pattern.matcher(prose).region(from, to);
            while (m.find())
                if (!isSaid(prose, item, m.start()) && number(m.group(1)) instanceof Integer agree)
                    found.add(new Stated(counted(prose, m, agree), m.start()));
        }
        if (!found.isEmpty() || !attendance.complete()) return found;
        var all = ALL.matcher(prose).region(from, to);
        while (all.find())
            if (!isSaid(prose, item, all.start()))
                found.add(new Stated(
                        new Ballot(attendance.members().size(), 0, 0, prose.quote(all.start(), all.end())),
                        all.start()));
        return found;
    }

    private static Ballot counted(Prose prose, Wording.Search m, int agree) {
        return new Ballot(agree, number(m.group(2)), number(m.group(3)), prose.quote(m.start(), m.end()));
    }

    private static @Nullable Integer number(@Nullable String words) {
        if (words == null) return null;
        return words.equals("无") ? Integer.valueOf(0) : Numerals.integer(words);
    }

    private static boolean isSaid(Prose prose, Item item, int index) {
        int place = prose.place(index, index + 1).start();
        return item.statements().stream()
                .anyMatch(s -> s.place().start() <= place && place < s.place().end());
    }
}
