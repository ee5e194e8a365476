package luoshi.oversight.directive.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import luoshi.kernel.phrase.Prose;
import luoshi.kernel.phrase.Wording;
import luoshi.oversight.directive.reading.Sentences.Sentence;
import org.jspecify.annotations.Nullable;

/// 直接引语: what the host says between quotation marks in a report of a meeting: 某某说，“……。”. Its sentences are taken out
/// of the marks and read as the chair's own.
final class Speech {

    private static final Wording SAYS = Wording.of("(?:说|强调|要求|叮嘱|部署|表示|指出|嘱咐|交代|追问|拍板|插话)[，：]?(?=“)");

    private static final Wording ENDS = Wording.of("[^，。；“”]{2,20}(?:说|道|强调|要求|叮嘱|表示)");

    /// 我提三点要求：, 几个具体安排：: what follows is laid upon others.
    private static final Wording DEMANDS = Wording.of(
            "(?:[提讲说]|强调)[^，。；：]{0,3}[几一二三四五六两\\d][点条个项](?:具体)?要求[：]?$|(?:[几一二三四五六两\\d][点条个项](?:具体|工作)?(?:要求|安排)|(?:作|做)(?:如下|以下|几点)(?:安排|部署|要求))[：]?$");

    private final Prose prose;
    private final @Nullable String host;
    private final Set<Integer> spoken = new HashSet<>();

    Speech(Prose prose, @Nullable String host) {
        this.prose = prose;
        this.host = host;
    }

    /// Whether the sentence that begins here is the host's own words.
    boolean isSpoken(int from) {
        return spoken.contains(from);
    }

    /// Whether a sentence says that demands follow.
    boolean demands(Sentence s) {
        return DEMANDS.isIn(prose, Math.max(s.from(), s.to() - 24), s.to());
    }

    /// The sentences of a stretch, those that the host speaks cut out of their marks.
    List<Sentence> expand(List<Sentence> sentences) {
        if (host == null) return sentences;
        var all = new ArrayList<Sentence>();
        for (var s : sentences) if (!quote(s, all)) all.add(s);
        return all;
    }

    private boolean quote(Sentence s, List<Sentence> all) {
        int from = s.from(), open = 0;
        if (prose.charAt(from) == '“') from = prose.text().indexOf("”", from, s.to()) + 1;
        if (from == 0) return false;
        var m = SAYS.matcher(prose).region(from, s.to());
        if (from > s.from() && prose.text().indexOf('“', from, s.to()) < 0) return narrated(s, from, all);
        if (!m.find() || host == null || prose.text().indexOf(host, from, m.end()) < 0) return false;
        if (from > s.from()) take(s.from() + 1, from - 1, s.newLine(), all);
        open = m.end() + 1;
        int close = prose.text().indexOf('”', open, s.to());
        take(open, close < 0 ? s.to() : close, s.newLine() && from == s.from(), all);
        return true;
    }

    /// “……。”某某说，各乡镇……: what follows is told without marks; “……。”某某说。: the words are in the marks.
    private boolean narrated(Sentence s, int from, List<Sentence> all) {
        if (host == null || prose.text().indexOf(host, from, s.to()) < 0) return false;
        if (ENDS.fills(prose, from, s.to())) take(s.from() + 1, from - 1, s.newLine(), all);
        else if (from < s.to()) all.add(new Sentence(from, s.to(), s.newLine()));
        return true;
    }

    private void take(int from, int to, boolean newLine, List<Sentence> all) {
        boolean first = newLine;
        for (var s : Sentences.split(prose, from, to)) {
            all.add(new Sentence(s.from(), s.to(), first));
            spoken.add(s.from());
            first = false;
        }
    }
}
