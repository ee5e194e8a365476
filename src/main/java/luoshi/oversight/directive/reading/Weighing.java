package luoshi.oversight.directive.reading;

import java.time.LocalDate;
import java.util.List;
import luoshi.kernel.phrase.Deadline;
import luoshi.kernel.phrase.Deadlines;
import luoshi.kernel.phrase.Found;
import luoshi.kernel.phrase.Prose;
import luoshi.kernel.phrase.Wording;
import luoshi.oversight.directive.reading.Scope.Voice;
import org.jspecify.annotations.Nullable;

/// 权衡: how much in a clause speaks for a duty and how much for report, praise or background. Each sign adds or takes;
/// no sign
/// decides alone.
final class Weighing {

    /// What a duty is about, before it is said: 对……的单位, 逾期未签约的, 工作中遇有重大情况.
    private static final Wording TOPIC = Wording.of(
            "(?:考虑到|鉴于|由于)[^，。；]{2,60}|[^，。；]{2,12}(?:提出|申报|反映|提交|报送)的(?!通知|要求)[^，。；要须应]{2,24}|(?:对(?![方口接账])于?|凡是?|关于|针对|至于|涉及|如|如果|若|遇有?|工作中|期间|对照)[^，。；]{2,40}|(?![^，。；]{0,16}是)[^，。；]{2,36}(?:的|时|期间|之前|以前|以后|之后|方面|情况下|的话|问题上|过程中)|(?![要把抓办请由])[^，。；]{2,30}的事情?|(?:按照?|根据|依据|本着)[^，。；]{2,30}(?:”|原则|要求|规定|精神|标准|意见|办法)");
    /// 物业考核的办法，: the matter named first.
    private static final Wording MATTER =
            Wording.of("[^，。；要须应把将请由]{1,14}的(?:事情?|办法|方案|问题|工作|材料|稿子|报告|名单|手续|活动|费用|资金|任务|指标|户|人|项目|单位)");
    /// 对拒不整改的依法查处, 对轨迹进行抽查: what is done to them stands in the same clause.
    private static final Wording DEALT = Wording.of(
            "(?:同时|并|要)?对[^，。；]{1,36}?(?:的(?=依法|及时|一律|坚决|从严|严肃|逐一|逐个|逐项|限期|立即|予以|给予|进行|要|由|在|于|按)|进行|作(?:进一步|适当|相应)|开展|予以|给予|实行|实施(?!方案|意见|细则|办法|后|单位|的)|加以|严格|一律|逐一|逐个|逐项|依法依规)[^，。；]{2,}(?<![的时者]|单位|企业|问题|人员|项目|情况|个人)");
    /// A subject of its own before the modal word: 新开项目要, 镇村级河流发现的问题要.
    private static final Wording FRESH = Wording.of(
            "(?!未经|没有|凡|任何|非)(?!.*(?:也|还|都|同时|并|就|更|再|切实|进一步|必须|一定|务必|今后|以后|前|内|底|时|后|上|的)$)[\\p{IsHan}\\d]{2,24}");
    private static final Wording FUNDS = Wording.of(
            "(?:费用?|经费|资金|缺口|差额|不足部分|奖金|补贴|津贴|钱|款|\\d万元?)[^，。；]{0,14}[从由按在](?!哪|何|什么)[^，。；]{2,20}(?:出|补|列|开支|支出|统筹|调剂|支付|列支|解决|支应|承担|分担|发|安排|垫付|补助|奖补|扣回来?|扣除|扣)(?:$|[，。])");
    private static final Wording FIRST = Wording.of("(?<![事预首优领])先(?:进(?=[场驻村校户])|(?![不后进期行定前生说讲谈看听缓是]))");
    /// 分三批提款, 第一批不超过6000万元, 暂不列入: set in so many words.
    private static final Wording SETS = Wording.of(
            "分[两二三四五六七八九\\d]{1,2}(?:批|步|期|年|次|档|片|阶段)(?!总)[\\p{IsHan}]{1,6}(?<!可以|也行|就行)|(?<!将|会|预计|均|都|总体)(?:不(?:得)?(?:超过|高于|低于|少于)|控制在)[^，。；]{0,6}\\d|[由从][^，。；]{1,10}\\d[^，。；]{0,4}(?:提高|提升|调整|降低|增加|减少|压缩|下调|上调|延长|缩短|改)(?:到|为|至)|暂不(?:列入|纳入|安排|实施|启动|处理|执行|调整|开放|收取|发放|拨付|处置)");
    private static final Wording OUTCOME = Wording.of("通过|同意|维持|票|备查|洽悉|缓议|保留|不再|无异议|照案|继续讨论|下次|不足|意见不一|暂|撤回|否决|略|^无");
    private static final Wording WITHIN = Wording.of(
            "限(?:期|时)?[\\d一二三四五六七八九十两]{1,3}(?:个)?(?:小时|天|日|工作日|周|月)(?:之)?内|限期(?:[^，。；]{0,6}(?:整改|完成|拆除|清退|改正))");
    private static final Wording LATER = Wording.of(
            "(?:以后|今后|其余|剩下|余下|其他[\\p{IsHan}])(?!再)|过渡期间|(?:禁放|宣传|费用?|资金|[各全][\\p{IsHan}]{1,3}的[\\p{IsHan}]{2,6})也?要");
    private static final Wording NAMED =
            Wording.of("以[^，。；]{2,16}名义|参照执行|按[^，。；]{1,24}(?:办|执行|走|改|写|(?<![测估预推换折合计])算(?!是|下来|起来)|卡|报|发)");
    private static final Wording REMINDS = Wording.of(
            "(?:负责|加强|做好|同步|定期|及时|全程|跟踪|抓好|进行|要){0,8}(?:提醒|督促|督导|跟踪|督办|催办)|(?:要|应|负责|积极|全力|主动|配合|及时){0,4}(?:做好|提供|给予|加强)[^，。；]{0,6}(?:指导|支持|配合|保障|服务)(?:工作)?(?=[，。；]|$)");
    private static final Wording HELPS = Wording.of("(?:要|应|积极|全力|负责){0,3}(?:配合|协助|协同|参与|指导)");
    /// 甲牵头, 乙配合: who, without what.
    private static final Wording ROLE = Wording.of("(?:牵头|配合|负责|参与|协助|主办|协办|支持)$");
    /// What something takes, told and not asked: 建棚要报批, 大约要4.2万元.
    private static final Wording NEEDS = Wording.of(
            "^(?:还|那|也)?有[^，。；]{1,14}要|(?:人家|他们|她们|对方|老百姓|[几多两三\\d]户|农户|业主|商户|家长|施工方)[^，。；]{0,8}要(?!求)|要(?:占|动|用|补|投|赔|付|赔偿款)[^，。；]{0,3}\\d|(?<![需必])要(?:等|赔|穿过|穿越|过警戒|排队|免一|动维修)|要(?:\\d|[两几三四五六七八九十百]|一(?:个?[周月年]|天|笔|段)|[^，。；]{0,18}(?:同意|报批|审批|批准|批$|排队))|压力要|要多[出花付投掏用]|说要|大?约要|[还才]要|要换新|按规定");
    /// How things stand: 传输率达到98.6%, 现有31条.
    private static final Wording FIGURES = Wording.of(
            "控制[价数]\\d|(?:资金|经费)来源[^，。；]{0,3}[为是]|(?:率|量|数|额|价|值|分)[^，。；]{0,4}(?:达到?|为|是)\\d|^现[有任合行]|的(?:就|还|只|仅|都)?有[\\d一二三四五六七八九十两几]{1,5}[个户条家处项人名台栋]|^[高低多少]于|[共现]有\\d|测算，?|[较比](?:去年|上年|前年|上个?[月季周期]|同期|年初|往年)");
    /// 计划5月15日前完成: the meeting is told what somebody means to do.
    private static final Wording PLANS =
            Wording.of("(?:目前|现|正)?(?:计划|预计|拟定?|打算)(?:在|于|到)?[^，。；]{0,14}(?:完成|建成|竣工|投用|投产|开工|到位|启动|实施)");

