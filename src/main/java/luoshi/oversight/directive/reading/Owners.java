package luoshi.oversight.directive.reading;

import java.util.ArrayList;
import java.util.List;
import luoshi.kernel.phrase.Fold;
import luoshi.kernel.phrase.Prose;
import luoshi.kernel.phrase.Wording;
import luoshi.oversight.directive.Owner.Role;
import luoshi.oversight.directive.reading.Nominees.Named;

/// 责任主体: who is named in a duty and as what: 由甲牵头，乙配合; （责任单位：甲；配合单位：乙）; 请甲; 甲要; 会同乙; ——甲.
final class Owners {

    private static final Wording TELL = Wording.of("委托|提醒|督促|要求|通知|安排|指定");
    /// What may come before or behind somebody who is named.
    private static final Wording CUE = Wording.of("[由归交请叫让你指责授会协联商与和跟牵负承主兜落配参陪以@＠]");

    private static final Wording KEEPS = Wording.of("[^，。；]{0,3}(?:负责|管|牵头|办理|负担|一个人)");
    /// 经设计和监理确认后实施: through whose hands it goes first.
    private static final Wording PASSED = Wording.of("经[^，。；]{2,20}(?:确认|同意|审核|批准|认可|审定|验收|复核|复验)(?:后|合格|，|$)");
    private static final Wording SET =
            Wording.of("(?:这[周月]|[明后今]天|马上|先|再|赶紧|自己)?(?:[去来把列写报送交查补改派带出拿清拆修装]|组织|整理|安排|统计|登记)");
    private static final Wording HANDLES = Wording.of(
            "(?:(?:查(?![处询])|办(?![公法案事])|管(?![理委控线网道])|盯)(?![^，。；]{0,2}[的过])|过一?遍|把一?把关|审一审|看一?看|过目|办理|负责|牵头|承办|落实|研究|处理|提出|组织|实施|执行)");
    /// 企业申报的资金: what somebody has, not what he must do.
    private static final Wording OF = Wording.of(
            "(?!做好|抓好|搞好|落实|加强|加快|完成|组织|开展|制定|拟定|研究|梳理|拿出|提出|严格|抓紧|尽快|研判)[\\p{IsHan}&&[^把对将先在从按要须应由给为以一个跟找向同]]{1,6}的(?!通知|要求)[^，。；要须应]{1,24}");
    /// 三地部门共同负责: how, between who and what.
    private static final Wording HOW = Wording.of("(?:密切|积极|全力|主动|共同|具体|分别|统一|全程|全权|一并|主要|总|直接|各自|联合){1,2}$");
    /// 为了体现政府的支持，: why, and nobody who must act.
    private static final Wording REASON = Wording.of("为了|考虑到|鉴于|由于|为(?:体现|确保|保障|支持|加快|加强|做好|推动|推进|进一步)");
    /// 代建单位不配合的，: whom something befalls.
    private static final Wording FAILS = Wording.of("[^，。；要应须]{2,16}(?:拒不|不|未|没有|没)(?!断|少)[^，。；要应须]{1,12}的");
    private static final Wording MAINLY = Wording.of("为主(?![要])");
    private static final Wording TOGETHER = Wording.of("一起|共同|联合|一道");
    /// 集团公司1月30日通知: a clause that only says who told.
    private static final Wording REPORTS = Wording.of(
            "(?![要应须需])[^，。；]{0,10}(?:通知|要求|明确|规定|反馈|来文|没来|没到|不在|缺席|请假|得(?:很|太|比较|不够)?[紧好差慢快足])|[^，。；要须应]{0,18}(?:比较|较为|很|太|不太|不够|非常|十分)[\\p{IsHan}]{1,4}|(?![加提降达保抓推确把将对要应须])[\\p{IsHan}]{2,8}率[^，。；]{0,16}|(?![办补做完履抓落提准报要应须需尽加及按依])[\\p{IsHan}]{2,10}(?:手续|事宜|待遇)(?:和[\\p{IsHan}]{2,8})?|(?:先不|核|缩|压|再)?(?:减|压|增|扩|压缩|减少|增加|削减)(?:到|为|至)?\\d[^，。；]{0,6}|设在[^，。；]{2,20}|不[关停撤变动改]|(?![要应须])[^，。；]{0,6}[定订][在于][^，。；]{2,20}|(?![要应须需]|[^，。；]{0,4}[把将])[^，。；]{1,10}了(?:[\\d一两二三四五六七八九十几百千]+[次回个天条件万块元百千亿]|$)|再?(?:减|压一压|压缩)|[^，。；要应须]{0,10}将?来[^，。；]{0,4}(?:督导|检查|考核|调研|督查|验收)|[^，。；]{0,6}要(?:进点|进驻)");
    private static final Wording HELPS = Wording.of(
            "(?:积极|全力|密切|予以|给予|做好|主动|共同|要|应|需|须|同步|负责|一起){0,8}(?:配合|协助|参与|支持|协同|协办|陪同|提供[^，。；]{0,4}(?:指导|支持|支撑|保障|服务)|审核|把关|会签|会审|出具[^，。；]{0,4}意见)");
    private static final Wording REMINDS =
            Wording.of("(?:负责|加强|做好|要|应|同步|定期|及时|具体|全程|跟踪|抓好|进行){0,8}(?:提醒|督促|督导|跟踪|监督|督办|催办)(?![^，。；]{0,6}整改)");
    private static final Wording DOES = Wording.of("牵头|负责|承办|主办|落实|承担|兜底|归口");

