package luoshi.oversight.directive.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import luoshi.kernel.organisation.Roster;
import luoshi.kernel.phrase.Fold;
import luoshi.kernel.phrase.Lexicon;
import luoshi.kernel.phrase.Names;
import luoshi.kernel.phrase.Prose;
import luoshi.kernel.phrase.Wording;
import luoshi.meeting.record.MeetingRecord;
import org.jspecify.annotations.Nullable;

/// 主体: which words name somebody who can be obliged: offices by their ending, people by the record's own lists, classes
/// of both (各处室, 全体党员干部).
final class Actors {

    private static final int LONGEST = 26;
    /// The longest list of actors.
    private static final int MOST = 30;
    /// How many actors ahead are looked at to see whether two are joined.
    private static final int DEEPEST = 3;
    private static final Wording LEADING = Wording.of(
            "(?:(?:后续|近期|今后|以后|当前|同时|另外|此外|还有|最后|首先|其次|再次|第[一二三四五六]步|第[一二三四五六七八九](?![\\p{IsHan}]{0,4}(?:水厂|小学|中学|医院|幼儿园|分局|支队|大队|中队|工程局|支部|分公司|公司|建筑|村民|网格|小组|分厂|车间|工段|泵站|站|所|监督|检察|食堂|师范|项目部|标段)|[批期季阶步轮次号项条名天周版届产责时方类])|[一二三四五六七八九十]+是|[一二三四五六七八九十]+要|下一步|下阶段|接下来|会后|特别是|尤其是|具体由|具体|原则上|总之|总而言之|因此|所以|同志们|对此|为此|但是?|不过|而且|并且|以及|并|这个事|这件事|这项工作|该项工作|我们?(?:建议|提议|希望)|请|责成|要求|建议|希望|由|涉及|至于|凡是|凡|包括|今年|明年|程序上|本周|这周|下周(?![一二三四五六日天])|(?:这个|本|这)?周末|节[前中后](?!夕)|平时|[\\p{IsHan}]{2,4}期间|[上下]半年起?|即日起|在[此这]之前)[，、：]?){1,12}");
    /// 全县各乡镇, 局属各单位: behind these 各 goes on with the name; 田亩册子各小组长 is a thing and who sees to it.
    private static final String WHOLES = "国省市县区镇乡村局厅属下直辖内关统域系校院厂司团街道社级线的及和与";
    private static final String JOINTS = "、/&";

    private final Prose prose;
    private final String text;
    private final Endings endings;
    private final Lexicon people;
    private final Lexicon units;
    /// Given names, 老 and 小 with a family name, offices without their last word: by these somebody may be called.
    private final Lexicon called = new Lexicon();
    private final Predicates predicates;
    /// Where the actor at a place ends, by how many joints led to it, and up to where it was looked for.
    private final int[][] ends;

    private final int[][] known;
    private final Fronted fronted;
    /// Where names of those who are known end, once all are known.
    private @Nullable BitSet knownEnds;

    private int depth;

    Actors(MeetingRecord record, Roster roster) {
        this.prose = record.prose();
        this.text = prose.text();
        this.endings = new Endings(prose);
        this.predicates = new Predicates(prose);
        this.ends = new int[DEEPEST + 1][text.length() + 1];
        this.known = new int[DEEPEST + 1][text.length() + 1];
        this.people = new Lexicon();
        this.units = new Lexicon();
        this.fronted = new Fronted(this, endings, prose, people, units);
        new Acquaintance(this, endings, prose, people, units, called).of(record, roster);
        var ends = new BitSet(text.length() + 1);
        for (int end = 1; end <= text.length(); end++)
            if (people.endingAt(text, 0, end) > 0 || units.endingAt(text, 0, end) > 0) ends.set(end);
        this.knownEnds = ends;
    }

    boolean isPerson(CharSequence words) {
        return people.contains(words, 0, words.length());
    }

    /// Length of the person's name that ends at a place, 0 for none.
    int personEndingAt(int from, int end) {
        return people.endingAt(text, from, end);
    }

    boolean isPerson(int from, int to) {
        return people.contains(text, from, to);
    }

    /// Whether a stretch names one actor, asked of any stretch: most end in nothing that a name ends in.
    boolean names(int from, int to) {
        boolean closes = endings.at(to) > 0 || "）我们".indexOf(text.charAt(to - 1)) >= 0 || endsKnown(from, to);
        return closes && isActor(from, to);
    }

    /// Whether somebody may be called so in talk: 长庚, 老邢, 建管.
    boolean isCalled(int from, int to) {
        return called.contains(text, from, to);
    }

    private boolean isKnown(int from, int to) {
        return people.contains(text, from, to) || units.contains(text, from, to);
    }

