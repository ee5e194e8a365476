package luoshi.oversight.directive.reading;

import luoshi.kernel.phrase.Prose;
import luoshi.kernel.phrase.Wording;

/// 引语: what stands before the words of a duty: numbers, 一是, 会议要求, a stance, 张三同志强调.
final class Leads {

    private static final Wording LEAD = Wording.of(
            "(?:(?<![^\\n])\\d{1,2}(?:[.]\\d{1,2}){1,3}[、.]?(?=[\\p{IsHan}“《])(?![亿万千百元米吨个年月日号度倍名户家人亩公平立分小次台套件])|[—－]{1,2}(?![—－])|[●•◆■▲★◇○◎]|（(?:主持|汇报|书面)[^）]{0,30}）|[（(]?[一二三四五六七八九十]{1,3}[）)、.．][、]?|(?<![^\\n])\\d{1,2}，(?=[\\p{IsHan}“《])|[（(]?\\d{1,2}(?:[）)、．]|[.](?!\\d))|(?<![^\\n。；])\\d[.](?=\\d{1,3}[处户家项])|(?<![^\\n])\\d{1,2}[.](?=\\d{1,3}号[楼线机桥泵井闸]|\\d{1,2}月|\\d{4}年)|[①-⒂]|[一二三四五六七八九十]是(?!否)|\\[[ xX]?\\]|第[一二三四五六七八九十]，"
                    + "|(?:(?:会议|会上|党组|主席|书记)?(?:最后|同时|还|再次|进一步)?(?:要求|强调|决定|明确|指出|议定|认为|商定|提出))[，：]?|(?:会议|党组)?(?:原则(?:上)?)?同意(?![由按将把对自从以在给])(?:[^，。；]{0,80}(?:方案|办法|意见|请示|报告|建议|草案|计划|规划|安排|》|〉|（试行）)|[^，。；]{0,24})?[，。：]|【(?:会议)?(?:结论|决定|议定|决议|要求|意见|表决)】|好的?[，。]|行[，。]|没问题[，。]|无意见[，。]"
                    + "|会议(?:记录|内容|纪要)[：:]|决议[：:]|结论[：:]|定：|遗留问题[：:]|要求[：:]|同时，|另外，|此外，|最后，|首先，|其次，|再次，|还有，|对此，|为此，|下一步，?|接下来，?|会后，|总之，|因此，|所以，|那么，|这样，)");

    /// 张三同志强调, 我补充两点意见: what any word may begin.
    private static final Wording SAYS = Wording.of(
            "(?:[\\p{IsHan}]{2,14}(?:要求|强调|指出|明确)[，：]|(?:我)?(?:再|就)?[讲说提强调]{0,2}[一二三四五六七八九两几]点(?:要求|意见|建议|想法)[，：]|(?:会上|会议)，?[^。；：]{2,60}，(?:会议|并)(?:要求|强调|明确)，|[^。；：]{2,60}提出(?:了)?(?:如下|以下|具体|明确|工作|几点)?要求：|[^，。；：]{0,8}(?:建议|想法|意见|提议)(?:是)?[，：]|我?(?:再|也|先)?(?:补充|讲|说|提|谈|强调)[^，。；：]{0,6}[点句条](?:意见|建议|要求)?[，：]|[^，。；：]{2,30}(?:提出|强调|提)(?:了)?[一二三四五六七八九两几]点(?:要求|意见|建议)[，：]|(?:本周|下周|本月|下月|下步|下一步|近期)[^，。；：]{0,4}(?:计划|安排|工作|打算)：|[^，。；：]{0,4}需要?(?:协调|解决)[^，。；：]{0,6}：)");
    private static final Wording NUMBER = Wording.of(
            "(?<![^\\n])\\d{1,2}(?:[.]\\d{1,2}){1,3}[、.]?(?=[\\p{IsHan}“《])(?![亿万千百元米吨个年月日号度倍名户家人亩公平立分小次台套件])|[—－]{1,2}(?![—－])|[●•·◆■▲★◇○◎]|[（(]?[一二三四五六七八九十]{1,3}[）)、.．]、?|(?<![^\\n])\\d{1,2}，(?=[\\p{IsHan}“《])|[（(]?\\d{1,2}(?:[）)、．]|[.](?!\\d))|(?<![^\\n。；])\\d[.](?=\\d{1,3}[处户家项])|(?<![^\\n])\\d{1,2}[.](?=\\d{1,3}号[楼线机桥泵井闸]|\\d{1,2}月|\\d{4}年)|[①-⒂]");
    private static final int SEVERAL = 12;

    /// 决议：, 结论：, 那就这样定：.
    private static final Wording CONCLUDES = Wording.of("(?:决议|结论|议定|[这样么]定)[：，]?|(?<![\\p{IsHan}])定：");

    private static final Wording AGREES = Wording.of("同意[^，。；]{2,24}(?:方案|办法|意见|请示|报告|建议|草案|计划|规划|安排)[，：]");

    /// 同意……方案，按会议精神修改后印发: what becomes of what was approved.
    private static final Wording THEN = Wording.of(
            "(?:[（(\\[]?[一二三四五六七八九十\\d]{1,3}[）)、.]{1,2})?(?:会议|经研究，?)?(?:原则(?:上)?)?同意[^，。；]{2,80}，(?:会后|待|并|要求|请)?(?:按照?|依照?|参照|根据|作进一步|进一步|经[^，。；]{2,20}后|修改|完善|补充|报请?|提请|提交|印发|以[^，。；]{2,16}名义|尽快|抓紧)");

    private Leads() {}

    /// 一要, 二要: one of the points of a speech begins.
    static boolean counts(Prose prose, int from) {
        return from + 1 < prose.length()
                && "一二三四五六七八九十".indexOf(prose.charAt(from)) >= 0
                && prose.charAt(from + 1) == '要';
    }

    /// 会议原则同意……方案，: what the approval is bound to stands behind it.
    static boolean agree(Prose prose, int from, int to) {
        return THEN.begins(prose, from, to) || AGREES.isIn(prose, from, to);
    }

    /// 结论：通过: a sentence that opens with such a label.
    static boolean concludes(Prose prose, int from, int to) {
        return conclude(prose, from, Math.min(to, from + 8))
                && prose.text().substring(from, Math.min(to, from + 8)).contains("：");
    }

    /// Whether what stands before a sentence's own words says that something is concluded.
    static boolean conclude(Prose prose, int from, int to) {
        return CONCLUDES.isIn(prose, from, to);
    }

    /// Past the number that a line begins with; where it begins when it has none.
    static int number(Prose prose, int from, int to) {
        return end(NUMBER, prose, from, to);
    }

    static int skip(Prose prose, int from, int to) {
        int at = from;
        for (int i = 0; i < SEVERAL; i++) {
            int next = end(LEAD, prose, at, to);
            if (next == at) next = end(SAYS, prose, at, to);
            if (next == at) break;
            at = next;
        }
        return at < to ? at : from;
    }

    private static int end(Wording wording, Prose prose, int from, int to) {
        var m = wording.matcher(prose).region(from, to);
        return m.lookingAt() ? m.end() : from;
    }
}
