package luoshi.meeting.record.reading;

import java.util.List;
import java.util.Set;
import luoshi.kernel.phrase.Fold;
import luoshi.kernel.phrase.Names;
import luoshi.kernel.phrase.Prose;
import luoshi.kernel.phrase.Wording;
import org.jspecify.annotations.Nullable;

/// 发言人标签: the words at the head of a stretch that say who speaks: 张三：, 局长张三：, 张三（副书记）：, ada/bob：.
final class Labels {

    static final Wording SAID = Wording.of(
            "(?:同志|先生|女士)?(?:在(?:会上|发言|讨论|总结|讲话)[^，。：]{0,12})?(?:再次|当场|当即|又|还|也)?(?:作)?(?:了)?(?:总结|补充|重点|最后|主要|详细|简要|首先|接着|随后|个人)?(?:指出|强调|表示|认为|提出|建议|要求|说明|说|补充|总结|发言|汇报|介绍|传达|通报|宣读|讲话|点评|归纳|概括|回应|回答|回复|报|提问|追问|反问|询问|问|念账|报账|算账|念|作总结讲话|作(?:了)?(?:交流|表态|重点|典型|讨论|补充)?发言，[他她](?:说|谈到|认为|指出|表示)|作了发言|部署|插话|解释|答复|答|汇报了|认可|谈到|提到|讲到|讲|谈|提醒|反映|检查|检讨|表态|拍板|决定)(?:了|道|说)?");
    /// 张三通报：in minutes is the meeting's account of a report or an order, no speech of its own.
    private static final Wording ACCOUNT = Wording.of("通报|汇报|传达|宣读|介绍|要求|强调|指出|部署");
    private static final Wording TOWARDS =
            Wording.of("(?:同志)?(?:批评|提醒|追问|询问|问|回应|回答|回复|答复|答|向|对|就|点评|补充|再次)[^：]{0,12}");
    private static final Wording UNIT = Wording.of(
            "[\\p{IsHan}A-Za-z0-9]{0,14}(?:单位|方|公司|物业|居委会|业主|监理|市政|咨询|建筑|园林|建工|建设|集团|科技|环保|水务|置业|地产|设计|检测|测绘|能源|燃气|电力|物流|实业|化工|药业|制药|食品|机械|钢铁|水泥|矿业|纺织|电子|汽车|酒店|超市|银行|局|处|科|街道|中心|镇|村|部|组|会|厂|所|站|队|院|校|园区|代表|主持人|主席|书记|主任|组长|村民|居民|家长|老师|校方|院长|校长|甲方|乙方|总包|分包|施工|设计|董事长|监事)");
    private static final Wording FAMILIAR =
            Wording.of("[\\p{IsHan}\\uE000]{1,3}(?:嫂|叔|伯|姨|哥|姐|婶|爷|奶奶|太|生|妈|阿姨|师傅|先生|小姐|女士|老师|大爷|大娘)|老[\\p{IsHan}]");
    private static final Wording HANDLES = Wording.of("[A-Za-z@][A-Za-z0-9/_.\\-、@]{1,23}");
    private static final String DASHES = "—";
    private static final String BULLETS = "—–－-·•●○■□◆◇▲★※";
    private static final int LABEL = 26;

    private final Prose prose;
    private final List<Paragraph> paragraphs;
    private final Known known;
    private final Set<String> repeated;
    private final boolean told;

    Labels(Prose prose, List<Paragraph> paragraphs, Known known, boolean told) {
        this.prose = prose;
        this.paragraphs = paragraphs;
        this.known = known;
        this.told = told;
        this.repeated = Known.repeated(prose, paragraphs);
    }

    /// Where a label begins, the speakers' names in it, and where the words begin.
    record Label(int at, int nameFrom, int nameTo, int wordsFrom, boolean told) {}

    @Nullable
    Label at(int from, int to) {
        var label = marked(from, to);
        boolean says = label != null
                && told
                && prose.charAt(label.wordsFrom - 1) == '：'
                && SAID.fills(prose, label.nameTo, label.wordsFrom - 1);
        return says ? new Label(label.at, label.nameFrom, label.nameTo, label.wordsFrom, true) : label;
    }

    private @Nullable Label marked(int from, int to) {
        int words = from;
        while (words < to - 1 && BULLETS.indexOf(prose.charAt(words)) >= 0) words++;
        var label = unmarked(words, to);
        if (label == null || words == from) return label;
        var who = prose.text().substring(label.nameFrom, label.nameTo);
        boolean person = known.has(who) || Names.isAddress(who) || known.isFamilyName(who.substring(0, 1));
        return person ? new Label(from, label.nameFrom, label.nameTo, label.wordsFrom, label.told) : null;
    }

