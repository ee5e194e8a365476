package luoshi.meeting.record.reading;

import java.util.ArrayList;
import java.util.List;
import luoshi.kernel.evidence.Quotation;
import luoshi.kernel.phrase.Names;
import luoshi.kernel.phrase.Prose;
import luoshi.kernel.phrase.Wording;

/// 汇报人: who reports on an agenda point, a person or an office.
final class Reporters {

    private static final String VERB =
            "(?:代表[^，。]{2,20})?(?:就[^，。]{2,40})?(?:向会议|向党组|向大家|向代表们?|向与会[\\p{IsHan}]{2,4}|作了?|进行了?|简要|重点|首先|书面|详细|补充){0,8}(?:汇报|传达|通报|宣读|介绍|领学|说明|解读|报告|作专题|带领学习|组织学习|报告了|报(?=[：:]))";
    private static final Wording BY = Wording.of("^(?:由)?(?<who>(?:(?!关于)[^，。；：（）《“]){2,24}?)(?:同志|先生|女士)?" + VERB);
    private static final Wording HEARD = Wording.of(
            "(?:听取(?:和审议|并审议|并讨论|并研究)?|审议并?(?:原则)?通过)(?:了)?(?<who>[^，。；：（）《“]{2,50}?)(?:同志)?(?:(?:代表[^，。]{2,20})?(?:关于|对|就|所作|作的|的[^，。；：]{0,12}?(?:汇报|报告|介绍|说明|通报)|(?:工作|情况)?汇报|提请|提出|提交|有关|贯彻|落实|上报|起草|拟定|牵头))");
    private static final Wording SUBMITTED = Wording.of(
            "(?:审议|研究|讨论|审定)(?:了|并(?:原则)?通过了?)?(?<who>(?:(?!关于)[^，。；：（）《“]){2,20}?)(?:提交|提出|起草|报送|上报|拟定|编制|提请)的?");
    private static final Wording NOTED = Wording.of(
            "(?:主?汇报人|(?<![\\p{IsHan}])汇报|(?<=[（，；：\\p{IsHan}])汇报(?=[：:][\\p{IsHan}]{2,4}[）)])|报告人|汇报单位|汇报部门|提案人|提报单位|报告单位|提案单位|主讲人?|汇报科室|议题提出(?:人|单位))[：:](?<who>[^。；）\\n|]{2,60})");
    private static final Wording ASIDE =
            Wording.of("[（(](?:由)?(?<who>[^，。；：（）\\d]{2,12}?)(?:同志)?(?<does>汇报|传达|通报|报告|介绍)?[）)]");
    private static final Wording BARE = Wording.of("[\\p{IsHan}]{2,10}(?:工作)?(?:汇报|报告|通报|介绍)(?:工作|情况)?");
    private static final Wording TOGETHER =
            Wording.of("(?<who>(?:(?!关于)[^，。；：（）《“]){4,90}?)(?:等)?(?:同志)?(?:分别|先后|依次|各自)(?:作了?|进行了?)?(?:汇报|通报|介绍|报告)");
    private static final Wording OPENS = Wording.of("召开|举行|召集");
    private static final Wording REPORTED = Wording.of("听取.{4,}(?:汇报|通报|报告|介绍|说明)");
    private static final Wording EACH = Wording.of(
            "(?:听取了?|[和及与、]|以及)(?<who>[\\p{IsHan}]{1,12}?(?:局|办|办公室|委|处|科|室|中心|站|所|公司|街道|镇|乡|院|队|部|厂|村|社区|政府|集团|指挥部|专班|支队|大队))(?=关于|对|就|[\\p{IsHan}\\d]{0,16}(?:情况|进展|工作|进度|形势|问题|汇报|通报))");
    /// 尹主任 behind the name of an office.
    private static final Wording ADDRESSED = Wording.of("[\\p{IsHan}]副?(?:主任|科长|处长|局长|部长|经理|书记|院长|所长|站长|股长|队长|总)$");
    /// 党政办公室主任: whoever holds the post.
    private static final Wording POSTED = Wording.of("[\\p{IsHan}]{2,10}(?:局局长|办公室主任|处处长|科科长|部部长|股股长|站站长|所所长|秘书长)");
    private static final Wording TAIL = Wording.of("(?:等)?(?:主要|有关|相关)?(?:负责人|负责同志|同志|领导)?(?:分别|先后|依次|就|简要|重点)?$");
    private static final Wording NOT_WHO = Wording.of("会议|大家|与会|关于|首先|接着|随后|最后|有关|相关|上级|本次|各|全国|中央|国务院|同志们|下面|前期");
    private static final Wording OFFICE = Wording.of(
            ".*(?:局|办|办公室|委|处|科|室|中心|站|所|公司|街道|镇|乡|院|校|队|会|部|厂|村|社区|政府|集团|组|专班|学校|大学|学院|医院|单位|部门|物业|股|支队|协会)");

