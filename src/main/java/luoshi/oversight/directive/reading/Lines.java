package luoshi.oversight.directive.reading;

import luoshi.kernel.phrase.Prose;
import luoshi.kernel.phrase.Wording;

/// 行首: what the beginning of a line, or the heading of its item, says of the sentences in it: 现状：and 事件经过 tell,
/// 措施：and the numbered lines under 整改措施 bind.
final class Lines {

    private static final Wording TELLS = Wording.of(
            "(?:(?:目前|当前|工程|项目|断面|基本)?现状|(?:主要|汇报)内容|(?:基本|主要|有关|汇报|事件|案件|项目)情况|存在(?:的)?(?:主要|突出)?(?:问题|困难|不足)|(?:主要|突出)?问题|(?:直接|间接|管理|主要|根本)?原因(?:分析)?|(?:有关|会议|项目)?背景|事由|[问答]|(?:事件|事故|事情)?经过|讨论情况|说明|遗留(?:问题|事项)?|[\\p{IsHan}]{2,6}报告(?:（[^）]{2,8}）)?|上周(?:小结|工作|情况)|[上本]月(?:小结|工作情况|情况)|完成情况|进展情况)[\\d一二三四五六七八九十]{0,2}[：:]|【(?:遗留|背景|讨论|情况|现状)[^】]{0,6}】");
    private static final Wording BINDS = Wording.of(
            "(?:整改|工作|具体|防范|处理|应对|解决|改进|治理|下一步|下步){0,2}(?:措施|对策)[：:]|(?:会议|处理|处置|审查|最终|约谈|工作|整改){1,2}(?:意见|决定|要求|结论)[：:]");
    private static final Wording TELLING_TITLE = Wording.of(
            "^(?:事件|事故|事情)?(?:发生)?经过$|^(?:事故|事件)?(?:直接|间接|管理|主要)?原因(?:分析)?$|^前期工作(?:开展)?(?:情况)?$|^(?:基本|约谈|项目|案件|问题)情况$|^(?:项目|工作|会议)?(?:背景|概况)$|^存在(?:的)?(?:主要)?(?:问题|困难)$|^(?:施工|总包|分包|代建|承建|设计|勘察)(?:单位|方)(?:工作|情况)?汇报(?:情况)?$|^(?:前期|上次)[^，。；]{0,12}(?:落实|完成|进展)情况$");
    /// 上周工作情况: what was done, and between it what is left to whom.
    private static final Wording PAST_TITLE = Wording.of("^(?:上[次周月季]|上?半年|前期)[^，。；]{0,10}(?:情况|小结|回顾)$");
    private static final Wording LEFT =
            Wording.of("由[^，。；]{2,10}(?:执行|负责|牵头|落实|办理)|责任[人单部科]|请|要(?!求|素|点)|必须|务必|[前底]完成");
    private static final Wording BINDING_TITLE = Wording.of(
            "(?:整改|工作|防范|具体|处置|改进)措施$|处理(?:决定|意见|结果)$|议定(?:的)?(?:事项|意见)$|(?:工作|有关|约谈|整改|几点|会议|具体|相关)要求$|任务(?:分工|安排|清单)$|会议(?:决定|意见)$|(?:决定|落实|交办|需要落实的)事项$|工作任务$");

    private static final Wording COMMENT = Wording.of("【[\\p{IsHan}]{0,6}(?:点评|要求|指示|意见|讲话|部署|强调)】");
    private static final int LONGEST_TITLE = 9;
    /// What binds in a line that tells.
    private static final Wording DEMANDS = Wording.of("必?须(?!知)|务必|责成|责令|应(?:于|当|在)|限[期于]");

    private final Prose prose;
    private final boolean tellingTitle;
    private final boolean bindingTitle;
    private final boolean pastTitle;
    /// Somebody's comments are marked: all else is what was reported to him.
    private final boolean commented;

    private boolean tells;
    private boolean binds;
    private int words;

    Lines(Prose prose, CharSequence title, int from, int to) {
        this.prose = prose;
        this.commented = COMMENT.isIn(prose, from, to);
        this.tellingTitle = TELLING_TITLE.matcher(title).find();
        this.pastTitle = PAST_TITLE.matcher(title).find();
        this.bindingTitle =
                title.length() <= LONGEST_TITLE && BINDING_TITLE.matcher(title).find();
    }

    /// A new line begins.
    void open(int from, int to) {
        words = Leads.number(prose, from, to);
        var label = BINDS.matcher(prose).region(words, to);
        boolean labelled = label.lookingAt();
        binds = (labelled || bindingTitle && words > from) && prose.charAt(to - 1) != '：';
        if (labelled && binds) words = label.end();
        tells = !binds && (tellingTitle || pastTitle || TELLS.begins(prose, words, to));
    }

    /// A sentence of this line only tells how things stand.
    boolean tells(int from, int to) {
        return tells
                && !Telling.requires(prose, from, to)
                && !DEMANDS.isIn(prose, from, to)
                && !(pastTitle && LEFT.isIn(prose, from, to));
    }

    /// The sentences of this line are measures, requirements or points agreed.
    boolean binds() {
        return binds;
    }

    /// Where the words of the line begin, past its number and label.
    int words() {
        return words;
    }

    /// Lines under this title are points agreed.
    boolean isBindingTitle() {
        return bindingTitle;
    }

    /// The number of this line was seen under a heading that obliges somebody.
    void bind() {
        binds = true;
        tells = false;
    }
}