    /// 局领导每人带一组.
    private static final Wording EACH = Wording.of("(?:每人|一人|各人?|分别)[^，。；]{0,2}(?:带|包|联|跑|盯|管|挂|领|抓|认领|负责)[^，。；]{0,8}");

    /// 虽未造成后果，但性质恶劣.
    private static final Wording CONCEDES = Wording.of("(?:但|虽然?|尽管|然而)[^，。；要须应]{2,}$");
    private static final Wording BOUNDS = Wording.of("[日号天周旬月底年度末午班]之?[前内]|以[前内]|底|[季度年月]末|[月日天]起|每个?[天日周月季年]|定[在于]");

    private static final Wording DAY = Wording.of("\\d{4}-\\d{2}-\\d{2}$");
    /// Where nothing but a month begins, no day is meant to be kept: 从12月起.
    private static final Wording NAMES_DAY = Wording.of("[日号明后]|(?:周|星期|礼拜)[一二三四五六日天]");

    private static final int BRIEF = 9;

    private final Prose prose;
    private final Actors actors;
    private final Cues cues;
    private final Background background;
    private final @Nullable LocalDate meeting;

    Weighing(Prose prose, Actors actors, Cues cues, @Nullable LocalDate meeting) {
        this.prose = prose;
        this.actors = actors;
        this.cues = cues;
        this.background = new Background(prose);
        this.meeting = meeting;
    }