    private final Prose prose;
    private final Known known;
    private final List<int[]> found = new ArrayList<>();

    private Reporters(Prose prose, Known known) {
        this.prose = prose;
        this.known = known;
    }

    /// Looks in the title, in a note behind it and in the first paragraphs of the point.
    static List<Quotation> of(Prose prose, List<Paragraph> paragraphs, Agenda.Point point, Known known) {
        var reporters = new Reporters(prose, known);
        var first = paragraphs.get(point.paragraph());
        boolean own = point.titleFrom() >= first.from() && point.titleFrom() < first.to();
        int from = own ? heading(prose, first) : point.titleFrom();
        if (own) reporters.noted(from, Math.min(first.to(), point.titleTo() + 60));
        if (reporters.found.isEmpty()) reporters.titled(from, own ? first.to() : point.titleTo(), point.titleTo());
        for (int i = point.paragraph() + (own ? 1 : 0); i < Math.min(point.end(), point.paragraph() + 6); i++) {
            var p = paragraphs.get(i);
            reporters.noted(p.from(), Math.min(p.to(), p.from() + 80));
            int begin = heading(prose, p);
            if (reporters.found.isEmpty() || begin > p.from() && reporters.labelled(begin, p.to()))
                reporters.told(begin, Math.min(p.to(), begin + 100));
        }
        return reporters.found.stream().map(r -> prose.quote(r[0], r[1])).toList();
    }

    /// In the sentences before the first point: 听取甲局关于……、乙局……情况汇报; 甲局张三、乙局李四分别汇报了情况.
    static List<Quotation> inLead(Prose prose, List<Paragraph> lead, Head head, Known known) {
        var reporters = new Reporters(prose, known);
        for (int i = 0; i < lead.size(); i++) {
            var p = lead.get(i);
            if (head.claims(i) || !OPENS.matcher(prose).region(p.from(), p.to()).find()) continue;
            for (int from = p.from(), to; from < p.to(); from = to + 1) {
                to = from;
                while (to < p.to() && "，。；：".indexOf(prose.charAt(to)) < 0) to++;
                var by = TOGETHER.matcher(prose).region(from, to);
                if (by.lookingAt()) reporters.split(by.start("who"), by.end("who"), false);
                else if (REPORTED.matcher(prose).region(from, to).find()) reporters.each(from, to);
            }
        }
        return reporters.found.stream().map(r -> prose.quote(r[0], r[1])).toList();
    }

    /// Every office in 听取了甲局关于……和乙局……情况的汇报.
    private void each(int from, int to) {
        for (var m = EACH.matcher(prose).region(from, to); m.find(); ) who(m.start("who"), m.end("who"), false);
    }

    /// In the heading: a note in brackets, or what the heading itself says; a heading that is nothing but 某单位汇报 names
    /// a section.
    private void titled(int from, int to, int titleTo) {
        var aside = ASIDE.matcher(prose).region(from, Math.min(to, titleTo + 20));
        while (aside.find()) {
            int who = aside.start("who"), end = aside.end("who");
            if ((aside.group("does") != null || isPerson(who, end)) && split(who, end, false)) return;
        }
        if (offered(from, to)) return;
        if (BARE.fills(prose, from, titleTo) && !known(from, titleTo)) return;
        told(from, Math.min(to, titleTo + 60));
        if (found.isEmpty() && titleTo + 1 < to && prose.charAt(titleTo) == '。')
            told(titleTo + 1, Math.min(to, titleTo + 60));
    }

    /// 关于……的议案（工程管理部）: whose matter it is, in brackets that end the heading.
    private boolean offered(int from, int to) {
        int open = prose.text().lastIndexOf('（', to - 1);
        if (open < from || to - open > 32 || prose.charAt(to - 1) != '）') return false;
        for (int start = open + 1, i = start; i < to; i++)
            if (i == to - 1 || "、，/ ".indexOf(prose.charAt(i)) >= 0 || prose.gapBefore(i) > 1) {
                if (i > start && !OFFICE.fills(prose, start, i) && !isPerson(start, i)) return false;
                start = prose.gapBefore(i) > 1 && "、，/ ".indexOf(prose.charAt(i)) < 0 ? i : i + 1;
            }
        return split(open + 1, to - 1, false);
    }

