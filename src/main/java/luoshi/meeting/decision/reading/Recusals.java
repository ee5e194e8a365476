package luoshi.meeting.decision.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import luoshi.kernel.phrase.Prose;
import luoshi.kernel.phrase.Wording;
import luoshi.meeting.decision.Appointment;
import luoshi.meeting.decision.Decided;
import luoshi.meeting.decision.Recusal;
import luoshi.meeting.record.Attendee;
import luoshi.meeting.record.Header;
import luoshi.meeting.record.Item;
import luoshi.meeting.record.MeetingRecord;
import org.jspecify.annotations.Nullable;

/// 读回避: 申请回避 in somebody's own words, or 某某同志回避 in the meeting's.
public final class Recusals {

    private static final Wording LEAVES =
            Wording.of("(?<!无需|不需|不用|不须|无须|不存在|没有|无|应当|任职|公务|未)回避(?!制度|规定|情形|事项|问题|要求|关系|原则)");

    private Recusals() {}

    public static List<Recusal> of(MeetingRecord record, Item item, Decided decided) {
        var prose = record.prose();
        int from = prose.indexOf(item.title().end()),
                to = prose.indexOf(item.place().end());
        var found = new ArrayList<Recusal>();
        var seen = new LinkedHashSet<String>();
        if (from >= to) return found;
        var m = LEAVES.matcher(prose).region(from, to);
        while (m.find()) {
            int start = sentence(prose, from, m.start()), end = stop(prose, m.end(), to);
            var who = speaker(prose, item, m.start());
            if (who == null) who = named(prose, start, m.start(), record.header());
            if (who == null || !seen.add(who + start)) continue;
            found.add(new Recusal(
                    who, persons(prose.text().substring(start, end), who, item, decided), prose.quote(start, end)));
        }
        return found;
    }

    private static @Nullable String speaker(Prose prose, Item item, int index) {
        int place = prose.place(index, index + 1).start();
        for (var s : item.statements())
            if (s.place().start() <= place && place < s.place().end())
                return s.speaker().plain();
        return null;
    }

    /// The attendee whose name stands last before the word.
    private static @Nullable String named(Prose prose, int from, int to, Header header) {
        var words = prose.text().substring(from, to);
        String found = null;
        int at = -1;
        for (var name : names(header))
            if (words.lastIndexOf(name) > at) {
                at = words.lastIndexOf(name);
                found = name;
            }
        return found;
    }

    private static Set<String> names(Header header) {
        var names = new LinkedHashSet<String>();
        for (Attendee a : header.present()) names.add(a.name().plain());
        if (header.host() != null) names.add(header.host().plain());
        return names;
    }

    private static List<String> persons(String words, String who, Item item, Decided decided) {
        return decided.appointments().stream()
                .filter(a -> a.item().equals(item.n()))
                .map(Appointment::person)
                .map(q -> q.plain())
                .filter(p -> !p.equals(who) && words.contains(p))
                .distinct()
                .toList();
    }

    private static int sentence(Prose prose, int from, int at) {
        int i = at;
        while (i > from && "。；\n".indexOf(prose.charAt(i - 1)) < 0) i--;
        return i;
    }

    private static int stop(Prose prose, int from, int to) {
        int i = from;
        while (i < to && "。；\n".indexOf(prose.charAt(i)) < 0) i++;
        return i;
    }
}
