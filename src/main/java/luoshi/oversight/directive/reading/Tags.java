package luoshi.oversight.directive.reading;

import java.time.LocalDate;
import java.util.List;
import luoshi.kernel.phrase.Deadline;
import luoshi.kernel.phrase.Deadlines;
import luoshi.kernel.phrase.Found;
import luoshi.kernel.phrase.Prose;
import luoshi.kernel.phrase.Wording;
import org.jspecify.annotations.Nullable;

/// 责任标注: （责任单位：甲；完成时限：6月底）, 责任人：乙 and the like; they belong to the duty before them.
final class Tags {

    private static final Wording TAG = Wording.of(
            "(?:责任|牵头|主办|承办|主责|落实|整改|配合|协办)(?:单位|部门|处室|科室|股室|部室|人|领导|方|村|镇街)[：:]|(?:完成|整改|办理|落实)(?:时限|时间|期限|日期)[：:]|时限[：:]|责任[：:]|跟进(?:人)?[：:]|责任人(?=[\\p{IsHan}]{2,4}(?:[\\d，。；]|$))|时间(?=\\d{1,4}[年月./日号-])");

    private static final Wording LIMIT = Wording.of("(?:完成|整改|办理|落实)?(?:时限|时间|期限|日期)[：:]");

    /// A name behind a dash or an @ where a line ends, a date behind it allowed: ——甲、乙，6月5日; @甲.
    private static final Wording SIGNED = Wording.of(
            "(?:[—－-]{2}|[@＠])(?:[\\p{IsHan}&&[^的了是在把被要]]{1,12}|[A-Za-z][\\w-]{1,20})(?:[、/][\\p{IsHan}\\w-]{1,12}){0,5}(?:[，（(][^，。；]{0,12}\\d[^，。；]{0,12})?$");

    private static final Wording FRAMED =
            Wording.of("【[\\p{IsHan}、]{2,24}?(?:\\d{1,2}[月日]|[一二三四]季度|年底|年内|长期)[^】]{0,10}】$");

    private static final Wording BRACKETED = Wording.of("(?:责任|时限|期限|牵头|配合|负责|完成时间)");

    private static final Wording LABEL_END = Wording.of("(?:单位|部门|处室|科室|股室|部室|责任人|负责人|经办人|牵头人|联系人|领导|时限|时间|期限|日期|责任)$");

    private static final int LONGEST_DAY = 12;

    private Tags() {}

    static boolean in(Prose prose, int from, int to) {
        return TAG.isIn(prose, from, to);
    }

    /// Whether a line hangs on the one above it: ——责任人：甲.
    static boolean dashed(Prose prose, int from) {
        return prose.charAt(from) == '—' || prose.charAt(from) == '-';
    }

    /// Whether a line is signed with the name of who does it.
    static boolean signs(Prose prose, int from, int to) {
        return SIGNED.isIn(prose, Math.max(from, to - 60), to);
    }

    /// ……改每日两次→环卫所: an arrow leads to who does it.
    static boolean points(Prose prose, int from, int to) {
        return prose.text().indexOf('→', from, to) >= 0;
    }

    /// ……【管网公司　9月30日前】: who and when in the brackets that end a line.
    static boolean frames(Prose prose, int from, int to) {
        return FRAMED.isIn(prose, Math.max(from, to - 40), to);
    }

    /// Whether a tag's label ends before the colon at `colon`.
    static boolean endsAt(Prose prose, int from, int colon) {
        return LABEL_END.isIn(prose, Math.max(from, colon - 5), colon);
    }

    /// Whether a sentence is a tag and nothing else.
    static boolean opens(Prose prose, int from, int to) {
        int at = from;
        while (at < to && "（(【[〔-—".indexOf(prose.charAt(at)) >= 0) at++;
        return TAG.begins(prose, at, to);
    }

    /// Where the words of a clause end before a bracket that says who and when: ……可研报告（甲局牵头，乙局配合）.
    static int words(Prose prose, int from, int to) {
        if (to - from < 6 || prose.charAt(to - 1) != '）') return to;
        int open = prose.text().lastIndexOf('（', to - 1);
        return open > from + 1 && BRACKETED.isIn(prose, open, to) ? open : to;
    }

    /// Whether a tag says when, not who.
    static boolean isLimit(Prose prose, int from, int to) {
        return LIMIT.begins(prose, from, to);
    }

    /// Part of a date and no word of a matter.
    static boolean isDay(char c) {
        return "年月日号底前后初末旬".indexOf(c) >= 0;
    }

    /// ……做清除（4月15日）: a day in brackets that end the duty.
    static List<Found<Deadline>> closing(Prose prose, int from, int to, @Nullable LocalDate meeting) {
        int open = prose.charAt(to - 1) == '）' ? prose.text().lastIndexOf('（', to - 1) : -1;
        return open > from && to - open <= LONGEST_DAY
                ? Deadlines.inField(prose, open + 1, to - 1, meeting)
                : List.of();
    }

    /// The limit in a tag of its own: 完成时限：20210806, or bare behind a person's tag.
    static List<Found<Deadline>> limits(Prose prose, int from, int to, @Nullable LocalDate meeting) {
        var m = LIMIT.matcher(prose).region(from, to);
        if (!m.find()) return List.of();
        int end = m.end();
        while (end < to && "，。；）|".indexOf(prose.charAt(end)) < 0) end++;
        return Deadlines.inField(prose, m.end(), end, meeting);
    }
}
