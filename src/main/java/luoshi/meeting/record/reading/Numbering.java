package luoshi.meeting.record.reading;

import java.util.function.IntUnaryOperator;
import luoshi.kernel.phrase.Numerals;
import luoshi.kernel.phrase.Prose;
import luoshi.kernel.phrase.Wording;
import org.jspecify.annotations.Nullable;

/// 序号: the number at the head of a paragraph.
///
/// @param style how it is written; numbers of one list share it
/// @param number its value
/// @param end index behind the number and its stop
record Numbering(Style style, int number, int end) {

    enum Style {
        /// 议题一：, 【议题一】, 第一项议题
        TOPIC,
        /// 壹、
        FORMAL,
        /// 一、
        HAN,
        /// （一）
        HAN_BRACKET,
        /// 1. 1、 1.0
        ARABIC,
        /// 1 or 一 and a blank, at the head of a line of its own
        PARTED,
        /// 3.4 at the head of a paragraph
        DECIMAL,
        /// （1） 1） ①
        ARABIC_BRACKET,
        /// 一是
        COUNTING
    }

    private static final String HAN = "[〇零一二三四五六七八九十百]{1,4}";
    private static final Wording HEAD = Wording.of("(?:"
            + "(?<topic>[【\\[〖「〔]?(?:第(?<t1>" + HAN + "|\\d{1,3})(?:项|个)?(?:议题|议程|议案|提案|议项|事项|案|个议题)|"
            + "(?:会议|督办|督查|交办|议定|研究)?(?:议题|议程|议案|提案|讨论事项|报告事项|议事项|议项|话题|事项|案由|案|No\\.?|NO\\.?)[（(]?(?<t2>" + HAN
            + "|\\d{1,3})[）)]?)[】\\]〗」〕]?[：:、.，。]?|[【〖「](?<t3>" + HAN + "|\\d{1,2})[】〗」])"
            + "|(?<formal>(?<f1>[壹贰叁参肆伍陆柒捌玖拾]{1,3})[、.：:，])"
            + "|(?<han>(?<h1>" + HAN + ")[、．：。])"
            + "|(?<hanb>[（(](?<b1>" + HAN + ")[）)][、.]?|(?<b2>[㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩]))"
            + "|(?<arabb>[（(](?<p1>\\d{1,2})[）)][、.]?|(?<p2>\\d{1,2})[）)]|(?<p3>[①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂]))"
            + "|(?<zero>(?<z1>\\d{1,2})[.]0(?=[ ]?[\\p{IsHan}“《【])(?![ ]?(?:[亿万千百元米吨个年月日度倍吨名户家人亩公平立版级分]|百分)))"
            + "|(?<dec>\\d{1,2}[.](?<d1>\\d{1,2})(?:[、.]|(?=[ ]?[\\p{IsHan}“《【])(?!\\d*[ ]?(?:号[楼线机桥泵井闸]|[亿万千百元米吨个年月日度倍吨名户家人亩公平立米小分]|百分|[至到]\\d{1,2}[月季]))))"
            + "|(?<arab>(?<a1>\\d{1,3})(?:[、．]|，(?=[\\p{IsHan}“《])|,(?=\\d{1,2}月)|[.](?!\\d)|[.](?=\\d{1,2}(?:[至~—-]\\d{1,2})?[月季])|[.](?=\\d{4}年|\\d{1,3}号[楼线机桥泵井闸])|[：:](?!\\d)))"
            + "|(?<count>(?<c1>" + HAN + ")(?:是|要)(?=[^否不]))"
            + ")");

    private static final Wording PARTED = Wording.of(
            "(?:(?<n>\\d{1,2}|[一二三四五六七八九十]{1,3})|第(?<t>\\d{1,2}|[一二三四五六七八九十]{1,3})(?:[项个]|阶段|部分|环节|单元))(?=[|]?(?:\\d{1,4}[月年季]|(?![亿万千百元米吨个年月日号点时分秒度倍名户家人亩公平立小次台套件项届期页楼幢栋层组队班级岁周季条款是要来位门批段支间座])[\\p{IsHan}“《【]))");

    /// 第一件：, 第二项，at the head of a line of its own.
    private static final Wording NTH = Wording.of(
            "(?:第(?:(?<n>\\d{1,2})|(?<t>[一二三四五六七八九十]{1,3}))|(?<first>头一)|(?<last>最后一))(?:[项件桩](?:事情|事项|工作|内容|议程|事)?|个(?:事情|事项|议程|内容|问题|方面|事)|(?<=最后一)个)(?<stop>[：，、:]{0,2})(?=[\\p{IsHan}“《【\\d])");

    /// 第一件事，某厂移交。 names its matter with a stop behind it; 第一件，某厂下月修好。 is a sentence.
    private static final String THING = "事题作程容项面";

    private static final int LAST = 999;

