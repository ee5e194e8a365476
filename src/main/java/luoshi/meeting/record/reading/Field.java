package luoshi.meeting.record.reading;

import java.util.Locale;
import java.util.Set;
import luoshi.kernel.phrase.Wording;
import org.jspecify.annotations.Nullable;

/// 栏目: a label of the record's head and where its value begins.
record Field(Kind kind, int from, int valueFrom) {

    enum Kind {
        NAME,
        NUMBER,
        TIME,
        PLACE,
        HOST,
        RECORDER,
        CHECKER,
        PRESENT,
        NONVOTING,
        ABSENT,
        COUNT,
        CONVENER,
        FORM,
        TOPIC,
        AGENDA,
        /// 分送, 签发 and the like: read as no one's value, they end the value before.
        OTHER;

        private static final Kind[] ALL = values();
        private final String group = name().toLowerCase(Locale.ROOT);
    }

    /// What is held, where it is no meeting by name: 约谈时间, 评审地点.
    private static final String HOLDING = "(?:约谈|谈话|座谈|评审|论证|活动|学习|听证|调解|询问|调研|议事|评标|会商|协商|接待|督导|研讨|交流|培训|考察)";

    /// Who was there, group by group, where wide blanks stand for the colon: 局领导　某某　某某, 科室单位　某某.
    private static final String GROUP = "(?:(?:[局院校厂委办镇乡县市区部站所队]|街道|公司|集团|中心|支队)(?:班子|党组|党委)?领导(?:班子)?(?:成员)?"
            + "|(?:领导)?班子成员|党[组委]成员|党委委员|党政领导|中层(?:干部|正职)"
            + "|(?:各|机关|业务|职能|局属|直属|下属|所属|基层)?(?:科室|处室|部室|股室|单位)(?:[和及、]?单位|负责人|负责同志)"
            + "|(?:乡镇|街道|镇街|部门|企业|科室|单位|村|社区|公司|学校|成员)(?:单位)?(?:参会|到会|出席|参加|与会))(?![：:|])";