    /// Whether a stretch names one actor.
    boolean isActor(int from, int to) {
        int n = to - from;
        if (n < 1 || n > LONGEST) return false;
        if (isKnown(from, to)) return true;
        if (n == 1) return text.charAt(from) == '我';
        if (n == 2 && text.startsWith("我们", from)) return true;
        int person = people.endingAt(text, from + 1, to);
        if (person > 1)
            return n - person <= 8
                    && (isActor(from, to - person)
                            || Names.isPost(text.substring(from, to - person))
                            || endings.isPosted(from, to - person));
        int known = people.at(text, from, to);
        if (known > 1 && n - known <= 4 && Names.isPost(text.substring(from + known, to))) return true;
        if (text.charAt(to - 1) == '）') {
            int open = to - 2;
            while (open > from && text.charAt(open) != '（') open--;
            return open > from + 1 && isActor(from, open);
        }
        int ending = endings.at(to);
        return ending > 0 && isNamed(from, to, ending);
    }

    private boolean isNamed(int from, int to, int ending) {
        int n = to - from;
        if (endings.isAddressed(from, to, ending)) return true;
        if (ending == 1 && n == 1 || !endings.whole(from, to) || !endings.mayBegin(from)) return false;
        if (Fold.isDigit(text.charAt(from))
                || text.charAt(from) == '经' && "开信发贸济管办营建委理".indexOf(text.charAt(from + 1)) < 0) return false;
        for (int i = from; i < to; i++)
            if (!mayHold(text.charAt(i)) && !(text.charAt(i) == '、' && endings.isInside(i))
                    || i > from && text.charAt(i) == '我') return false;
        for (int i = from + 1; i < to; i++)
            if ("月日号点时年天".indexOf(text.charAt(i)) >= 0 && Fold.isDigit(text.charAt(i - 1))) return false;
        if (doesInside(from, to) || endings.passesOn(from, to, people)) return false;
        char last = text.charAt(to - 1);
        if (ending == 1 && last == '工') return false;
        if (ending == 1 && last == '总') return n == 2 || n == 3 && text.charAt(from + 1) == '副';
        if (ending == 1 && Fold.isDigit(text.charAt(to - 2))) return false;
        return last != '员' || n > 4 || text.charAt(to - 2) != '人';
    }

    /// 市司法局组织律师团队, 老阮多找两家运营商: somebody, and whom he sets to work.
    private boolean doesInside(int from, int to) {
        int person = people.at(text, from, to);
        if (person > 1 && predicates.sets(from + person, to)) return true;
        for (int k = from + 2; k < to - 2; k++) if (endings.at(k) > 0 && predicates.sets(k, to)) return true;
        return false;
    }

    private static boolean mayHold(char c) {
        return Fold.isHan(c)
                || c >= '0' && c <= '9'
                || c >= 'A' && c <= 'Z'
                || c >= 'a' && c <= 'z'
                || "×·（）“”".indexOf(c) >= 0;
    }

    /// The actors of a list 甲、乙和丙 that fills a stretch; empty when any part of it is none.
    List<int[]> list(int from, int to) {
        var parsed = parse(from, to);
        return parsed != null && parsed.end() == to ? parsed.actors() : List.of();
    }

    /// The actors that stand one after the other from `from` on, and where they end. Null where none stands.
    @Nullable
    Subject parse(int from, int to) {
        int elliptic = endings.elliptic(from, to);
        if (elliptic > 0) return new Subject(List.of(new int[] {from, elliptic}), elliptic);
        var actors = new ArrayList<int[]>(2);
        int at = from, end = -1;
        while (at < to && actors.size() < MOST) {
            int e = actorEnd(at, to);
            if (e < 0) break;
            if (!actors.isEmpty() && text.startsWith("政府", at) && e == at + 2) actors.getLast()[1] = e; // 青石镇党委、政府
            else actors.add(new int[] {ownName(at, e), e});
            end = e;
            if (e < to && text.charAt(e) == '等') end = ++e;
            int joint = joint(e, to, at);
            if (joint <= 0) break;
            at = e + joint;
        }
        return actors.isEmpty() ? null : new Subject(actors, end);
    }

    /// Where the actor that begins at `at` ends: at the next joint, else as late as a predicate allows; -1 for none.
    private int actorEnd(int at, int to) {
        if (known[depth][at] != to + 1) {
            ends[depth][at] = lookForEnd(at, to);
            known[depth][at] = to + 1;
        }
        return ends[depth][at];
    }