    /// 十九中学：会议要求……, 中心小学：目前……: what is told of somebody, and nothing said to him.
    private static final Wording TOLD_OF = Wording.of("会议|目前|现已|已经|正在");

    /// 由二院经营收入补足: out of what, and not by whom.
    private static final Wording MEANS = Wording.of("(?:经营|自有|结余|年初|专项|公用|业务){0,2}(?:收入|资金|经费|预算|基金|财力)");

    /// 由局收回统筹: the body itself by one word.
    private static final String OWN = "局院校厂镇乡县区市站委";

    /// 总务处请节能站或其他专业人员检测: who calls others in still acts.
    private static final Wording OUTSIDE = Wording.of("专家|专业人员|专业机构|第三方|厂家|律师|设计院|检测机构|师傅");

    /// The longest list of who is addressed before a colon, and how far behind 请 outsiders are looked for.
    private static final int ADDRESS = 40, ASKED = 16;

    private final Prose prose;
    private final String text;
    private final Actors actors;
    private final OwnerFields fields;
    private final Naming naming;
    /// The stretch began with whom it is meant for; who else stands before a verb is spoken of.
    private boolean addressedOnly;

    Owners(Prose prose, Actors actors) {
        this.prose = prose;
        this.text = prose.text();
        this.actors = actors;
        this.fields = new OwnerFields(prose, actors);
        this.naming = new Naming(prose, actors);
    }

    /// Every owner named in a stretch, in order, each once.
    List<Named> in(int from, int to) {
        return in(from, to, false);
    }

    /// The same for the words of a duty, where experience is heard too.
    List<Named> of(int from, int to) {
        return in(from, to, true);
    }

    private List<Named> in(int from, int to, boolean duty) {
        var named = new Nominees(prose);
        if (Tags.frames(prose, from, to)) {
            fields.framed(from, to, named);
            return named.settled();
        }
        fields.tags(from, to, named);
        var addressed = new ArrayList<Named>();
        var addressees = addressed(from, to);
        named.addAll(addressees, Role.LEAD);
        addressedOnly = !addressees.isEmpty();
        for (var clause : Sentences.clauses(prose, from, to)) clause(clause[0], clause[1], named, addressed);
        fields.enclosed(from, to, named);
        fields.dashed(from, to, named);
        named.addAll(fields.pointed(from, to), Role.LEAD);
        fields.bracketed(from, to, named);
        if (duty) hear(from, to, named);
        if (named.isEmpty()) for (var a : addressed) named.add(a.from(), a.to(), a.role());
        return named.settled();
    }

    /// Whom experience clearly speaks for, where no rule has named anybody.
    private void hear(int from, int to, Nominees named) {
        if (named.isEmpty())
            for (var choice : naming.likely(from, to))
                named.add(choice.from(), choice.to(), role(choice.to(), to), true);
    }

    /// Whom the arrows of a stretch lead to.
    List<int[]> pointedAt(int from, int to) {
        return fields.pointed(from, to);
    }

    /// 市水利局、各县：加密巡查…… : whom the words behind a colon are meant for.
    List<int[]> addressed(int from, int to) {
        int colon = from;
        while (colon < Math.min(to, from + ADDRESS) && "：，。；".indexOf(text.charAt(colon)) < 0) colon++;
        if (colon >= to || text.charAt(colon) != '：' || Tags.in(prose, from, colon + 1)) return List.of();
        if (TOLD_OF.begins(prose, colon + 1, to)) return List.of();
        return actors.list(Leads.skip(prose, from, colon), colon);
    }

