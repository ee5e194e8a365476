package luoshi.meeting.procedure.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import luoshi.meeting.decision.Decided;
import luoshi.meeting.procedure.Assembly;
import luoshi.meeting.procedure.Matter;
import luoshi.meeting.record.Item;
import luoshi.meeting.record.MeetingRecord;

/// 辨事项: what sort of meeting by its name, and what sort of matter an item is by its title, in the words of
/// `matters.txt`.
public final class Matters {

    private static final Map<String, List<String>> WORDS = words();

    private Matters() {}

    public static Assembly assembly(MeetingRecord record) {
        var name = record.header().name();
        if (name == null) return Assembly.UNKNOWN;
        var words = name.plain();
        if (has(words, "party-group") && !has(words, "not-party-group")) return Assembly.PARTY_GROUP;
        return has(words, "office") ? Assembly.OFFICE : Assembly.OTHER;
    }

    public static Set<Matter> of(MeetingRecord record, Item item, Decided decided) {
        var found = EnumSet.noneOf(Matter.class);
        var title = item.title().plain();
        for (var matter : Matter.values()) if (has(title, matter.name())) found.add(matter);
        if (decided.appointments().stream().anyMatch(a -> a.item().equals(item.n()))) found.add(Matter.CADRE);
        if (found.contains(Matter.STUDY)) found.remove(Matter.INSTRUMENT);
        return found;
    }

    private static boolean has(String words, String group) {
        return WORDS.getOrDefault(group, List.of()).stream().anyMatch(words::contains);
    }

    private static Map<String, List<String>> words() {
        try (var in = Matters.class.getResourceAsStream("/luoshi/meeting/procedure/matters.txt")) {
            if (in == null) throw new IllegalStateException("matters.txt is missing from the program");
            var groups = new HashMap<String, List<String>>();
            var group = "";
            for (var line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (line.isBlank() || line.startsWith("#")) continue;
                if (line.startsWith("["))
                    group = line.strip().substring(1, line.strip().length() - 1);
                else
                    groups.computeIfAbsent(group, g -> new ArrayList<>())
                            .addAll(List.of(line.strip().split(" +")));
            }
            return groups;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
