package luoshi.oversight.directive.reading;

import java.util.List;
import luoshi.kernel.phrase.Fold;
import luoshi.kernel.phrase.Lexicon;
import luoshi.kernel.phrase.Prose;
import luoshi.kernel.phrase.Wording;

/// 谓语: which words can follow a subject.
final class Predicates {

    private static final String FOLLOWS =
            "要须需应务得可不予帮据负牵配切确力尽按根依结对针围于在从把将以就分共具统每再也都则先来去会能和与同向给为本下今明后商你一跟各至也当请经连夜联督随边平带一二三四五六七八九十到谁视年月隔这陪全担重亲儘认改查管商洽逐找叫约派";
    /// 沙明那边牵头, 小邝你们把票组织完: whoever is named is spoken to.
    private static final Wording ADDRESS = Wording.of("(?:这边|那边)(?![我他她])|你们");
    /// Words of time and degree that stand between a subject and its verb.
    private static final Lexicon TIMES = Lexicon.of(List.of(
            "开学 学期 寒假 暑假 暑期 假期 国庆 春节 期末 期中 中秋 后天 周一 周二 周三 周四 周五 周六 周日 周末 星期 礼拜 节前 节后 春节前 国庆前 元旦前 中秋前 五一前 汛前 汛期前 会后 进一步 继续 务必 大后天 加班 加派 任组长 任副组长 任总指挥 任指挥长 任主任 担任 兼任 挂帅 轮流 是第一责任人 是直接责任人 是主要责任人 是责任人 是责任主体 是第一责任主体 固定 定点 包保 不定期 审一下 写个 写一 写出 摸一 摸清 听课 听一 列一 理一 排一 排好 排出 自己 跟着 坐镇 带着 带人 带领 当天 当场 这周 这个 赶场 抽调 抽人 打招呼 留意 管起来 包起来 承诺 答应 保证 因 列清 列计 列表 造册 造表 签字 签发 发函 发文 拿个 拿方 拿意 出面 原来 照旧 照常 仍旧 亲自 同志亲自 做 回去 发个 登记 拿个 拿名 拿出 拿稿 拿方 拿意 备钱 备料 备车 备货 出钱 出人 出车 主笔 执笔 总负责 主抓 带队 带班 接过 接手 接着 存档 盯一 捋一 过一 走一 查一 理一 盘一 作专题 作汇报 作表态 作为 予以 给予 作出 作交流 作发言 依法 近期 放寒假 放暑假 介入 各派 各自 各出 各抽 驻场 半个 半月 半年内 半天"
                    .split(" ")));

    /// 与甲对接: whom one deals with is no actor of the duty.
    private static final Wording DEALS =
            Wording.of("(?:[\\p{IsHan}]{0,3})(?:联系|对接|沟通|衔接|协商|会商|商量|交涉|商谈|洽谈|签订|签约|签|核对|完成签约|谈)");
    /// Behind an office or a person: what is done with others.
    private static final Wording SETS = Wording.of(
            "组织(?![部科股办委处室员人])|委托(?![方人])|安排(?!部)|协调(?![办处科局中组小员])|联系(?![人办])|派(?!出|驻)|多?找|请(?!示)|叫|约(?!谈)|交(?![警通管投易建运口])|回[院厂国校]|本学期|[与和]\\d|每[周月天日]");

    private final Prose prose;
    private final String text;
    private final byte[] follow;

    Predicates(Prose prose) {
        this.prose = prose;
        this.text = prose.text();
        this.follow = new byte[text.length() + 1];
    }

    /// 核一核, 看一看.
    private boolean isTried(int at) {
        return at + 2 < text.length() && text.charAt(at + 1) == '一' && text.charAt(at + 2) == text.charAt(at);
    }

    /// 整改报告伍洋写。 One word that ends the clause.
    private boolean isLast(int at) {
        return "写排拟签盯跑定办出拿".indexOf(text.charAt(at)) >= 0
                && (at + 1 == text.length() || "，。；\n".indexOf(text.charAt(at + 1)) >= 0);
    }

    /// 与甲对接: what one does with those who are named is said there.
    boolean deals(int at, int to) {
        return at < to && DEALS.begins(prose, at, to);
    }

    /// 组织律师团队: others are set to work there.
    boolean sets(int at, int to) {
        return SETS.begins(prose, at, to);
    }

    /// Whether what stands at `at` can be the predicate's first word; looked up once for each place.
    boolean at(int at) {
        if (follow[at] == 0) {
            char c = text.charAt(at);
            boolean storey = at + 1 < text.length()
                    && (Fold.isDigit(c) || "一二三四五六七八九十".indexOf(c) >= 0)
                    && "层楼室栋幢".indexOf(text.charAt(at + 1)) >= 0;
            boolean money = text.startsWith("经费", at) || text.startsWith("经济", at) || text.startsWith("经营", at);
            boolean yes = !storey && !money && (Fold.isDigit(c) || FOLLOWS.indexOf(c) >= 0)
                    || ADDRESS.begins(prose, at, text.length())
                    || isTried(at)
                    || isLast(at)
                    || TIMES.at(prose, at, text.length()) > 0
                    || Words.VERB.at(prose, at, text.length()) > 0
                    || Words.MODAL.at(prose, at, text.length()) > 0;
            follow[at] = (byte) (yes ? 1 : 2);
        }
        return follow[at] == 1;
    }
}