    /// The longest line that a number and a blank make a heading.
    private static final int LINE = 60;

    /// The number that stands at `from`, parted from its words by a stop or by a blank only, or null.
    static @Nullable Numbering at(Prose prose, int from, int to) {
        var number = at((CharSequence) prose, from, to);
        if (number != null || from > 0 && prose.charAt(from - 1) != '\n') return number;
        return parted(prose.text(), from, to, prose::gapBefore);
    }

    /// The number that stands at the head of a line, or null.
    static @Nullable Numbering at(Line line) {
        var number = at(line.text(), 0, line.text().length());
        return number != null ? number : parted(line.text(), 0, line.text().length(), i -> line.gaps()[i]);
    }

    /// 1　经营情况: a line that is a number, a blank and a few words.
    private static @Nullable Numbering parted(String text, int from, int to, IntUnaryOperator gaps) {
        if (to - from > LINE || to - from < 3 || !mayStart(text.charAt(from))) return null;
        var nth = NTH.matcher(text).region(from, to);
        if (nth.lookingAt() && (nth.end("stop") > nth.start("stop") || gaps.applyAsInt(nth.end()) > 0))
            return nth(nth, text, to);
        var m = PARTED.matcher(text).region(from, to);
        if (!m.lookingAt()) return null;
        int words = m.end();
        if (text.charAt(words) == '|') words++;
        else if (gaps.applyAsInt(words) == 0) return null;
        for (int i = words; i < to - 1; i++) if ("。|：".indexOf(text.charAt(i)) >= 0) return null;
        var value = Numerals.integer(m.group(m.group("n") != null ? "n" : "t"));
        return value == null ? null : new Numbering(Style.PARTED, value, words);
    }

    /// 第一件：老旧小区改造. A sentence behind it is somebody's words, no heading.
    private static @Nullable Numbering nth(Wording.Search m, String text, int to) {
        int last = THING.indexOf(text.charAt(m.end() - 2)) >= 0 ? to - 1 : to;
        for (int i = m.end(); i < last; i++) if ("。；|".indexOf(text.charAt(i)) >= 0) return null;
        if (m.group("first") != null) return new Numbering(Style.PARTED, 1, m.end());
        if (m.group("last") != null) return new Numbering(Style.PARTED, LAST, m.end());
        return of(Style.PARTED, m, m.group("n") != null ? "n" : "t");
    }

    /// Behind the number of the heading before, where this one is only called the last.
    Numbering after(int before) {
        return number == LAST ? new Numbering(style, before + 1, end) : this;
    }

    /// The number that stands at `from`, or null.
    static @Nullable Numbering at(CharSequence text, int from, int to) {
        if (from >= to || !mayStart(text.charAt(from))) return null;
        var m = HEAD.matcher(text).region(from, to);
        if (!m.lookingAt()) return null;
        if (m.group("topic") != null)
            return of(Style.TOPIC, m, m.group("t1") != null ? "t1" : m.group("t2") != null ? "t2" : "t3");
        if (m.group("formal") != null) return of(Style.FORMAL, m, "f1");
        if (m.group("han") != null) return of(Style.HAN, m, "h1");
        if (m.group("zero") != null) return of(Style.ARABIC, m, "z1");
        if (m.group("dec") != null) return of(Style.DECIMAL, m, "d1");
        if (m.group("arab") != null) return of(Style.ARABIC, m, "a1");
        if (m.group("count") != null) return of(Style.COUNTING, m, "c1");
        if (m.group("p3") != null)
            return ringed(Style.ARABIC_BRACKET, m.group("p3").charAt(0), m.end());
        if (m.group("b2") != null)
            return ringed(Style.HAN_BRACKET, m.group("b2").charAt(0), m.end());
        if (m.group("hanb") != null) return of(Style.HAN_BRACKET, m, "b1");
        return of(Style.ARABIC_BRACKET, m, m.group("p1") != null ? "p1" : "p2");
    }

    private static @Nullable Numbering of(Style style, Wording.Search m, String group) {
        var value = Numerals.integer(m.group(group));
        return value == null ? null : new Numbering(style, value, m.end());
    }

    /// ③ and ⑶ and ㈢ are one character each, in the order of their numbers.
    private static Numbering ringed(Style style, char c, int end) {
        char first = c >= '㈠' ? '㈠' : c >= '①' && c < '⑴' ? '①' : '⑴';
        return new Numbering(style, c - first + 1, end);
    }

    private static boolean mayStart(char c) {
        return c >= '0' && c <= '9'
                || c >= '①' && c <= '⒂'
                || c >= '㈠' && c <= '㈩'
                || "〇零一二三四五六七八九十百壹贰叁参肆伍陆柒捌玖拾（(【[〖「〔第头最议提事案讨报会督交研N".indexOf(c) >= 0;
    }
}