    /// 2.监理单位汇报：…… : one of several reports in a point.
    private boolean labelled(int from, int to) {
        for (int i = from; i < Math.min(to, from + 16); i++)
            if (prose.charAt(i) == '：') return prose.text().startsWith("汇报", i - 2);
        return false;
    }

    private boolean isPerson(int from, int to) {
        var words = prose.text().substring(from, to);
        return known.has(words) || Names.isName(words);
    }

    private boolean known(int from, int to) {
        for (int end = from + 2; end <= Math.min(to, from + 5); end++) if (known.has(from, end)) return true;
        return false;
    }

    private static int heading(Prose prose, Paragraph first) {
        var number = Numbering.at(prose, first.from(), first.to());
        return number == null ? first.from() : number.end();
    }

    private void noted(int from, int to) {
        var m = NOTED.matcher(prose).region(from, to);
        while (m.find()) split(m.start("who"), m.end("who"), true);
    }

    private void told(int from, int to) {
        var by = BY.matcher(prose).region(from, to);
        if (by.find() && split(by.start("who"), by.end("who"), false)) return;
        var heard = HEARD.matcher(prose).region(from, to);
        if (heard.find() && split(heard.start("who"), heard.end("who"), false)) return;
        var submitted = SUBMITTED.matcher(prose).region(from, to);
        if (submitted.find()) split(submitted.start("who"), submitted.end("who"), false);
    }

    private boolean split(int from, int to, boolean noted) {
        if (NOT_WHO.begins(prose, from, to)) return false;
        int before = found.size();
        int start = from;
        for (int i = from; i <= to; i++) {
            boolean stop = i == to
                    || "、，/| ".indexOf(prose.charAt(i)) >= 0
                    || i > from && prose.gapBefore(i) > 1
                    || noted && isPartedName(start, i, to)
                    || "和及与".indexOf(prose.charAt(i)) >= 0 && i > start + 1 && i + 2 < to;
            if (!stop) continue;
            who(start, i, noted);
            start = i < to && prose.gapBefore(i) > 0 && "、，/|和及与".indexOf(prose.charAt(i)) < 0 ? i : i + 1;
        }
        return found.size() > before;
    }

    /// 汇报人：张静 刘航空: one blank between two whole names.
    private boolean isPartedName(int from, int at, int to) {
        return at > from + 1
                && at < to
                && prose.gapBefore(at) == 1
                && Names.isName(prose.subSequence(from, at))
                && to - at > 1;
    }

    private void who(int from, int to, boolean noted) {
        for (int i = from; i < to; i++) if (prose.charAt(i) == '（') to = i;
        var tail = TAIL.matcher(prose).region(from, to);
        if (tail.find() && tail.start() > from + 1) to = tail.start();
        if (to - from < 2) return;
        for (int i = Math.max(from, to - 6); i < to - 1; i++)
            for (int end = to; end > i + 1; end--)
                if (known.has(i, end) && isDressed(from, i, end, to)) {
                    found.add(new int[] {i, end});
                    return;
                }
        var name = Names.within(prose, from, to);
        boolean comrade = name != null && name[0] > from && prose.text().startsWith("同志", to);
        boolean person = name != null
                && (comrade || Names.isName(prose.subSequence(name[0], name[1])))
                && !ADDRESSED.matcher(prose).region(name[0], name[1]).matches();
        boolean office = OFFICE.matcher(prose.subSequence(from, to)).matches();
        if (person && !(office && name[0] == from && name[1] == to)) found.add(name);
        else if (office) found.add(new int[] {from, to});
        else if (noted && name != null) found.add(name);
        else posted(from, to);
    }

    /// 设备科尹主任: the office, whose head is only addressed.
    private void posted(int from, int to) {
        var addressed = ADDRESSED.matcher(prose).region(Math.max(from, to - 5), to);
        if (POSTED.fills(prose, from, to)) found.add(new int[] {from, to});
        if (!addressed.find() || addressed.start() < from + 3 || POSTED.fills(prose, from, to)) return;
        int end = addressed.start();
        if (Names.isSurname(prose.charAt(end))
                && OFFICE.matcher(prose.subSequence(from, end)).matches()) found.add(new int[] {from, end});
    }

    /// Only a post or an employer stands before a known name, only a title behind it.
    private boolean isDressed(int from, int nameFrom, int nameTo, int to) {
        var behind = prose.text().substring(nameTo, to);
        return (behind.isEmpty() || Names.isPost(behind))
                && (nameFrom == from || Names.endsInOffice(prose, from, nameFrom));
    }
}
