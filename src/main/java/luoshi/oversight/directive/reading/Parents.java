package luoshi.oversight.directive.reading;

import luoshi.kernel.phrase.Prose;
import luoshi.kernel.phrase.Wording;

/// 统领行: lines that say who or when for all that stands below or above them: 牵头单位：甲；配合单位：乙 under a heading, 平台升级（责任人：乙）
/// over a list, 以上工作6月底前完成 behind one.
final class Parents {

    private static final Wording HEADING = Wording.of(
            "(?:[（(]?[一二三四五六七八九十\\d]{1,3}[）)、.．][、]?)?[^，。；：（]{2,16}[（(](?:责任|牵头|负责|主办|承办)(?:单位|部门|人|处室|科室)?[：:][^）)]{2,40}[）)]");
    private static final Wording LEADS = Wording.of("(?:[^，。；：]{2,10}[。.])?[^，。；：]{2,16}牵头[：:]?");
    private static final Wording ALL =
            Wording.of("(?:以上|上述|本项|该项|前述)(?:各项|几项|两项|三项|四项|所有)?(?:工作|事项|任务|问题|内容)?[^，。；]{0,4}(?=.*(?:前|内|底|完成))");

    /// 此事不能拖，本月底前要见到文本: the limit of the duty just laid.
    private static final Wording THAT = Wording.of("(?:此事|这件事|此项工作|这项工作|该项工作)[^由请，。；]{0,12}，?[^由请，。；]{0,20}");

    private static final Wording ANNOUNCES =
            Wording.of("要求|决定|议定|明确|如下|几点|事项|工作|任务|同意|强调|措施|(?<!讨论|反馈|审查|评审|参会|主要|征求)意见|分工|安排");

    private static final Wording TASKS =
            Wording.of("(?:TODO|Todo|ToDo|todo|To-do|TO-DO)(?:S|s|List)?|(?:会后)?(?:行动项|待办|任务分工|任务清单|落实清单)(?:事项)?");

    /// 【结论与行动项】 on a line of its own.
    private static final Wording SETTLED = Wording.of("【(?:会议)?(?:结论|决议|决定|议定事项|行动项|待办)(?:[与和及、][\\p{IsHan}]{2,4})?】");

    private Parents() {}

    /// Whether a paragraph's first sentence names owners for what follows and lays no duty itself.
    static boolean opens(Prose prose, int from, int to, boolean newLine) {
        if (prose.charAt(to - 1) == '：' && to - from <= 18 && LEADS.fills(prose, from, to)) return true;
        if (!newLine) return false;
        if (Tags.opens(prose, from, to)) return true;
        var words = prose.subSequence(from, to);
        return HEADING.matcher(words).matches();
    }

    static boolean limitsAll(Prose prose, int from, int to) {
        return to - from <= 30 && ALL.begins(prose, from, to);
    }

    static boolean limitsLast(Prose prose, int from, int to) {
        return to - from <= 30 && THAT.fills(prose, from, to);
    }

    /// 会议要求： or 议定如下： at the end of a sentence: a list of duties follows.
    static boolean announces(Prose prose, int from, int to) {
        return TASKS.fills(prose, from, to)
                || SETTLED.fills(prose, from, to)
                || prose.charAt(to - 1) == '：' && ANNOUNCES.isIn(prose, Math.max(from, to - 24), to);
    }
}