    private static final Wording LABEL = Wording.of("[|]?(?:[一二三四五六七八九十壹贰叁参肆伍陆柒捌玖拾]{1,2}、|\\d{1,2}[、.])?[【\\[〔]?(?:"
            + "(?<name>会议(?=[】〕])|会议名称|会议题目|会名|名称|会议主题名称)"
            + "|(?<number>会议次序|会议届次|会议次数|会议期数|会次|届次|期数|会议编号|纪要编号|编号|文号)"
            + "|(?<time>会议时间|开会时间|召开时间|会议日期|开会日期|时间[、和及]?地点(?=[：:])|时间|日期|时间和地点|时(?=\\d{4}[年.])|" + HOLDING
            + "(?:时间|日期)(?=[：:]))"
            + "|(?<form>会议形式|会议方式|召开方式|召开形式)|(?<convener>(?!会议召集人?[、和及兼]|召集人?[、和及兼])(?:会议召集人?|召集人?)(?!主持))|(?<place>会议地点|开会地点|召开地点|会议场所|地点|地方(?=[：:])|在哪(?:儿|里)?开?的?(?=[：:])|地址|场所|会议地址|主会场(?=[：:])|地(?=[\\p{IsHan}\\d]{2,20}$)|"
            + HOLDING + "(?:地点|场所)(?=[：:]))"
            + "|(?<host>召集主持|(?:会议)?召集人?[、和及兼](?:会议)?主持人?|(?:会议)?主持人?[、和及兼](?:会议)?召集人?|会议主持人?|主持人员?|会议主席|主持人?|主席)"
            + "|(?<checker>核对人?|校核人?|审核人?|校对人?|审阅人?|复核人?|核稿人?|审定人?|审签人?)"
            + "|(?<recorder>会议记录人员?|会议记录员?|记录整理|记录人员?|记录员|记录者?|纪要整理|整理人?|整理|书记员|司仪兼记录|纪录人?员?|会议纪录|归档人?|纪要人?(?=[：:][\\p{IsHan}]{2,4}$)|记(?=[：:]?[\\p{IsHan}]{2,4}$))"
            + "|(?<count>(?!应[到出]席?(?:党[组委]成员|委员)?\\d{1,3}[人名位]，?实[到出]席?\\d{1,3}[人名位][：:】〕])(?:应到会?人数|应到会?|应出席(?:人数|人员|会议人数)?|会议应到))"
            + "|(?<absent>(?:请假|缺席)[\\p{IsHan}]{1,6}(?=[：:])|因[事公病故](?:请假|缺席|未到会?|未出席)(?:者|人员?|委员|成员)?(?=[：:])|列席缺席|列席请假|出席缺席|因故请假|请假人员?|请假者?|请假|没来(?=[：:])|缺席人员?|缺席者?|缺席|(?:病假|事假|公假|产假|休假|公差|出差)(?:人员)?(?=[：:])|致歉者?|[缺假](?=[：:]|[\\p{IsHan}]{2,4}(?:[（(]|$))|未出席人员|未到会?人员?|未到会?|未参会人员|未出席|告假)"
            + "|(?<nonvoting>(?:旁听|列席)的人?(?=[：:])|(?:(?:固定|全程)列席|第?[一二三四五六七八九十\\d]{0,3}议题[一二三四五六七八九十\\d、]{0,6}列席)(?=[：:])|(?:观察员|旁听(?:人员)?|邀请(?:人员)?)(?=[：:])|特邀(?:嘉宾|专家|人员|代表)?|列席(?!缺席|请假)[\\p{IsHan}]{1,5}(?=(?:[（(][^）)]{1,20}[）)])?[：:])|列席会议人员|列席会议|列席人员?|列席单位(?:及人员)?|列席领导|列席者|列席|列(?![会席入]))"
            + "|(?<present>(?:哪些人来了|来了哪些人|来了?的人|到场的人?|来的)(?=[：:])|(?:委员|人员|成员|到场)(?=[】〕])|在线(?=[】〕：:])|[\\p{IsHan}]{0,8}应[到出]席?(?:党[组委]成员|委员)?\\d{1,3}[人名位]，?实[到出]席?\\d{1,3}[人名位](?=[：:】〕])|(?:出席|到会|参会|参加|与会)(?!会议|[\\p{IsHan}]{0,4}(?:发言|讨论|意见|表态|表决|签|审议|认为|汇报))[\\p{IsHan}]{1,5}(?=(?:[（(][^）)]{1,20}[）)])?[：:])|(?:出席|到会|参会|与会|参加)(?:领导|同志|干部)(?=[\\p{IsHan}：:（]|$)|出席会议人员|出席会议|出席人员|出席领导|出席单位(?:及人员)?|出席委员|出席董事|出席股东|出席者|出席人|出席|参加会议人员|参加人员|参加会议|参会人员|参会单位(?:及人员|和人员|人员)?|参会代表|参会"
            + "|到会人员|到会|与会人员|与会者|与会|参与人员|参加人|参加单位(?:及(?:参加)?人员|和人员|与人员|人员)?|参加|实到会?人员|实到人数|实到|签到|在场(?:人员)?|列会人员|参会领导|参会方|会议人员|到(?![会场位])|在(?=[：:])|"
            + GROUP + ")"
            + "|(?<agenda>会议议题|会议议程|议程安排|会议决议事项|会议议定事项|会议研究事项|会议事项|主要议题|讨论议题|研究议题|议事内容|会议主要议题|主要议程|本次议题|议题|议程|会议议案|审议事项)"
            + "|(?<topic>会议主题|" + HOLDING
            + "(?:主题|事由|内容)(?=[：:])|会议内容|会议主要内容|主题|会议纪要|内容|会议纪要内容|讨论内容|会议情况|议定事项|会议记录内容|会议决议|会议过程|研究内容|主要内容|事由|案由|会议目的|会议议定事项如下|会议纪要如下)"
            + "|(?<other>抄送|分送|发送|主送|印发|签发人?|报送|报|送|发|附件|会议签到表|备注|联系人|联系电话|电话|签字|签名|参会人员签字|与会人员签字|填表人|单位|部门|制表|会议类型|会议性质|密级|保密期限|印数|抄报|散会时间|散会|结束时间|主办单位|承办单位|工程名称|下次会议)"
            + ")[】\\]〕]?(?<paren>[（(][^）)\\n]{1,40}[）)])?(?<gap>[:：|]{1,2}|/(?!时间|地点|列席|出席|记录|主持|参加|日期))?");

    /// The label that stands at `from`: with a colon, or one that cannot be anything else.
    static @Nullable Field at(CharSequence text, int from) {
        return at(text, from, text.length());
    }

    static @Nullable Field at(CharSequence text, int from, int to) {
        var m = LABEL.matcher(text).region(from, to);
        if (!m.lookingAt() || m.group("gap") == null && !isFramed(text, from, m.end())) return null;
        var kind = kind(m);
        return (kind == Kind.AGENDA || kind == Kind.TOPIC) && isCell(text, m.end(), to)
                ? null
                : new Field(kind, from, m.end());
    }

