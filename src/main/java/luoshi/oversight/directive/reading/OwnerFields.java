package luoshi.oversight.directive.reading;

import java.util.ArrayList;
import java.util.List;
import luoshi.kernel.phrase.Fold;
import luoshi.kernel.phrase.Names;
import luoshi.kernel.phrase.Prose;
import luoshi.kernel.phrase.Wording;
import luoshi.oversight.directive.Owner.Role;

/// 责任栏: owners in a place made for them: （责任单位：甲；配合单位：乙）, 责任人甲, ——甲, a cell of a table.
final class OwnerFields {

    private static final Wording TAG = Wording.of(
            "(?:(?<lead>责任(?:单位|部门|处室|科室|股室|部室|人|领导|方|主体)|牵头(?:单位|部门|处室|科室|股室|人|领导)|主办(?:单位|部门)?|承办(?:单位|部门|人)?|主责(?:单位|部门)|落实(?:单位|部门|人)|整改(?:单位|责任人)|负责人|经办人?|主辦單位|责任|跟进人?)|(?<support>配合(?:单位|部门|处室|科室|股室|人)?|协办(?:单位|部门)?|协助(?:单位|部门)?|参与(?:单位|部门))|(?<remind>监督(?:单位|部门|人)?|督办(?:单位|部门|人|领导)?|督导(?:单位|部门|人|领导)?|督促(?:单位|部门)))[：:]");
    private static final Wording UNMARKED = Wording.of("(?:责任人|责任单位|责任部门|牵头单位|经办人|跟进人|联系人)(?![：:所对在的是为员])");
    private static final Wording OTHER_TAG = Wording.of("(?:完成|整改|办理)?(?:时限|时间|期限|节点|日期)[：:]");
    private static final Wording NO_PART = Wording.of("\\d|待|未|抓紧|尽快|长期|持续|按|每|即日|及时|跟进$|无$|[0-9一二三四五六七八九十]+月");
    private static final Wording DATED = Wording.of("\\d{1,4}[-/.月年]\\d|\\d{1,2}[月日]");
    /// ——甲负责，乙配合.
    private static final Wording DOES = Wording.of("负责|牵头|办理|落实"), HELPS = Wording.of("配合|协助|参与");

    private static final Wording DASH = Wording.of(
            "(?:——|--|—)(?=(?:[^，。；：—-]{2,24}|[\\w-]{2,24})(?:，[\\d月日号年./初中上下旬底末周季度前 ]+|，[\\p{IsHan}、]{2,12}(?:配合|协助|参与))?$)|/(?=[\\p{IsHan}]{2,12}，[\\d月日号./中初上下旬底末前 ]+$)");

    /// The longest remark in brackets inside a name: 各村（社区）.
    private static final int ASIDE = 8;

    private final Prose prose;
    private final String text;
    private final Actors actors;

    OwnerFields(Prose prose, Actors actors) {
        this.prose = prose;
        this.text = prose.text();
        this.actors = actors;
    }

    void tags(int from, int to, Nominees named) {
        for (var m = TAG.matcher(prose).region(from, to); m.find(); ) {
            int end = m.end();
            while (end < to && "；。;）】］〕\n|".indexOf(text.charAt(end)) < 0 && !isTag(end, to)) {
                int close = end;
                if (text.charAt(end) == '（') close = text.indexOf('）', end, Math.min(to, end + ASIDE));
                if (close < 0) break;
                end = close + 1;
            }
            everyOne(m.end(), end, role(m), named);
        }
        for (var m = UNMARKED.matcher(prose).region(from, to); m.find(); ) {
            var subject = actors.namedAt(m.end(), to);
            if (subject != null) named.addAll(subject.actors(), Role.LEAD);
        }
    }

    private static Role role(Wording.Search m) {
        return m.group("support") != null ? Role.SUPPORT : m.group("remind") != null ? Role.REMIND : Role.LEAD;
    }

    private boolean isTag(int at, int to) {
        return TAG.begins(prose, at, to) || OTHER_TAG.begins(prose, at, to);
    }

    /// The parts of a tag are owners whatever they are called, but for dates and words of time; behind a comma they
    /// must
    /// look like one.
    void everyOne(int from, int to, Role role, Nominees named) {
        int start = from;
        boolean strict = false;
        for (int i = from; i <= to; i++) {
            char c = i == to ? '、' : text.charAt(i);
            boolean gap = i < to && i > from && prose.gapBefore(i) > 0 && i - start > 1;
            if ("、，,/ ".indexOf(c) < 0 && !gap) continue;
            part(start, i, strict, role, named);
            strict = c == '，' || gap;
            start = gap && "、，,/".indexOf(c) < 0 ? i : i + 1;
        }
    }

