package luoshi.oversight.directive.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;
import luoshi.kernel.phrase.Fold;
import luoshi.kernel.phrase.Lexicon;
import luoshi.kernel.phrase.Prose;
import luoshi.kernel.phrase.Weights;

/// 点名倾向: what the words of a name and around it say by experience, whether whom it names is the one who must act. The
/// weights are learned from the marked records and stand in `naming.txt`; they are heard beside the rules of [Owners].
///
/// A leaning is the logarithm of the odds that the name is an owner's, 0 where nothing is known.
final class Naming {

    private static final Weights WEIGHTS = Weights.read("/luoshi/oversight/directive/naming.txt");

    /// Above this one is found whom no rule has named.
    private static final double FOR = 1.5;

    /// How somebody is called in talk who has a longer name.
    private static final Lexicon TALK = Lexicon.of(List.of(
            "省里 市里 区里 县里 镇里 乡里 村里 局里 院里 校里 厂里 所里 站里 队里 处里 纪委 公安 民政 应急 交警 城管 消防 卫健 住建 水务 水利 环保 财政 人社 教育 农业 司法 法务 监理 设计 施工 总包 物业 保安 保全 业主 厂家 承包商 驾驶员 值班员 保洁员 护士 医生 家属"
                    .split(" ")));
    /// 各方提前: how something is done belongs to no name.
    private static final Lexicon HASTE = Lexicon.of(List.of("提前 及时 尽快 抓紧 分别 立即 同时 共同 继续 认真".split(" ")));
    /// The longest name; the longest of 各泵站 and 你们办公室, whatever they end in.
    private static final int LONGEST = 26, LONGEST_CLASS = 6, LONGEST_PART = 5;

    private final Prose prose;
    private final String text;
    private final Actors actors;

    /// 人选: words that may name an owner.
    record Choice(int from, int to, double leaning) {}

    Naming(Prose prose, Actors actors) {
        this.prose = prose;
        this.text = prose.text();
        this.actors = actors;
    }

    /// Names in a stretch for whom experience clearly speaks, the likeliest first.
    List<Choice> likely(int from, int to) {
        var likely = new ArrayList<Choice>();
        for (int i = from; i < to; i++) {
            int first = i;
            ends(i, to, end -> {
                var sum = new Sum();
                traits(first, end, from, to, sum);
                if (sum.total > FOR) likely.add(new Choice(first, end, sum.total));
            });
        }
        likely.sort((a, b) -> Double.compare(b.leaning, a.leaning));
        return likely;
    }

    /// Where all that may name somebody from a place on can end, in the looser ways of talk too: 长庚, 局里, 各泵站.
    void ends(int from, int to, IntConsumer found) {
        int last = Math.min(to, from + LONGEST);
        for (int end = from + 1; end <= last && !parts(text.charAt(end - 1)); end++)
            if (actors.names(from, end) || isLoose(from, end)) found.accept(end);
    }

    private boolean isLoose(int from, int to) {
        if (TALK.contains(text, from, to) || actors.isCalled(from, to)) return true;
        int n = to - from;
        if (n == 1) return text.charAt(from) == '你';
        if (text.charAt(from) == '各') return n <= LONGEST_CLASS && isHan(from, to) && !HASTE.contains(text, to - 2, to);
        return n <= LONGEST_PART && (text.startsWith("你们", from) || text.startsWith("我们", from)) && isHan(from, to);
    }

    private boolean isHan(int from, int to) {
        for (int i = from; i < to; i++) if (!Fold.isHan(text.charAt(i))) return false;
        return true;
    }

    private static final class Sum implements LongConsumer {
        private double total;

        @Override
        public void accept(long trait) {
            total += WEIGHTS.of(trait);
        }
    }

    /// How far from its clause's edges a name stands, and how long it is, is told apart up to here.
    private static final int PLACES = 12, LENGTHS = 10;

    /// So much of what follows in the clause, and of what goes before, is weighed.
    private static final int AROUND = 14;

    private static final int CLAUSES = 3;

    /// The traits of a name in a duty: the words it is made of, those beside it, and where in its clause it stands.
    void traits(int from, int to, int first, int end, LongConsumer found) {
        boolean person = actors.isPerson(from, to);
        int open = from, close = to;
        while (open > 0 && !parts(text.charAt(open - 1))) open--;
        while (close < text.length() && !parts(text.charAt(close))) close++;
        found.accept(Weights.trait('1', 0, 0, 0));
        for (int n = 1; n <= 3; n++) {
            found.accept(gram('L', from - n, n));
            found.accept(gram('R', to, n));
            if (n <= to - from) {
                found.accept(gram('^', from, n));
                found.accept(gram('$', to - n, n));
            }
        }
        found.accept(Weights.trait('b', at(from - 1), at(to), 0));
        found.accept(Weights.trait('c', at(from - 1), at(to), at(to + 1)));
        found.accept(Weights.trait('d', at(from - 2), at(from - 1), at(to)));
        int place = from - open;
        found.accept(Weights.trait('p', 'A' + Math.min(place, PLACES), 0, 0));
        found.accept(Weights.trait('e', 'A' + Math.min(close - to, LENGTHS), 0, 0));
        found.accept(Weights.trait('f', from == first ? 'y' : 'n', person ? 'P' : 'U', 0));
        found.accept(Weights.trait('g', 'A' + Math.min(place, 4), at(to), 0));
        found.accept(Weights.trait('h', place == 0 ? 'y' : 'n', at(to), at(to + 1)));
        found.accept(Weights.trait('l', 'A' + Math.min(to - from, LENGTHS), 0, 0));
        char kind = kind(from, to, person);
        found.accept(Weights.trait('k', kind, at(from - 1), 0));
        found.accept(Weights.trait('m', kind, at(to), 0));
        found.accept(Weights.trait('n', kind, at(to), at(to + 1)));
        found.accept(Weights.trait('o', kind, 'A' + Math.min(place, 3), 0));
        found.accept(Weights.trait('q', person ? 'P' : 'U', 'A' + Math.min(place, 3), at(to)));
        for (int i = to; i < Math.min(close, to + AROUND); i++) {
            found.accept(gram('r', i, 1));
            if (i + 1 < Math.min(close, to + AROUND)) found.accept(gram('r', i, 2));
        }
        for (int i = Math.max(open, from - AROUND); i < from; i++) {
            found.accept(gram('s', i, 1));
            if (i + 1 < from) found.accept(gram('s', i, 2));
        }
        int clauses = 0;
        for (int i = first; i < from; i++) if (parts(text.charAt(i))) clauses++;
        found.accept(Weights.trait('t', 'A' + Math.min(clauses, CLAUSES), 0, 0));
    }

    private char kind(int from, int to, boolean person) {
        if (person) return 'P';
        char c = text.charAt(from);
        return c == '我' || c == '你' ? 'I' : text.charAt(to - 1);
    }

    private long gram(char kind, int at, int length) {
        return Weights.trait(kind, at(at), length > 1 ? at(at + 1) : 0, length > 2 ? at(at + 2) : 0);
    }

    /// The character at a place; one sign for every figure, none outside the text.
    private int at(int place) {
        if (place < 0 || place >= text.length()) return 0;
        char c = text.charAt(place);
        return Fold.isDigit(c) ? '9' : Weights.sign(c);
    }

    private static boolean parts(char c) {
        return "，。；：\n|".indexOf(c) >= 0;
    }
}
