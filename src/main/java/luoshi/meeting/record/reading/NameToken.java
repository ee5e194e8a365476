package luoshi.meeting.record.reading;

import luoshi.kernel.phrase.Fold;
import luoshi.kernel.phrase.Names;
import luoshi.kernel.phrase.Prose;
import luoshi.kernel.phrase.Wording;
import org.jspecify.annotations.Nullable;

/// 名单中的一人: where the name stands in words of a list that no stop parts, with the post and the employer around it.
final class NameToken {

    private static final Wording NOT_A_NAME = Wording.of(
            ".*(?:局|处|科|室|办|会|部|厂|站|院|校|队|司|所|组|村|镇|乡|街道|社区|单位|中心|人员|台|馆|厅|集团|公司|政府|党组|党委|支队|大队|商会|协会|方|议题|事项|财务|计划|记录|主持|会议|人数|纪录|报告|提案|讨论|质量|设备|物资|安保|销售)");
    private static final Wording HANDLE = Wording.of("@?[A-Za-z][A-Za-z0-9_.-]{1,19}");
    private static final Wording DOTTED =
            Wording.of("(?:[\\p{IsHan}、]*[长记任员师席理官干])?(?<who>[\\p{IsHan}]{2,7}(?:[·•‧・][\\p{IsHan}]{1,7}){1,3})");
    /// Before a name these end the words for what somebody is.
    private static final String POSTS = "子员长任记席师委会部团";
    private static final String UNITS = "股科室办局站队所院厂部处委会司庭课班组";
    private static final Wording PROFESSION = Wording.of("[总副高中级主任]{0,4}(?:工程|会计|经济|农艺|审计|政工|统计|规划|建筑)师");

    private static final Wording SIDE = Wording.of(
            "医务|护理|后勤|信息|财务|教导|德育|总务|教务|学工|人事|工会|团委|党建|行政|设计|施工|监理|[\\p{IsHan}]{1,4}(?:员|秘书|干事|文书|助理)|[\\p{IsHan}]{2}[科股处室组部队班所站办局]");

    private NameToken() {}

    /// 护理 章桂珍, 监理员 伍小川: an office by its short name, or a post, before a name.
    static boolean isSide(Prose prose, int from, int to) {
        return SIDE.fills(prose, from, to);
    }

    /// The name between `from` and `end`; null where the words name nobody. Up to `to` they may say that there are
    /// more.
    static int @Nullable [] find(Prose prose, int from, int end, int to) {
        if (PROFESSION.fills(prose, from, end)) return null;
        var dotted = DOTTED.matcher(prose).region(from, end);
        if (dotted.matches()) return new int[] {dotted.start("who"), end};
        int behind = from + behindPost(prose.text().substring(from, end));
        var words = prose.text().substring(behind, end);
        if (Group.isUnnamed(words) || Group.isUnnamed(prose.subSequence(behind, to))) return null;
        if (isHandle(words)) return new int[] {behind, end};
        var name = Names.within(prose, behind, end);
        if (name == null) return last(prose, behind, end);
        if (name[1] - name[0] > 3) name[0] = behindUnit(prose, name[0], name[1]);
        return name;
    }

    /// A word that ends as no name does.
    static boolean isNone(CharSequence word) {
        return NOT_A_NAME.matcher(word).matches();
    }

    /// A Latin name or an account's handle.
    private static boolean isHandle(String words) {
        return words.length() >= 2
                && words.length() <= 20
                && HANDLE.matcher(words).matches();
    }

    /// 技术负责人某某: the post that else stands for people whom nobody names.
    private static int behindPost(String words) {
        int at = words.lastIndexOf("负责人") + 3;
        return at > 3 && Names.isName(words.substring(at)) ? at : 0;
    }

    /// 规计股某某: behind a unit that no list of endings knows.
    private static int behindUnit(Prose prose, int from, int to) {
        for (int k = to - 3; k <= to - 2; k++)
            if (k > from + 1 && UNITS.indexOf(prose.charAt(k - 1)) >= 0 && Names.isName(prose.subSequence(k, to)))
                return k;
        return from;
    }

    /// 入党积极分子某某: whoever stands last in words that hold no other name.
    private static int @Nullable [] last(Prose prose, int from, int to) {
        if (to - from < 5) return null;
        for (int i = from; i < to; i++) if (!Fold.isHan(prose.charAt(i))) return null;
        for (int k = to - 3; k <= to - 2; k++)
            if (POSTS.indexOf(prose.charAt(k - 1)) >= 0
                    && Names.isName(prose.subSequence(k, to))
                    && !isNone(prose.subSequence(k, to))) return new int[] {k, to};
        return null;
    }
}