    /// What stands before a clause in its sentence.
    ///
    /// @param ordering a duty, or the announcement of duties
    /// @param topic a topic or condition
    /// @param addressed nobody but those who are addressed: 特别是各处室，
    /// @param concluded the label of a conclusion opens the sentence: 决议：, 那就这样定：
    /// @param remarked the meeting only remarks: 会议认为
    /// @param listed the line is one of measures or points agreed
    record Before(
            boolean ordering, boolean topic, boolean addressed, boolean concluded, boolean remarked, boolean listed) {}

    /// The signs of one clause, gathered once.
    record Signs(
            int from,
            int to,
            int words,
            int predicate,
            int modal,
            boolean subject,
            boolean dated,
            boolean elapsed,
            boolean limited,
            boolean tagged,
            boolean by,
            boolean verb,
            boolean named,
            boolean topic) {

        /// The signs that are there, a letter each.
        String letters() {
            var letters = new StringBuilder(4);
            if (by) letters.append('B');
            if (subject) letters.append('S');
            if (modal >= 0) letters.append('M');
            if (dated) letters.append('D');
            if (verb) letters.append('V');
            if (tagged) letters.append('T');
            if (topic) letters.append('O');
            if (limited) letters.append('L');
            if (elapsed) letters.append('E');
            return letters.toString();
        }
    }

    Clause weigh(Scope scope, int from, int to, Before before) {
        var signs = signs(scope, from, to, before);
        int modal = signs.modal;
        boolean subject = signs.subject;
        boolean fresh = LATER.begins(prose, from, to)
                || modal > signs.words + 3
                        && prose.charAt(modal) == '要'
                        && !subject
                        && !signs.by
                        && FRESH.fills(prose, signs.words, modal);
        boolean everybody = prose.text().startsWith("任何", signs.words);
        return new Clause(
                from,
                to,
                signs,
                weight(scope, signs, before),
                subject && !everybody || signs.by || before.addressed && signs.verb,
                signs.dated,
                signs.by || modal >= 0 && subject && !everybody || before.addressed && signs.verb,
                signs.topic,
                (subject || signs.by) && ROLE.isIn(prose, from, to),
                modal >= 0 || signs.by || signs.named,
                fresh,
                subject && (REMINDS.begins(prose, signs.predicate, to) || HELPS.begins(prose, signs.predicate, to)),
                signs.by
                        ? to - from <= BRIEF && "由请".indexOf(prose.charAt(from)) >= 0
                        : subject && to - signs.predicate <= 3,
                signs.by && prose.charAt(from) != '请',
                modal >= 0
                        && modal >= signs.words - 1
                        && modal <= signs.words
                        && "负牵确力".indexOf(prose.charAt(modal)) < 0);
    }