    /// 议题|事项|责任人|时限: the head of a table, whose columns have names.
    private static boolean isCell(CharSequence text, int from, int to) {
        if (text.charAt(from - 1) != '|') return false;
        for (int i = from; i < Math.min(to, text.length()) && text.charAt(i) != '\n'; i++)
            if (text.charAt(i) == '|') return true;
        return false;
    }

    /// 【参会】: brackets around a label close it as a colon does.
    private static boolean isFramed(CharSequence text, int from, int to) {
        return text.charAt(from) == '【' && text.charAt(to - 1) == '】'
                || text.charAt(from) == '〔' && text.charAt(to - 1) == '〕';
    }

    /// A label without a colon, where a blank or the line's end parts it from its value.
    static @Nullable Field bare(CharSequence text, int from, int to) {
        var m = LABEL.matcher(text).region(from, to);
        return m.lookingAt() ? new Field(kind(m), from, m.end()) : null;
    }

    /// A line that is a label and nothing more: 会议议题.
    static @Nullable Field alone(CharSequence text, int from, int to) {
        var field = bare(text, from, to);
        return field != null && field.valueFrom() == to ? field : null;
    }

    private static Kind kind(Wording.Search m) {
        for (var kind : Kind.ALL) if (m.start(kind.group) >= 0) return kind;
        return Kind.OTHER;
    }

    /// Whether a colon, a bar or a bracket closes the label.
    boolean isStopped(CharSequence text) {
        return "：:|】〕/".indexOf(text.charAt(valueFrom - 1)) >= 0;
    }

    /// Whether one value, and no list, stands behind the label.
    boolean isValue() {
        return switch (kind) {
            case TIME, PLACE, HOST, RECORDER, CHECKER, NUMBER -> true;
            default -> false;
        };
    }

    boolean isList() {
        return kind == Kind.PRESENT || kind == Kind.NONVOTING || kind == Kind.ABSENT;
    }

    /// 题头: words before a colon that name a thing, a time or a duty and nobody who speaks (约谈要求：, 完成时限：, 被检查单位：). What
    /// follows such words is no speech of theirs.
    static final class Caption {

        private static final Set<String> WORDS = Set.of(
                ("定了 定下来 定下的事 责任方 建设单位 责任人 结论 决议 决定 裁示 说明 案由 备注 附件 表决 投票 下一步 汇报人 报告人 提案人 联系人 经办人 下次例会 下次会议 下次组会 问 答 提议 商议 提问 回答 学习 年份 年度 记者 讯 本报讯")
                        .split(" "));
        private static final Wording THING = Wording.of(
                "(?:[周月年日]|时间|时限|期限|日期|地点|场所|意见|要求|事项|事由|案由|情况|内容|结果|结论|依据|决议|决定|原因|措施|办法|目标|计划|方案|问题|安排|议题|议程|主题|背景|现状|进展|进度|数据|材料"
                        + "|费用|金额|标准|范围|方式|形式|流程|步骤|名称|编号|文号|电话|地址|备注|附件|概况|摘要|要点|重点|亮点|不足|成效|经验|风险|影响|责任|任务|质量|安全|协调|小结|项目|领域|方面|环节|隐患|职责|清单|台账"
                        + "|讨论|强调|指出|明确|议定|裁示|提醒|建议|认为|提示|公告|通知|负责|牵头|承办|主办)$");
        private static final Wording BEGINS = Wording.of("[上下本](?:[周月次期季年旬日]|半年|阶段|一|个|午)|会议|会上|大会");
        private static final Wording HOLDER = Wording.of(
                "被[\\p{IsHan}]{1,3}(?:单位|部门|机构|对象|地区|企业)|(?:责任|牵头|配合|主办|协办|承办|参会|出席|列席|参加|参与|编制|落实|整改|来源|发布|印发|抄送|督办|主管|分管|汇报|报告|提案|涉及|受[\\p{IsHan}]|支持|协助|主责|申报|填报|报送|接收|送达|制作|记录|实施|经办|联系|见证|监票|计票|唱票|主讲|授课|发言|申请|起草|拟稿|审批|签收|证明|推荐)"
                        + "(?:单位|部门|科室|处室|机构|机关|对象|领导|人员|人|方|地区)");
        private static final int LONGEST = 12;

        private Caption() {}

        /// Whether the words of a label name no speaker.
        static boolean names(String words) {
            if (WORDS.contains(words)) return true;
            if (words.length() > LONGEST) return false;
            var thing = THING.matcher(words);
            return BEGINS.matcher(words).lookingAt() || HOLDER.matcher(words).matches() || thing.find();
        }
    }
}
