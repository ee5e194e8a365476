package luoshi.kernel.phrase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// 人名: what can be a person's name in an office paper, and how posts stand around it (局长张三, 张三同志, 张三（副书记）).
public final class Names {

    private static final Set<String> SURNAMES = surnames();
    private static final BitSet SINGLE = new BitSet();

    static {
        for (var name : SURNAMES) if (name.length() == 1) SINGLE.set(name.charAt(0));
    }

    private static final String POST = "(?:党组|党委|党工委|党支部|总支|常务|专职|兼职|执行|名誉|第一|一级|二级|三级|四级|总|副|代|原|新任)*"
            + "(?:书记|局长|区长|县长|市长|镇长|乡长|主任|处长|科长|股长|所长|站长|队长|组长|委员|常委|主席|院长|校长|园长|部长|司长|厅长|市长|总经理|经理"
            + "|董事长|董事|监事|总监|总工|工程师|总工程师|会计师|总会计师|理事长|理事|监事长|会长|秘书长|秘书|干事|村长|支书|调研员|巡视员|主任科员|科员|主办|办事员"
            + "|老师|教授|研究员|律师|会计|出纳|监理|项目经理|代表|顾问|专员|班长|厂长|馆长|庭长|检察长|参谋长|政委|指导员|网格员|业主|主委|副主委|社长|总干事|干部|专家|记录员|主持人|书记员|文书|负责人|联络员|成员|同志|(?:总|副总|一级|二级)?(?:河|湖|林|街|路|田)长|领导|首席(?:[\\p{IsHan}]{1,4}(?:员|师|官|家|代表))?|总工程师|班长|车间主任|监察委员|主任委员|副主任委员|常务委员|财务委员|安全委员|总务委员|环保委员|康乐委员|机电委员|教导员|司库|助理|民警|辅警|护士长|主管|楼组长|楼长|片长|股东|代理人|队员|管理员|安全员|预报员|召集人|住户|村民|居民|记者|(?:总|副总)?指挥长?|台长|行长|总裁|副总|政治委员|司令员|督学|督查专员|督导员|特派员|主编|总编辑|审判员|检察官|法官|首席专家|总[\\p{IsHan}]{1,3}师|户主|总干事|秘书长|法人|股东代表)";
    private static final String UNIT =
            "(?:局|厅|办|委|处|科|股|室|中心|站|所|公司|街道|镇|乡|院|校|队|会|部|厂|村|社区|政府|集团|园区|组|银行|大学|学院|医院|监委|人大|政协|检察|法院|支行|物业|业委会|总包|分包|监理|设计院|单位|委员会|办公室|气象台|中学|小学|支部|合作社|协会|学会|秘书处|车间|电视台|施工方|建设方|监理方|设计方)";
    private static final BitSet POST_ENDS = ends(POST);
    private static final BitSet TITLE_ENDS = ends(POST + "|同志|先生|女士|小姐)");
    private static final BitSet UNIT_ENDS = ends(UNIT);
    private static final Wording POST_BEFORE = Wording.of("^.*" + POST + "(?=[\\p{IsHan}\\uE000]{2,4}$)");

    private static final Wording POST_AFTER = Wording.of("(?:同志|先生|女士|小姐|" + POST + ")++$");
    private static final Wording UNIT_BEFORE = Wording.of("^.*" + UNIT + "(?=[\\p{IsHan}\\uE000]{2,4}$)");
    private static final Wording ADDRESSED = Wording.of("(?:老|小)?[\\p{IsHan}]{1,2}" + POST + "|[老小][\\p{IsHan}]");