    private void part(int from, int to, boolean strict, Role role, Nominees named) {
        int b = to;
        if (b - from > 1 && text.charAt(b - 1) == '等') b--;
        if (from < b && text.charAt(from) == '@') from++;
        if (b - from > 3 && DOES.fills(prose, b - 2, b)) b -= 2;
        else if (b - from > 3 && HELPS.fills(prose, b - 2, b)) {
            b -= 2;
            role = Role.SUPPORT;
        }
        if (b - from < 2 || b - from > 24 || NO_PART.begins(prose, from, b)) return;
        int date = from;
        while (date < b && !Fold.isDigit(text.charAt(date))) date++;
        if (date < b && date > from + 1 && DATED.begins(prose, date, b)) b = date;
        if (strict && !actors.isActor(from, b) && !Names.isName(text.subSequence(from, b))) return;
        var list = actors.list(from, b);
        if (list.size() > 1) named.addAll(list, role);
        else named.add(from, b, role);
    }

    /// ……拨付到位。（甲局、乙局）: the offices in brackets behind the stop.
    void bracketed(int from, int to, Nominees named) {
        int open = text.lastIndexOf('（', to - 1);
        if (open <= from || text.charAt(to - 1) != '）' || text.charAt(open - 1) != '。') return;
        named.addAll(actors.list(open + 1, to - 1), Role.LEAD);
    }

    /// （甲、乙） at the end: nothing but actors in brackets.
    void enclosed(int from, int to, Nominees named) {
        if (to - from < 4 || prose.charAt(to - 1) != '）') return;
        int open = to - 2;
        while (open > from && prose.charAt(open) != '（') open--;
        if (open == from || "镇乡县市区村".indexOf(prose.charAt(open - 1)) >= 0 && to - open <= 8) return;
        int end = open + 1;
        while (end < to - 1 && "，；".indexOf(prose.charAt(end)) < 0) end++;
        named.addAll(actors.list(open + 1, end), Role.LEAD);
    }

    /// ……【管网公司　9月30日前】.
    void framed(int from, int to, Nominees named) {
        int open = text.lastIndexOf('【', to - 1);
        if (open <= from || text.charAt(to - 1) != '】') return;
        var subject = actors.namedAt(open + 1, to - 1);
        if (subject != null) named.addAll(subject.actors(), Role.LEAD);
    }

    /// ……改每日两次→环卫所; →法规科查，本周五回话: whom the arrows of a stretch lead to.
    List<int[]> pointed(int from, int to) {
        var actors = new ArrayList<int[]>();
        for (int i = text.indexOf('→', from, to); i >= 0; i = text.indexOf('→', i + 1, to)) {
            var subject = this.actors.namedAt(i + 1, to);
            if (subject != null) actors.addAll(subject.actors());
        }
        return actors;
    }

    void dashed(int from, int to, Nominees named) {
        if (text.indexOf('—', from, to) < 0 && text.indexOf("--", from, to) < 0 && text.indexOf('/', from, to) < 0)
            return;
        var m = DASH.matcher(prose).region(from, to);
        if (!m.find()) return;
        boolean joins = m.end() - m.start() == 1 && text.charAt(m.start()) == '—';
        if (joins && actors.list(m.end(), to).isEmpty() && !Names.isName(text.subSequence(m.end(), to))) return;
        everyOne(m.end(), to, Role.LEAD, named);
    }

    /// @name: letters, or characters up to the predicate.
    void handle(int at, int to, Nominees named) {
        int end = letters(at, to);
        if (end > at + 1) named.add(at, end, Role.LEAD);
        else {
            end = at;
            while (end < Math.min(to, at + 12)
                    && Fold.isHan(text.charAt(end))
                    && (end < at + 2 || !actors.follows(end))) end++;
            if (end > at + 1) named.add(at, end, Role.LEAD);
        }
    }

    /// Where letters and figures of another script end.
    int letters(int at, int to) {
        int end = at;
        while (end < to
                && (Character.isLetterOrDigit(text.charAt(end)) || "_-".indexOf(text.charAt(end)) >= 0)
                && !Fold.isHan(text.charAt(end))) end++;
        return end;
    }
}
