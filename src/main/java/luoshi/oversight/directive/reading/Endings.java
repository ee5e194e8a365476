package luoshi.oversight.directive.reading;

import java.util.Map;
import luoshi.kernel.phrase.Fold;
import luoshi.kernel.phrase.Lexicon;
import luoshi.kernel.phrase.Names;
import luoshi.kernel.phrase.Prose;
import luoshi.kernel.phrase.Wording;

/// 称谓: where in a text the name of an actor can end and where it must break off, looked up once for the whole text.
final class Endings {

    private static final Map<String, Lexicon> WORDS = Lexicon.groups("/luoshi/oversight/directive/actors.txt");
    private static final Lexicon OFFICE = group("office");
    private static final Lexicon ENDING = group("ending");
    private static final Lexicon NO_ENDING = group("no-ending");
    private static final Lexicon INSIDE = group("inside");
    private static final Lexicon PROPER = group("proper");
    private static final Lexicon OPENING = group("opening");
    private static final Lexicon CONTINUES = group("continues");
    private static final Lexicon ACTS_ON = group("acts-on");
    private static final Lexicon TITLE = group("title");
    private static final Lexicon TITLE_GOES_ON = group("title-goes-on");
    static final Lexicon SPEAKS = group("speaks");

    /// 村会计: whose post stands before a name.
    private static final Wording POSTED =
            Wording.of("[村镇乡县区市局厂校院社组站所](?:里的?)?(?:会计|出纳|干部|文书|医生|教师|支书|主任|书记|[\\p{IsHan}]{0,2}[长员])");
    private static final Wording ELLIPTIC = Wording.of(
            "(?:区|市|县|各)?[\\p{IsHan}]{2,4}(?:、[\\p{IsHan}]{2,4}){1,6}(?:等)?(?:相关|有关|行业|主管|职能|成员){0,2}(?:部门|单位|条线)");
    private static final Wording NOT_ELLIPTIC = Wording.of("[局处科室办镇]、|公司、|中心、|街道、");
    /// 两台坏泵城管科: a number of things, and no name.
    private static final Wording COUNTED = Wording.of("[一二两三四五六七八九十几\\d]{1,3}[台栋座辆只份件幢套]");
    private static final String KINDS = "市区县旗镇乡街道村社场园、";
    /// The longest half of a bracket like （市、区）.
    private static final int CLASS = 8;

    private final Prose prose;
    private final byte[] ending;
    private final int[] breaks;

    Endings(Prose prose) {
        this.prose = prose;
        int n = prose.length();
        this.ending = new byte[n + 1];
        this.breaks = new int[n + 1];
        for (int end = ENDING.nextEnd(prose, 1, n); end <= n; end = ENDING.nextEnd(prose, end + 1, n))
            ending[end] = (byte) endingAt(prose, end, n);
        for (int i = 0; i < n; ) {
            int proper = PROPER.at(prose, i, n);
            int word = INSIDE.at(prose, i, n);
            breaks[i] = word > 0 && word > proper - 1 && proper == 0 ? i + word : Integer.MAX_VALUE;
            for (int k = 1; k < proper; k++) breaks[i + k] = Integer.MAX_VALUE;
            int title = TITLE.at(prose, i, n);
            if (title > 0 && TITLE_GOES_ON.at(prose, i + title, n) == 0) breaks[i] = Math.min(breaks[i], i + title + 1);
            i += Math.max(1, proper);
        }
        breaks[n] = Integer.MAX_VALUE;
        for (int i = n - 1; i >= 0; i--) breaks[i] = Math.min(breaks[i], breaks[i + 1]);
    }

    private static int endingAt(Prose prose, int end, int n) {
        if (!Fold.isHan(prose.charAt(end - 1))) return 0;
        int from = Math.max(0, end - 6);
        int word = ENDING.endingAt(prose, from, end);
        if (word == 0 || NO_ENDING.endingAt(prose, from, end) >= word) return 0;
        return end < n && CONTINUES.at(prose, end - 1, n) > 1 ? 0 : word;
    }

    /// Length of the longest ending of an actor's name that ends at `end`, 0 for none.
    int at(int end) {
        return ending[end];
    }

    /// Whether no word that a name cannot hold stands in a stretch.
    boolean whole(int from, int to) {
        return breaks[from] > to;
    }

    /// Whether the word before a place does something to whom it names.
    boolean isObjectAt(int at) {
        return ACTS_ON.contains(prose, at - 2, at);
    }

    boolean mayBegin(int at) {
        if (COUNTED.begins(prose, at, prose.length())) return false;
        int opening = OPENING.at(prose, at, prose.length());
        return opening == 0 || PROPER.at(prose, at, prose.length()) > opening;
    }

    /// 各县（市、区）, 各镇（街道、园区）: the stop inside such a bracket parts no actors.
    boolean isInside(int at) {
        var text = prose.text();
        int open = at, close = at;
        while (open > 0 && at - open < CLASS && KINDS.indexOf(text.charAt(open)) >= 0) open--;
        while (close < text.length() && close - at < CLASS && KINDS.indexOf(text.charAt(close)) >= 0) close++;
        return text.charAt(open) == '（' && close < text.length() && text.charAt(close) == '）';
    }

    /// 人事股收齐交办公室, 数据当天发各乡镇: somebody to whom a thing is given.
    boolean passesOn(int from, int to, Lexicon people) {
        for (int i = from + 2; i < to - 2; i++) {
            char c = prose.charAt(i);
            if (c == '各' && "发报送给交对向到由请让".indexOf(prose.charAt(i - 1)) >= 0) return true;
            if ("交报送".indexOf(c) >= 0
                    && ending[i] == 0
                    && !whole(i - 1, i + 2)
                    && (isOffice(i + 1, to) || people.endingAt(prose, i + 1, to) > 0)) return true;
        }
        return false;
    }

    /// 水务、林业、电力部门: short words that share one head noun stay whole. Gives where they end, 0 for none.
    int elliptic(int from, int to) {
        int comma = from + 2;
        while (comma < Math.min(to, from + 6) && prose.charAt(comma) != '、') comma++;
        if (comma >= Math.min(to, from + 6)) return 0;
        var m = ELLIPTIC.matcher(prose).region(from, Math.min(to, from + 30));
        return m.lookingAt() && !NOT_ELLIPTIC.isIn(prose, from, m.end()) ? m.end() : 0;
    }

    boolean isPosted(int from, int to) {
        return POSTED.fills(prose, from, to);
    }

    /// 向总监, 任工, 司马局长: a family name and a post.
    boolean isAddressed(int from, int to, int ending) {
        int n = to - from - ending;
        if (n < 1 || n > 2) return false;
        boolean surname = n == 1
                ? Names.isSurname(prose.text().charAt(from))
                : Names.isCompoundSurname(prose.text().subSequence(from, from + 2));
        return surname
                && (ending == 1
                        ? "工总".indexOf(prose.text().charAt(to - 1)) >= 0
                        : Names.isPost(prose.text().subSequence(to - ending, to)));
    }

    /// Whether the word at the end of a stretch is an office's.
    boolean isOffice(int from, int to) {
        return OFFICE.endingAt(prose, from, to) > 0;
    }

    private static Lexicon group(String name) {
        var words = WORDS.get(name);
        if (words == null) throw new IllegalStateException("actors.txt has no group " + name);
        return words;
    }
}
