package luoshi.meeting.record.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import luoshi.kernel.organisation.Person;
import luoshi.kernel.organisation.Roster;
import luoshi.kernel.phrase.Fold;
import luoshi.kernel.phrase.Names;
import luoshi.kernel.phrase.Prose;
import org.jspecify.annotations.Nullable;

/// 已知人名: the names that the record's own lists, its head and the roster give; whoever reports joins them.
final class Known {

    /// With more dashes than these behind short words at the head of lines, whoever stands before one speaks.
    private static final int MANY = 4;

    private static final int LONGEST = 12;
    private static final String[] COURTESY = {"同志", "先生", "女士", "老师"};

    private final Prose prose;
    private final Set<String> names = new HashSet<>();

    Known(Prose prose, Head head, Roster roster) {
        this.prose = prose;
        for (var kind : List.of(Field.Kind.PRESENT, Field.Kind.NONVOTING, Field.Kind.ABSENT))
            for (var entry : head.names(kind)) {
                var name = prose.text().substring(entry.from(), entry.to());
                names.add(name);
                if (name.indexOf('·') > 1) names.add(name.substring(0, name.indexOf('·')));
            }
        for (var kind : List.of(Field.Kind.HOST, Field.Kind.RECORDER, Field.Kind.CHECKER)) {
            var quoted = head.field(kind);
            if (quoted != null)
                names.add(prose.text().substring(prose.indexOf(quoted.start()), prose.indexOf(quoted.end() - 1) + 1));
        }
        roster.people().stream().map(Person::name).forEach(names::add);
    }

    void add(String name) {
        names.add(name);
    }

    boolean has(String name) {
        return names.contains(name);
    }

    boolean has(int from, int to) {
        return names.contains(prose.text().substring(from, to));
    }

    int size() {
        return names.size();
    }

    /// Where the longest known name that begins here ends; 0 for none.
    int endOf(int from, int to) {
        for (int end = Math.min(to, from + LONGEST); end > from + 1; end--) if (has(from, end)) return end;
        return 0;
    }

    /// A known name at the end of a stretch, whatever post stands before it: 总工张三, 张三同志.
    int @Nullable [] atEnd(int start, int end) {
        int stop = end;
        for (var tail : COURTESY) if (stop - start > 3 && prose.text().startsWith(tail, stop - 2)) stop -= 2;
        for (int from = start; from < stop - 1; from++) if (has(from, stop)) return new int[] {from, stop};
        return null;
    }

    /// 童, 申屠: the family name of somebody who is known, and nothing more.
    boolean isFamilyName(String words) {
        if (words.length() > 1 && !Names.isCompoundSurname(words)) return false;
        for (var name : names) if (name.length() > words.length() && name.startsWith(words)) return true;
        return false;
    }

    /// Short labels that come again and again at the head of paragraphs: people whom no list names.
    static Set<String> repeated(Prose prose, List<Paragraph> paragraphs) {
        var counts = new HashMap<String, Integer>();
        int dashes = 0;
        for (var p : paragraphs) {
            int colon = p.from();
            while (colon < p.to() && colon - p.from() < 5 && "：—".indexOf(prose.charAt(colon)) < 0) colon++;
            if (colon >= p.to() || "：—".indexOf(prose.charAt(colon)) < 0 || colon - p.from() < 2) continue;
            var label = prose.text().substring(p.from(), colon);
            boolean word = Names.isOfficeWord(label)
                    || Field.Caption.names(label)
                    || Field.at(prose, p.from(), p.to()) != null;
            if (word || !label.chars().allMatch(c -> Fold.isHan((char) c))) continue;
            counts.merge(label, 1, Integer::sum);
            if (prose.charAt(colon) == '—') dashes++;
        }
        int least = dashes > MANY ? 1 : 2;
        counts.values().removeIf(n -> n < least);
        return counts.keySet();
    }
}