    private static final Set<String> WORDS =
            Set.of(("时间 地点 地址 主持 记录 纪录 出席 列席 会议 议题 结论 意见 要求 任务 项目 安排 方案 成员 单位 明确 目标 原则 金额 高度 责任 内容 附件 备注 表决 同意"
                            + " 汇报 通报 方面 措施 计划 时限 牵头 配合 党组 主席 经费 范围 周期 施工 水利 万元 后勤 何时 温馨提示 安全 安全生产 应到 实到 请假 缺席 主任 方式 关于 经过 经研究"
                            + " 通知 成果 单价 总价 平均 费用 成本 程序 明细 相关 有关 国家 国务院 公司 公示 公告 阶段 步骤 华东 华北 党委 党员 党支部 全体 全局 全区 元旦 常务 常委 农业 农村 文件 文化"
                            + " 易地 相对 连续 都要 能够 于是 和平 高明 方向 成功 任重 强调 强化 支持 支部 管理 管控 解决 应当 应急 应该 居民 步伐 广泛 有的 有序 有效 年度 年底 海河 商定 代建 代表 原因 开展 开始"
                            + " 来源 青年 由于 归口 展开 门前 奉献 战略 初步 初审 贡献 农民 温度 尚未 充分 容易 古镇 向上 文明 国庆 东部 利用 越来越 融资 那么 简化 空间 关键 相应 查处 后续 红线 权限 公开 公益 商务 伯仲"
                            + " 施工方 建设方 监理方 设计方 业主方 施工单位 建设单位 监理单位 设计单位 下一步 提案人 案由 说明 决议 办法 辦法 主旨 经办 承办 联络人 电话 项次 编号 序号 事项 工作 落实 单位名称 完成时间 责任人 责任单位"
                            + " 水务 水质 水厂 房屋 房地产 贺信 路面 江河 山洪 林业 林地 黄河 金融 车辆 马上 平台 时候 常态 常规 明年 明天 安置 成立 成员单位 宣传 宣读 田间 高温 高新 程度 包括 包干 家庭 家长 封闭 储备 松绑 段落"
                            + " 富裕 山区 全面 全年 全市 全力 班子 秋季 双方 党建 党内 申报 申请 通过 通道 边界 温州 别的 连接 习惯 容量 易制毒 终止 终于 居委会 满意 文书 广场 广大 师生 曾经 养护 须知 关注 关心 相信 游客 权责 盖章 益处 公共 公交 付款 代码 阳光 开工 兰州"
                            + " 周一 周二 周三 周四 周五 周六 周日 周末 双休日 占用 占地 占比 涂改 来访 来信 同步 同时 同比 原件 原有 降低 降雨 海绵 剧场 门店 藏品 迟报 敬请 楼宇 欧阳 党工委 计财科 计财处 计财股 计生办 区住房 人大 政协 年份")
                    .split(" "));

    /// The longest words with a name in them; what is longer is a sentence.
    private static final int LONGEST = 80;

    private Names() {}

    /// A full name: two to four ideographs that begin with a family name and are no word of the office.
    public static boolean isName(CharSequence text) {
        int n = text.length();
        if (n < 2 || n > 4) return false;
        for (int i = 0; i < n; i++) if (!Fold.isHan(text.charAt(i))) return false;
        var word = text.toString();
        char last = word.charAt(n - 1);
        if (last == '室' || n > 2 && "部局室厂厅署办队股处站所".indexOf(last) >= 0) return false;
        boolean plain = isSurname(word.charAt(0)) && (n < 4 || isSurname(word.charAt(1)));
        return (plain || n > 2 && SURNAMES.contains(word.substring(0, 2))) && !WORDS.contains(word);
    }

    /// A word of the office that a name can be mistaken for.
    public static boolean isOfficeWord(CharSequence text) {
        return WORDS.contains(text.toString());
    }

    /// A compound family name by itself: 司马, 欧阳.
    public static boolean isCompoundSurname(CharSequence text) {
        return text.length() == 2 && SURNAMES.contains(text.toString());
    }

    public static boolean isSurname(char c) {
        return c == Fold.RARE_IDEOGRAPH || SINGLE.get(c);
    }

    /// Whether a label before a colon can name a speaker: a name, with or without post, or a way of address (王局长).
    public static boolean mayLabel(CharSequence label) {
        var bare = withoutBrackets(label.toString());
        if (bare.isEmpty() || bare.length() > 20) return false;
        var name = within(bare, 0, bare.length());
        if (name != null && isName(bare.substring(name[0], name[1]))) return true;
        if (bare.length() > 8 || !ADDRESSED.matcher(bare).matches()) return false;
        int at = bare.charAt(0) == '老' || bare.charAt(0) == '小' ? 1 : 0;
        return isSurname(bare.charAt(at)) || SURNAMES.contains(bare.substring(at, Math.min(bare.length(), at + 2)));
    }

    private static String withoutBrackets(String label) {
        return label.indexOf('（') < 0 && label.indexOf('(') < 0 ? label : label.replaceAll("[（(][^）)]*[）)]", "");
    }