    /// The owners in a field of its own, whatever they are called.
    List<Named> listed(int from, int to, Role role) {
        var named = new Nominees(prose);
        fields.everyOne(from, to, role, named);
        return named.asNamed();
    }

    private void clause(int from, int to, Nominees named, List<Named> addressed) {
        if (to < text.length() && text.charAt(to) == '，' && REASON.begins(prose, from, to)) return;
        int start = actors.skipLead(Leads.skip(prose, from, to), to);
        for (var a : actors.list(start, to)) addressed.add(new Named(a[0], a[1], Role.LEAD));
        int before = named.size();
        var first = actors.subject(start, to);
        if (first != null && asks(first, to)) first = null;
        if (first != null && to < text.length() && text.charAt(to) == '，' && text.startsWith("作为", first.end())) {
            for (var a : first.actors()) addressed.add(new Named(a[0], a[1], Role.LEAD));
            return;
        }
        cues(from, to, first != null && first.actors().getFirst()[0] == start, named);
        boolean led = named.leads(before);
        var subject = led ? null : first;
        if (subject != null && text.charAt(subject.end()) == '由') subject = null; // 加工中心由机制系
        if (subject != null
                && !addressedOnly
                && !isTopic(start, to)
                && !PASSED.begins(prose, start, to)
                && !OF.fills(prose, subject.end(), to)) all(subject, to, named);
        told(from, to, subject != null || led, named);
    }

    /// 业委会请物业公司做好监督: who is asked acts, not who asks.
    private boolean asks(Actors.Subject subject, int to) {
        int at = subject.end();
        if (at >= to || text.charAt(at) != '请' || actors.namedAt(at + 1, to) == null) return false;
        return !OUTSIDE.isIn(prose, at + 1, Math.min(to, at + ASKED));
    }

    /// 外单位借阅成果的，, 代建单位不配合的，: whom a clause is about.
    private boolean isTopic(int start, int to) {
        return text.charAt(to - 1) == '的'
                && to < text.length()
                && text.charAt(to) == '，'
                && (at(start, "凡", "涉及", "对") || at(start - 2, "涉及", "凡是") || FAILS.fills(prose, start, to));
    }

    /// Who is named behind 由, 请, 会同 and before 牵头, 配合.
    private void cues(int from, int to, boolean subject, Nominees named) {
        int before = named.size();
        for (int i = CUE.next(prose, from, to - 1); i < to - 1; i = CUE.next(prose, i + 1, to - 1)) {
            switch (text.charAt(i)) {
                case '由' -> {
                    if (!at(i - 1, "理由", "自由", "缘由", "因由") && !at(i, "由于", "由此")) follow(i + 1, to, named);
                }
                case '归' -> behind(i + 1, to, KEEPS, named);
                case '交' -> {
                    if (!at(i, "交通", "交流", "交易", "交叉", "交接", "交付"))
                        behind(at(i, "交给", "交由") ? i + 2 : i + 1, to, HANDLES, named);
                }
                case '请' -> {
                    if (at(i, "请示", "请假", "请求", "请教")) continue;
                    if (i == from || !subject && !named.leads(before) && "申邀提报聘恳函".indexOf(text.charAt(i - 1)) < 0)
                        follow(i + 1, to, named);
                }
                case '叫' -> behind(i + 1, to, SET, named);
                case '让' -> behind(i + 1, to, HANDLES, named);
                case '你' -> {
                    int who = actors.personEndingAt(from, i);
                    if (who > 1) named.add(i - who, i, Role.LEAD);
                }
                case '指' -> {
                    if (at(i, "指定")) follow(i + 2, to, named);
                }
                case '责' -> {
                    if (at(i, "责成", "责令")) follow(i + 2, to, named);
                }
                case '授' -> {
                    if (at(i, "授权")) follow(i + 2, to, named);
                }
                case '会' -> {
                    if (at(i, "会同")) with(i + 2, to, named);
                }
                case '协' -> {
                    if (at(i, "协同")) with(i + 2, to, named);
                    if (at(i, "协助")) before(from, i, Role.SUPPORT, named);
                }
                case '联' -> {
                    if (at(i, "联合") && !at(i + 2, "检查组", "工作组", "调查组", "会", "体", "社")) with(i + 2, to, named);
                }
                case '商' -> {
                    if (i > from && "局委办处科部镇室站".indexOf(text.charAt(i - 1)) >= 0) with(i + 1, to, named);
                }
                case '与', '和', '跟' -> together(i + 1, to, named);
                case '牵', '负', '承', '主', '兜', '落' -> {
                    if (DOES.fills(prose, i, i + 2)) before(from, i, Role.LEAD, named);
                    if (at(i, "牵头各", "牵头有关", "牵头相关")) with(i + 2, to, named);
                }
                case '配', '参', '陪' -> {
                    if (at(i, "配合", "参与", "陪同")) before(from, i, Role.SUPPORT, named);
                }
                case '以' -> behind(i + 1, to, MAINLY, named);
                case '@', '＠' -> fields.handle(i + 1, to, named);
                default -> {}
            }
        }
    }