    private int lookForEnd(int at, int to) {
        int best = -1;
        int limit = Math.min(to, at + LONGEST);
        for (int e = at + 1; e <= limit; e++) {
            char c = text.charAt(e - 1);
            if (isStop(c) || c == '、' && !endings.isInside(e - 1)) break;
            if (e < to && text.charAt(e) == '、' && endings.isInside(e)) continue;
            if (endings.at(e) == 0 && c != '）' && c != '我' && c != '们' && !endsKnown(at, e) || !isActor(at, e))
                continue;
            if (e == to) best = e;
            else if (joint(e, to, at) != 0) return e;
            else if ("，）；：。|\n等".indexOf(text.charAt(e)) >= 0 || follows(e)) best = e;
        }
        return best;
    }

    private static boolean isStop(char c) {
        return switch (c) {
            case '，', '。', '；', '：', '\n', '|' -> true;
            default -> false;
        };
    }

    private boolean endsKnown(int from, int to) {
        return (knownEnds == null || knownEnds.get(to)) && endsInKnown(from, to);
    }

    private boolean endsInKnown(int from, int to) {
        return people.endingAt(text, from, to) > 1 || units.contains(text, from, to);
    }

    /// Length of what joins two actors at `at`, 0 where nothing does; -1 where the other is only dealt with (与甲对接).
    private int joint(int at, int to, int first) {
        if (at + 1 >= to) return 0;
        char c = text.charAt(at);
        if (JOINTS.indexOf(c) >= 0) return 1;
        int n = "和与及跟同".indexOf(c) >= 0 ? 1 : text.startsWith("以及", at) ? 2 : 0;
        if (n == 0 || depth == DEEPEST) return 0;
        depth++;
        int end = actorEnd(at + n, to);
        for (int next = end; end > 0 && next > 0 && end + 1 < to && text.charAt(end) == '、'; ) {
            next = actorEnd(end + 1, to);
            if (next > 0) end = next;
        }
        depth--;
        if (end < 0 || c == '跟' && !predicates.deals(end, to) || c == '同' && !predicates.deals(end, to)) return 0;
        boolean by = c == '和' && first > 0 && text.charAt(first - 1) == '由';
        return predicates.deals(end, to) && !by ? -1 : n;
    }

    /// Without words that stand before a known office: 闲置校舍县国资中心.
    private int ownName(int from, int to) {
        if (isKnown(from, to)) return from;
        for (int k = from + 2; k <= to - 3; k++) if (units.contains(text, k, to)) return k;
        int each = to - from > 4 ? text.indexOf("各", from + 2, to - 1) : -1;
        if (each > 0 && WHOLES.indexOf(text.charAt(each - 1)) < 0) return each;
        if (to - from > 3 && text.charAt(to - 1) == '里' && "本我各".indexOf(text.charAt(from)) < 0) return to - 2;
        for (int k = from + 2; k <= to - 2; k++) {
            int n = people.at(text, k, to);
            if (n > 1 && (k + n == to || Names.isPost(text.substring(k + n, to))))
                return isActor(from, k) || Names.endsInOffice(text, from, k) ? from : k;
        }
        return from;
    }

    /// The actor whose name stands at `from` whatever follows it: behind 由 or 请; null where none is known.
    @Nullable
    Subject namedAt(int from, int to) {
        var parsed = parse(from, to);
        if (parsed != null) return parsed;
        int n = Math.max(people.at(text, from, to), units.at(text, from, to));
        if (n > 1) return new Subject(List.of(new int[] {from, from + n}), from + n);
        for (int end = Math.min(to, from + 16); end > from + 1; end--)
            if (endings.at(end) > 0 && isNamable(from, end) && isActor(from, end))
                return new Subject(List.of(new int[] {from, end}), end);
        return null;
    }

    /// An office, a post, or somebody of an office whose name comes first: 学院纪检委员.
    private boolean isNamable(int from, int end) {
        boolean of = endings.isOffice(from, end)
                || endings.isAddressed(from, end, endings.at(end))
                || Names.isPost(text.subSequence(from, end));
        for (int k = from + 2; !of && endings.at(end) > 1 && k <= end - 2; k++)
            of = endings.at(k) > 0 && endings.isOffice(from, k) && isActor(from, k);
        return of;
    }

    /// Where the words proper of a clause begin, past 同时, 一是, 下一步 and the like.
    int skipLead(int from, int to) {
        if (from >= to) return from;
        var m = LEADING.matcher(prose).region(from, to);
        return m.lookingAt() ? m.end() : from;
    }

    /// The actors that a clause begins with, and where they end: where a word stands that can follow; null for none.
    @Nullable
    Subject subject(int from, int to) {
        var parsed = parse(from, to);
        if (parsed != null && parsed.end() < to && (follows(parsed.end()) || text.charAt(parsed.end()) == '，'))
            return parsed;
        return fronted.in(from, to);
    }

    /// Whether what stands at `at` can be the predicate's first word.
    boolean follows(int at) {
        return predicates.at(at);
    }

    /// @param end where the predicate begins
    record Subject(List<int[]> actors, int end) {}
}