    private Signs signs(Scope scope, int from, int end, Before before) {
        int to = Tags.words(prose, from, end);
        int words = actors.skipLead(from, to);
        if (words >= to) words = from;
        var limits = Deadlines.in(prose, from, to, meeting);
        var subject = actors.subject(words, to);
        int behind = subject == null ? skipLimit(words, limits) : words;
        if (behind > words) {
            words = behind;
            subject = words < to ? actors.subject(words, to) : null;
        }
        if (words < to && prose.charAt(words) == '经') subject = null;
        int predicate = subject == null ? words : subject.end();
        boolean dated = false, elapsed = false;
        for (var l : limits) {
            if (scope.voice() != Voice.REPORT && isElapsed(l.value().value())) elapsed = true;
            else
                dated |= l.value().value() != null && !(l.value().starts() && !NAMES_DAY.isIn(prose, l.from(), l.to()));
        }
        boolean verb = cues.startsWithVerb(skipLimit(predicate, limits), to);
        boolean told = verb
                && prose.text().startsWith("提醒", predicate)
                && !actors.list(predicate + 2, Math.min(to, predicate + 5)).isEmpty();
        int modal = cues.modal(words, to);
        if (modal < 0 && words > from && prose.charAt(words - 1) == '要') modal = words - 1;
        boolean by = cues.byActor(from, to);
        boolean bids = scope.voice() == Voice.CHAIR || scope.voice() == Voice.MEETING && before.ordering;
        return new Signs(
                from,
                to,
                words,
                predicate,
                modal,
                subject != null,
                dated,
                elapsed && !dated,
                !limits.isEmpty(),
                to < end || Tags.in(prose, from, to),
                told || by,
                verb,
                bids && NAMED.isIn(prose, from, to),
                !told
                        && !by
                        && !dated
                        && (TOPIC.fills(prose, from, to) || !verb && MATTER.fills(prose, from, to))
                        && !DEALT.fills(prose, from, to));
    }

    private int weight(Scope scope, Signs s, Before before) {
        boolean member = scope.voice() == Voice.MEMBER;
        boolean bids = scope.voice() == Voice.CHAIR || scope.voice() == Voice.MEETING && before.ordering;
        boolean acts = s.verb || Words.VERB.has(prose, s.predicate, s.to);
        int weight = 0;
        if (s.tagged) weight += 6;
        if (s.by) weight += 3;
        if (s.modal >= 0) weight += 2;
        if (s.subject) weight += s.verb || s.modal >= 0 ? 2 : 1;
        if (s.dated) weight += member || !acts && !bounds(s) ? 1 : 2;
        if (s.limited && !s.dated && s.verb) weight += 1;
        if (s.verb) weight += 1;
        if (before.ordering && (s.verb || s.subject && acts)) weight += 1;
        else if (bids && acts && s.subject) weight += 1;
        if (WITHIN.isIn(prose, s.from, s.to)) weight += 2;
        if (s.named) weight += 3;
        if (before.addressed && s.verb) weight += 1;
        if (before.topic && acts && !member && scope.voice() != Voice.REPORT) weight += 2;
        if (member && acts && Intents.intends(prose, s.words, s.to)) weight += 3;
        if (before.listed && weight < Clause.ENOUGH && !CONCEDES.begins(prose, s.from, s.to)) weight = Clause.ENOUGH;
        if (before.concluded && weight < Clause.ENOUGH && !OUTCOME.isIn(prose, s.from, s.to)) weight = Clause.ENOUGH;
        if (before.remarked && s.modal < 0 && !s.by && !s.tagged) weight = Math.min(weight - 1, 1);
        if (binds(scope, before) || scope.voice() == Voice.CHAIR) weight += settles(s);
        boolean figures = s.modal < 0 && FIGURES.isIn(prose, s.from, s.to);
        if (binds(scope, before) && weight < Clause.ENOUGH && !figures && cues.acts(s.predicate, s.to))
            weight = Clause.ENOUGH;
        if (bids && (Intents.bids(prose, s.words, s.to) || s.subject && EACH.begins(prose, s.predicate, s.to)))
            weight += 2;
        if (s.topic) weight = Math.min(weight, 1);
        if (scope.voice() == Voice.MEETING && !before.ordering && PLANS.begins(prose, s.words, s.to)) weight -= 3;
        if (member) weight = offered(s, weight);
        else if (!before.ordering && !s.by() && NEEDS.isIn(prose, s.from, s.to)) weight -= 2;
        return weight - background.against(s, member);
    }