    /// 通知甲, 督促甲: who is told must act, unless another was named who tells.
    private void told(int from, int to, boolean led, Nominees named) {
        for (var m = TELL.matcher(prose).region(from, to); m.find(); )
            if (!led && named.isEmpty() || m.group().equals("要求")) follow(m.end(), to, named);
    }

    private boolean at(int i, String... words) {
        for (var word : words) if (text.startsWith(word, i)) return true;
        return false;
    }

    private void follow(int at, int to, Nominees named) {
        var subject = actors.namedAt(at, to);
        if (subject != null && MEANS.begins(prose, subject.end(), to)) return;
        if (subject != null) all(subject, to, named);
        else if (at + 1 < to && OWN.indexOf(text.charAt(at)) >= 0 && Words.VERB.at(prose, at + 1, to) > 1)
            named.add(at, at + 1, Role.LEAD);
        else if (at < to && Character.isLetter(text.charAt(at)) && !Fold.isHan(text.charAt(at))) {
            int end = fields.letters(at, to);
            if (end > at + 1) named.add(at, end, Role.LEAD);
        }
    }

    private void behind(int at, int to, Wording predicate, Nominees named) {
        var subject = actors.namedAt(at, to);
        if (subject != null && predicate.begins(prose, subject.end(), to)) all(subject, to, named);
    }

    private void with(int at, int to, Nominees named) {
        var subject = actors.namedAt(at, to);
        if (subject != null && text.charAt(at) != '我') named.addAll(subject.actors(), Role.SUPPORT);
    }

    /// 与甲一起, 和甲共同.
    private void together(int at, int to, Nominees named) {
        var subject = actors.namedAt(at, to);
        if (subject != null && text.charAt(at) != '我' && TOGETHER.begins(prose, subject.end(), to))
            named.addAll(subject.actors(), Role.SUPPORT);
    }

    private void all(Actors.Subject subject, int to, Nominees named) {
        int at = subject.end();
        if (Endings.SPEAKS.at(prose, at, to) > 0 || REPORTS.fills(prose, at, to)) return;
        var role = text.startsWith("参加", at) && named.leads(0) ? Role.SUPPORT : role(at, to);
        named.addAll(subject.actors(), role);
    }

    private Role role(int at, int to) {
        int end = Math.min(to, at + 16);
        if (HELPS.begins(prose, at, end)) return Role.SUPPORT;
        return REMINDS.begins(prose, at, end) ? Role.REMIND : Role.LEAD;
    }

    /// The list that ends at a verb: 甲牵头, 乙配合 wherever they stand in the clause.
    private void before(int from, int verb, Role role, Nominees named) {
        int start = verb;
        while (start > from && "，（由请；：|".indexOf(text.charAt(start - 1)) < 0 && verb - start < 40) start--;
        var how = HOW.matcher(text).region(Math.max(start, verb - 4), verb);
        if (how.find() && how.start() > start) verb = how.start();
        var list = actors.list(start, verb);
        if (list.isEmpty()) list = actors.list(actors.skipLead(Leads.skip(prose, start, verb), verb), verb);
        for (int i = start + 1; list.isEmpty() && i < verb - 1; i++)
            if ("和及与、的".indexOf(text.charAt(i - 1)) >= 0 || at(i - 2, "的事", "这个", "这块", "此事"))
                list = text.startsWith("的事", i - 1) ? List.of() : actors.list(i, verb);
        named.addAll(list, role);
    }
}