    /// Where the name stands in words that may carry a post or an employer around it; null where none is to be seen. In
    /// a list
    /// of names the shape is enough, the family name need not be known.
    public static int @Nullable [] within(CharSequence text, int from, int to) {
        if (to - from > LONGEST) return null;
        var words = text.subSequence(from, to).toString();
        int end = words.length();
        int dash = Math.max(words.lastIndexOf('-'), words.lastIndexOf('－'));
        if (dash > 0 && Fold.isHan(words.charAt(dash - 1)) && isName(words.substring(dash + 1)))
            return new int[] {from + dash + 1, to};
        if (mayEnd(TITLE_ENDS, words, end)) {
            var after = POST_AFTER.matcher(words);
            if (after.find() && after.start() >= 2) end = after.start();
        }
        if (end < words.length() && end > 2 && isSurname(words.charAt(end - 1))) {
            int addressed = before(UNIT_BEFORE, UNIT_ENDS, words.substring(0, end) + "某");
            if (addressed == end - 1 && !isName(words.substring(0, end))) return new int[] {from + addressed, to};
        }
        int start = 0;
        if (end > 3 || end >= 2 && !allHan(words, 0, end)) {
            var named = words.substring(0, end);
            int posted = before(POST_BEFORE, POST_ENDS, named);
            if (posted >= 2 && (end - posted < 4 || isName(named.substring(posted)))) start = posted;
            else if (end > 4 || end == 4 && !isName(named)) start = before(UNIT_BEFORE, UNIT_ENDS, named);
            if (start == 0 && posted >= 2) start = posted;
        }
        if (end - start < 2 || end - start > (start > 0 ? 4 : 6) || !allHan(words, start, end)) return null;
        if (isPost(words.substring(start, end))) return null;
        return new int[] {from + start, from + end};
    }

    /// Whether a stretch ends in the word of a post or an employer.
    public static boolean endsInOffice(CharSequence text, int from, int to) {
        var words = text.subSequence(from, to).toString();
        if (words.isEmpty() || words.length() > 24) return false;
        return before(POST_BEFORE, POST_ENDS, words + "某某") == words.length()
                || before(UNIT_BEFORE, UNIT_ENDS, words + "某某") == words.length();
    }

    /// Where the name begins behind a post or an employer; 0 where none stands before it.
    private static int before(Wording wording, BitSet ends, String words) {
        boolean may = false;
        for (int name = 2; name <= 4 && !may; name++) may = mayEnd(ends, words, words.length() - name);
        if (!may) return 0;
        var m = wording.matcher(words);
        return m.find() ? m.end() : 0;
    }

    private static boolean mayEnd(BitSet ends, CharSequence words, int end) {
        return end > 0 && ends.get(words.charAt(end - 1));
    }

    /// The characters that an alternative of a wording ends in, and some more.
    private static BitSet ends(String wording) {
        var ends = new BitSet();
        for (int i = 0; i + 1 < wording.length(); i++)
            if (Fold.isHan(wording.charAt(i)) && "|()".indexOf(wording.charAt(i + 1)) >= 0) ends.set(wording.charAt(i));
        return ends;
    }

    /// Words that are a post and nothing else.
    public static boolean isPost(CharSequence text) {
        return mayEnd(TITLE_ENDS, text, text.length())
                && POST_AFTER.matcher(text).matches();
    }

    /// 谈副院长, 厍总会计师: a family name and a post of more than two characters.
    public static boolean isAddress(CharSequence text) {
        return text.length() > 3 && isSurname(text.charAt(0)) && isPost(text.subSequence(1, text.length()));
    }

    private static boolean allHan(String words, int from, int to) {
        for (int i = from; i < to; i++) if (!Fold.isHan(words.charAt(i))) return false;
        return true;
    }

    private static Set<String> surnames() {
        try (var in = Names.class.getResourceAsStream("/luoshi/kernel/phrase/surnames.txt")) {
            if (in == null) throw new IllegalStateException("surnames.txt is missing from the program");
            var lines = List.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n"));
            var names = new HashSet<String>();
            var singles = lines.get(1).strip();
            var compounds = lines.get(2).strip();
            for (int i = 0; i < singles.length(); i++) names.add(singles.substring(i, i + 1));
            for (int i = 0; i + 1 < compounds.length(); i += 2) names.add(compounds.substring(i, i + 2));
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