    /// Behind 会议要求 or another duty whatever is to be done binds.
    private static boolean binds(Scope scope, Before before) {
        return before.ordering && (scope.voice() == Voice.CHAIR || scope.voice() == Voice.MEETING);
    }

    /// 费用从公益金里出, 先给三病区配2台: the chair settles something without a word of duty.
    private int settles(Signs s) {
        return settles(prose, s.from, s.to) || FIRST.isIn(prose, s.from, s.to) ? 2 : 0;
    }

    /// 费用从公益金里出, 总投资控制在328万元以内.
    static boolean settles(Prose prose, int from, int to) {
        return FUNDS.isIn(prose, from, to) || SETS.isIn(prose, from, to);
    }

    /// What a participant says counts as a duty only when it is suggested, promised or bound.
    private int offered(Signs s, int weight) {
        if (Intents.suggests(prose, s.from, s.to)) weight += 3;
        int self = Intents.promise(prose, s.from, s.to);
        if (self >= 0 && (s.verb || s.limited || goes(self, s.to))) weight += goes(self, s.to) ? 3 : 2;
        if ((s.dated || s.limited && s.verb) && Intents.undertakes(prose, s.from, s.to)) weight += 3;
        else if (s.limited && Intents.starts(prose, s.from, s.to)) weight += 3;
        if (!s.by && NEEDS.isIn(prose, s.from, s.to)) weight -= 2;
        boolean bound = s.modal >= 0
                || s.by
                || s.tagged
                || weight >= 3
                || s.dated && (s.verb || s.subject && cues.acts(s.predicate, s.to));
        return bound ? weight : Math.min(weight, 1);
    }

    /// 就组织, 去跑一趟: what the speaker does behind 我们.
    private boolean goes(int at, int to) {
        return at < to && ("就来去自回陪核负".indexOf(prose.charAt(at)) >= 0 || Intents.goes(prose, at, to));
    }

    /// 2月上旬, said in March: a day that has been bounds nothing.
    private boolean isElapsed(@Nullable String value) {
        if (meeting == null || value == null || !DAY.matcher(value).find()) return false;
        return value.substring(value.length() - 10).compareTo(meeting.toString()) < 0;
    }

    private int skipLimit(int at, List<Found<Deadline>> limits) {
        for (var l : limits)
            if (l.from() <= at + 1 && l.to() > at && cues.modal(Math.min(at, l.from()), l.to()) < 0) return l.to();
        return at;
    }

    /// 8月底前, 一周内, 从下月起: the date bounds what is said, whatever its verb.
    private boolean bounds(Signs s) {
        return BOUNDS.isIn(prose, s.from, s.to);
    }
}