    /// Past the dash or dot that sets the lines of a list off.
    private @Nullable Label unmarked(int from, int to) {
        int start = from;
        var number = Numbering.at(prose, from, to);
        if (number != null && number.style() != Numbering.Style.COUNTING) start = number.end();
        int stop = labelEnd(start, to);
        if (stop > start && stop < to && prose.charAt(stop) == '：') {
            var label = colonLabel(from, start, stop, to);
            if (label != null) return label;
            if (Field.Caption.names(prose.text().substring(start, stop))) {
                int next = labelEnd(stop + 1, to);
                return next < to && prose.charAt(next) == '：' ? inside(stop + 1, next, to) : null;
            }
        }
        if (stop > start && stop < to && DASHES.indexOf(prose.charAt(stop)) >= 0) return dashed(from, start, stop, to);
        if (number != null) return null;
        if (prose.charAt(from) == '【' || prose.charAt(from) == '[') return framed(from, to);
        int end = known.endOf(from, to);
        if (end == 0) end = knownBehindPost(from, to);
        int aside = end > 0 && end < to && prose.charAt(end) == '（' ? behindBracket(end, to) : 0;
        if (aside > end && aside < Math.min(to, end + LABEL) && prose.gapBefore(aside) > 1)
            return new Label(from, from, end, aside, false);
        if (end == to && isNameAlone(from, to)) return new Label(from, from, to, to, false);
        if (end <= 0 || !isParted(end, to)) return null;
        var name = known.atEnd(from, end);
        return new Label(from, name == null ? from : name[0], end, end, false);
    }

    /// 【某某】天天拉线: the name in brackets.
    private @Nullable Label framed(int from, int to) {
        char closing = prose.charAt(from) == '[' ? ']' : '】';
        int close = prose.text().indexOf(closing, from, Math.min(to, from + LABEL));
        if (close < from + 2 || close + 1 >= to) return null;
        var who = prose.text().substring(from + 1, close);
        boolean speaks = known.has(who) || known.isFamilyName(who) || !Field.Caption.names(who) && Names.mayLabel(who);
        return speaks ? new Label(from, from + 1, close, close + 1, false) : null;
    }

    /// 镇长某某　观望到什么时候: a post before a known name that a blank parts from the words; 0 where none stands.
    private int knownBehindPost(int from, int to) {
        int end = from + 3;
        while (end < Math.min(to, from + LABEL) && prose.gapBefore(end) == 0) end++;
        if (end >= Math.min(to, from + LABEL)) return 0;
        var name = known.atEnd(from, end);
        return name != null && name[0] > from && name[1] == end && Names.isPost(prose.subSequence(from, name[0]))
                ? end
                : 0;
    }

    private int labelEnd(int from, int to) {
        int end = from;
        while (end < to && end - from < LABEL && "：，。；！？—\n".indexOf(prose.charAt(end)) < 0) end++;
        return end;
    }

    /// 水生——先修沟: a dash for the colon, behind somebody known or met again and again.
    private @Nullable Label dashed(int from, int start, int stop, int to) {
        int words = stop;
        while (words < to && DASHES.indexOf(prose.charAt(words)) >= 0) words++;
        int end = known.endOf(start, stop);
        if (end != stop && !repeated.contains(prose.text().substring(start, stop))) return null;
        return words < to ? new Label(from, start, stop, words, false) : null;
    }

    /// 张三　同意。 A blank for the colon, where no further names follow.
    private boolean isParted(int end, int to) {
        if (prose.gapBefore(end) == 0
                || !Fold.isHan(prose.charAt(end))
                || prose.text().substring(end, to).contains("|")) return false;
        return to - end >= 2 && !NameList.looksLike(prose, end, to) && !Names.isPost(prose.subSequence(end, to));
    }

