package luoshi.meeting.record.reading;

import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeSet;
import luoshi.kernel.evidence.Quotation;
import luoshi.kernel.phrase.Names;
import luoshi.kernel.phrase.Numerals;
import luoshi.kernel.phrase.Prose;
import luoshi.kernel.phrase.Wording;
import org.jspecify.annotations.Nullable;

/// 版记: what stands at the foot of a paper: signatures, distribution, the day it was printed. Minutes that say only
/// 11月3日 of their meeting were held in its year, or in the
/// year before when that month comes after the imprint's.
final class Imprint {

    private static final Wording DAY = Wording.of(
            "(?<y>20\\d{2}|二[〇零○]二[〇零一二三四五六七八九])年(?<m>\\d{1,2}|[一二三四五六七八九十]{1,2})月(?:\\d{1,2}|[一二三四五六七八九十]{1,3})日");
    private static final Wording MEETING = Wording.of("(?<![\\d年])(?<m>\\d{1,2})月\\d{1,2}日");
    private static final Wording LINE = Wording.of(
            "(?:此件|（此件|抄送|分送|发送|主送|报送?|印发|签发人?|附件|散会|参会人员签[字名]|与会人员签[字名]|记录人?签[字名]|主持人签[字名]|签[字名]|(?:参会|与会|到会|村民|居民)?(?:代表|党员|委员|人员)签[字名]|[\\p{IsHan}]{0,10}(?:监督人|监票人|计票人|唱票人|见证人)(?=[：:])|（?此页无正文）?)(?:[：:|（].*|。?)"
                    + "|(?!.{0,8}(?:时限|期限|节点|完成|整改)).{0,24}\\d{4}年\\d{1,2}月\\d{1,2}日(?:印发)?|[〇二一三四五六七八九十]{4}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日|[-—=_·.*]{2,}");
    private static final Wording SIGNED = Wording.of("[（(]?(?<who>[\\p{IsHan}]{2,4}?)(?:整理)?(?:会议)?[记纪]录(?:整理)?[）)]?");
    /// How many paragraphs at either end are looked at.
    private static final int LINES = 6;

    private static final int LONGEST = 60;

    private static final Wording YEAR = Wording.of("(20\\d{2})(?=[年〕\\])）\\-./春秋])");
    /// 审议……关于2020年整县推进项目情况: a year that belongs to a matter, far into a sentence.
    private static final Wording OF_A_MATTER = Wording.of("关于[\\p{IsHan}]{0,12}$");
    /// What the frame of a web page says of the day it appeared.
    private static final Wording PUBLISHED = Wording.of("(?:发布|发表|更新|来源|时间|日期)[^。；\\n]{0,40}?(20\\d{2})(?=[年\\-./])");
    private static final Wording SCHOOL_YEAR =
            Wording.of("(?<from>20\\d{2})[-—~至]{1,2}(?<to>20\\d{2})学?年度?(?<spring>(?:第二|下|春季)学期)?");
    private static final Wording WEEKDAY =
            Wording.of("(?<![\\d年])(?<m>\\d{1,2})月(?<d>\\d{1,2})[日号]（?(?:周|星期|礼拜)(?<w>[一二三四五六日天])");
    private static final String WEEKDAYS = "一二三四五六日";
    /// The longest value of a field, and how much before a year is looked at.
    private static final int VALUE = 30, NEAR = 16;

    private Imprint() {}

    /// Whether a line below the last agenda point belongs to the foot.
    static boolean isFoot(Prose prose, Paragraph p) {
        if (p.length() > 120) return false;
        var text = prose.subSequence(p.from(), p.to());
        return LINE.matcher(text).matches() || p.length() <= 4 && Names.isName(text) || signed(prose, p) != null;
    }

    /// Who signs a line at the end as the one who wrote: 沙某某记录; null where nobody does.
    static @Nullable Quotation recorder(Prose prose, List<Paragraph> paragraphs) {
        for (int i = paragraphs.size() - 1; i >= Math.max(0, paragraphs.size() - LINES); i--) {
            var signed = signed(prose, paragraphs.get(i));
            if (signed != null) return signed;
        }
        return null;
    }

    private static @Nullable Quotation signed(Prose prose, Paragraph p) {
        var m = SIGNED.matcher(prose).region(p.from(), p.to());
        return m.matches() && Names.isName(m.group("who")) ? prose.quote(m.start("who"), m.end("who")) : null;
    }

    static @Nullable Integer year(Prose prose, List<Paragraph> paragraphs) {
        int n = paragraphs.size();
        for (int i = n - 1; i >= Math.max(0, n - LINES); i--) {
            var p = paragraphs.get(i);
            if (p.length() > LONGEST) continue;
            var day = DAY.matcher(prose).region(p.from(), p.to());
            if (!day.find()) continue;
            var year = Numerals.integer(day.group("y"));
            var month = Numerals.integer(day.group("m"));
            var held = month(prose, paragraphs);
            if (year == null || month == null) return year;
            return held != null && held > month ? Integer.valueOf(year - 1) : year;
        }
        return null;
    }

    private static @Nullable Integer month(Prose prose, List<Paragraph> paragraphs) {
        for (var p : paragraphs.subList(0, Math.min(LINES, paragraphs.size()))) {
            var day = MEETING.matcher(prose).region(p.from(), p.to());
            if (day.find()) return Numerals.integer(day.group("m"));
        }
        return null;
    }

    /// The year that the head names, or a page or an imprint around it; null for none.
    static @Nullable Integer year(Prose prose, List<Paragraph> paragraphs, int end, String frame) {
        for (int i = 0; i < end; i++) {
            var p = paragraphs.get(i);
            for (var m = YEAR.matcher(prose).region(p.from(), p.to()); m.find(); )
                if (m.start() < p.from() + VALUE || !OF_A_MATTER.isIn(prose, m.start() - NEAR, m.start()))
                    return Integer.valueOf(m.group(1));
            var school = SCHOOL_YEAR.matcher(prose).region(p.from(), p.to());
            if (school.find()) return Integer.valueOf(school.group(school.group("spring") != null ? "to" : "from"));
        }
        var published = PUBLISHED.matcher(frame);
        if (published.find()) return Integer.valueOf(published.group(1));
        var printed = year(prose, paragraphs);
        return printed != null || paragraphs.isEmpty() ? printed : byWeekday(prose, paragraphs, end);
    }

    /// 8月14日（周四）: the one year of those which the text names in which that day was such a weekday.
    private static @Nullable Integer byWeekday(Prose prose, List<Paragraph> paragraphs, int end) {
        var last = paragraphs.get(Math.min(Math.max(end, 1), paragraphs.size()) - 1);
        var day = WEEKDAY.matcher(prose).region(0, last.to());
        if (!day.find()) return null;
        int month = Integer.parseInt(day.group("m")), date = Integer.parseInt(day.group("d"));
        if (month < 1 || month > 12 || date < 1 || date > Month.of(month).maxLength()) return null;
        var fitting = new TreeSet<Integer>();
        for (var y = YEAR.matcher(prose); y.find(); ) {
            int year = Integer.parseInt(y.group(1));
            var days = YearMonth.of(year, month);
            if (days.isValidDay(date)
                    && days.atDay(date).getDayOfWeek().getValue()
                            == WEEKDAYS.indexOf(day.group("w").replace('天', '日')) + 1) fitting.add(year);
        }
        return fitting.size() == 1 ? fitting.first() : null;
    }
}
