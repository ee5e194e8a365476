package luoshi.meeting.record.reading;

import java.util.Set;
import luoshi.kernel.phrase.Wording;

/// 题头: words before a colon that name a thing, a time or a duty and nobody who speaks (约谈要求：, 完成时限：, 被检查单位：). What
/// follows such words is no speech of theirs.
final class Caption {

    private static final Set<String> WORDS = Set.of(
            ("责任方 建设单位 责任人 结论 决议 决定 裁示 说明 案由 备注 附件 表决 投票 下一步 汇报人 报告人 提案人 联系人 经办人 下次例会 下次会议 下次组会 问 答 提议 商议 提问 回答 记者 讯 本报讯")
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