    private @Nullable Label colonLabel(int from, int start, int colon, int to) {
        int end = colon;
        if (prose.charAt(start) == '（') start = behindBracket(start, colon);
        var aside = inBracket(start, colon);
        if (aside != null) return new Label(from, aside[0], aside[1], colon + 1, false);
        int bracket = start;
        while (bracket < colon && prose.charAt(bracket) != '（' && prose.charAt(bracket) != '(') bracket++;
        if (bracket < colon && bracket > start) end = bracket;
        var words = prose.text().substring(start, end);
        if (words.isEmpty()) return null;
        if (known.isFamilyName(words)) return new Label(from, start, end, colon + 1, false);
        boolean plain = start == from;
        var said = SAID.matcher(prose).region(start, end);
        while (said.find()) {
            if (said.end() == end && said.start() > start + 1) {
                boolean speaks = told || repeated.contains(prose.text().substring(start, said.start()));
                if (!speaks && ACCOUNT.matcher(said.group()).find()) return null;
                end = said.start();
                if (plain && end - start <= 3 && Names.mayLabel(prose.text().substring(start, end)))
                    return new Label(from, start, end, colon + 1, false);
                break;
            }
        }
        if (Names.isAddress(prose.subSequence(start, end)) && known.endOf(start, end) != end)
            return new Label(from, start, end, colon + 1, false);
        if (isSeveral(start, end)) return new Label(from, start, end, colon + 1, false);
        int first = known.endOf(start, end);
        if (first > 0 && first < colon && TOWARDS.fills(prose, first, colon))
            return new Label(from, start, first, colon + 1, false);
        var familiar = known.atEnd(start, end);
        if (familiar != null) return new Label(from, familiar[0], familiar[1], colon + 1, false);
        if (Field.Caption.names(words)) return null;
        var name = Names.within(prose, start, end);
        boolean surnameOnly = name != null
                && name[1] < end
                && name[1] - name[0] == 2
                && Names.isCompoundSurname(prose.subSequence(name[0], name[1]));
        if (name != null && !surnameOnly) {
            var who = prose.text().substring(name[0], name[1]);
            if (known.has(who) || Names.isName(who) && plain)
                return new Label(from, name[0], name[1], colon + 1, false);
        }
        if (!plain || colon + 1 >= to) return null;
        if (Names.mayLabel(words) || FAMILIAR.matcher(words).matches() || repeated.contains(words))
            return new Label(from, start, end, colon + 1, false);
        var host = Field.at(prose, start, to);
        if (host != null && (host.kind() != Field.Kind.HOST || isNameUpToStop(colon + 1, to))) return null;
        if (end - start <= 12 && UNIT.matcher(words).matches() && to - colon > 3)
            return new Label(from, start, end, colon + 1, false);
        if (isHandle(words)) return new Label(from, start, end, colon + 1, false);
        return null;
    }

    /// 主持人：文某。 names the chair and lets nobody speak.
    private boolean isNameUpToStop(int from, int to) {
        int end = from;
        while (end < to && "，。；\n".indexOf(prose.charAt(end)) < 0) end++;
        return end - from <= 4 && (known.has(from, end) || Names.isName(prose.subSequence(from, end)));
    }

    /// 安环科（张三）：an office, and in brackets who speaks for it.
    private int @Nullable [] inBracket(int from, int to) {
        int open = prose.text().indexOf('（', from, to);
        if (open < from + 2 || open + 2 >= to || prose.charAt(to - 1) != '）') return null;
        var who = prose.subSequence(open + 1, to - 1);
        boolean person = known.has(who.toString()) || Names.isName(who);
        return person && !known.has(from, open) ? new int[] {open + 1, to - 1} : null;
    }

    /// （副书记）张三：the post in a bracket before the name.
    private int behindBracket(int from, int to) {
        int i = from;
        while (i < to && prose.charAt(i) != '）') i++;
        return i + 1 < to ? i + 1 : from;
    }

    /// Latin names and handles, alone or joined by a stroke.
    private static boolean isHandle(String words) {
        return HANDLES.matcher(words).matches();
    }

    /// Several people in one label: 张三、李四：, ada/bob：
    private boolean isSeveral(int from, int to) {
        int part = from, parts = 0;
        for (int i = from; i <= to; i++) {
            if (i < to && "/、&，".indexOf(prose.charAt(i)) < 0) continue;
            var words = prose.text().substring(part, i);
            if (!known.has(words) && !isHandle(words) && !Names.isName(words)) return false;
            parts++;
            part = i + 1;
        }
        return parts > 1;
    }

    boolean isNameAlone(int from, int to) {
        return to - from <= 4 && to > from && (known.has(from, to) || Names.isName(prose.subSequence(from, to)));
    }

    /// A label inside a stretch: 区小满发言：……董事长庄周答复：…….
    @Nullable
    Label inside(int from, int colon, int to) {
        var label = colonLabel(from, from, colon, to);
        if (label == null) return null;
        var who = prose.text().substring(label.nameFrom, label.nameTo);
        boolean stopped = from > 0 && "。！？”".indexOf(prose.charAt(from - 1)) >= 0;
        return known.has(who) || stopped && Names.isPost(who) ? label : null;
    }
}
