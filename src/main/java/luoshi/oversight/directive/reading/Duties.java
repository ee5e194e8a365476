package luoshi.oversight.directive.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import luoshi.kernel.phrase.Deadline;
import luoshi.kernel.phrase.Deadlines;
import luoshi.kernel.phrase.Fold;
import luoshi.kernel.phrase.Found;
import luoshi.kernel.phrase.Prose;
import luoshi.oversight.directive.Force;
import luoshi.oversight.directive.reading.Scope.Voice;
import org.jspecify.annotations.Nullable;

/// 辨交办: which clauses of a sentence oblige, and where one duty ends and the next begins.
final class Duties {

    private static final Pattern APPROVES =
            Pattern.compile("^(?:会议|党组|经研究，?|经讨论，?|与会)*(?:原则(?:上)?|一致|审议)?(?:同意|通过|听取|审议|研究|传达|学习|讨论|认为|指出|肯定)");
    private static final Pattern HEARS =
            Pattern.compile("^(?:会议|党组|会上|随后|接着)*(?:首先|还|书面|集体|专题)*(?:听取|审议|研究|传达|学习|讨论|通报)(?!决定|通过|同意|后)");
    private static final Pattern RELAYED = Pattern.compile(
            "(?:上级|市[\\p{IsHan}]{0,6}|区[\\p{IsHan}]{0,6}|省[\\p{IsHan}]{0,6}|督察|督察反馈|会议|通知|文件)(?:要求|明确要求|部署)");
    static final Pattern REQUIRES = Pattern.compile("(?:会议|会上|大家)?(?:要求|强调|决定|明确|议定|责成|部署|商定|定于|同意由)[，：]?");
    private static final Pattern REMARK = Pattern.compile("^(?:会议)?(?:指出|认为|肯定|听取|回顾)");
    private static final Pattern SUGGEST = Pattern.compile("建议|提议|希望|能不能|能否|可否|是否可以|最好|不妨|我觉得应|我认为应|我看应|还是应|是不是");
    private static final Pattern PROMISE = Pattern.compile(
            "^(?:[^，。；]{0,12}?)(?:我|我们|我处|我科|我局|我方|我公司|我来|我去|我这边|本周我|我负责|这个我)(?!不|是|侧面|分管的|家|觉得|认为|看|个人|建议|的意见|同意|局(?:的|有|去年)|们?(?:的|是|有|已|也有|去年|前期|目前))");
    /// What a participant says will be done on his side: 争取8月底签合同, 7月中旬可以改完, 十天之内做完.
    private static final Pattern UNDERTAKES =
            Pattern.compile("争取|力争|保证|可以[^，。；]{0,4}完|能[^，。；]{0,6}完|(?:拿|报|排|做|编)(?:出来|出|好|完)(?:$|[，。])|挂网|交图|试行版|测试版");
    /// 刚才，甲同志传达了……; 国务院1月11日召开……会议: what went before.
    private static final Pattern RECOUNTS = Pattern.compile(
            "(?:刚才|今天|上午|前面|会前)[^。；]{0,24}(?:传达|汇报|通报|学习|听取|观看|介绍)了|[^，。；定拟]{0,20}召开(?:了)?[^，。；]{2,30}会议?$");
    private static final Pattern TOLD = Pattern.compile("[^，。；]{2,14}(?<!会议)(?:提出|反映|表示|介绍|认为|汇报|报告)[，：]");
    private static final Pattern IMPRINT = Pattern.compile("[^，。；：]{4,20}(?:整理|印发|编印|秘书处|办公室)");
    private static final Pattern QUESTION = Pattern.compile("(?:吗|呢|没有|怎么办|多少|为什么|什么时候|几)$");
    private static final Pattern DONE = Pattern.compile(
            "(?<!为|除|罢|算|不)了(?!解|结|断|然|望|如)|(?<![通超不经])过(?=$|[，；。])|已经?(?!经)|截至|正在|累计|同比|曾|没有回应|尚未|未能|未发现");
    /// Background that borrows the words of duty.
    private static final Pattern TELLS = Pattern.compile(
            "(?:我|我再|我来|多|再)?(?:讲|说|谈|补充|强调|提)[^，。]{0,8}(?:点|句|条|意见|要求|的建议|的事)$|请大家(?:谈|发表|讨论|议)|备悉|散会|今天就到这|有道理$|缓议|缓一缓|暂不作决定|不表决|今天不定|弃权|赞成$|不同意|双手赞成|实属不易|尚不充分|普遍缩短|清醒看到|^(?:请大家|请各位|请同志们)|刚才|主要目的是|就是要|总而言之|越[^，。；]{1,10}越|要看到|要认识到|要清醒地?(?:看到|认识)|任何时候都不能|一刻也不能|不能总|能不能|将于|到期|重于泰山|关系到|直接关系|主要是|原因是|有待|还需|需要时间|不是[^，。；]{1,12}的问题|值得|很大|很高|较大|较多|不足$|不够$|不到位$|讲[一二三四五六七八九]点|强调[一二三四五六七八九]点|谈[一二三四五六七八九]点|报价|要价|预计|有望|可望|据了解|反映|表示感谢|表示$|会上|位列|排名|综合得分");
    /// What a duty is about, before it is said: 对……的单位, 逾期未签约的, 工作中遇有重大情况.
    private static final Pattern TOPIC = Pattern.compile(
            "(?:对于?|凡是?|关于|针对|至于|涉及|如|如果|若|遇有?|工作中|期间|逾期|其中|对照)[^，。；]{2,40}|[^，。；]{2,36}(?:的|时|期间|之前|以前|以后|之后|方面|情况下|的话|问题上|过程中)|(?:按照?|根据|依据|本着)[^，。；]{2,30}(?:”|原则|要求|规定|精神|标准|意见|办法)");
    /// A subject of its own before the modal word: 新开项目要, 镇村级河流发现的问题要.
    private static final Pattern FRESH = Pattern.compile(
            "(?!未经|没有|凡|任何|非)(?!.*(?:也|还|都|同时|并|就|更|再|切实|进一步|必须|一定|务必|今后|以后|前|内|底|时|后|上|的)$)[\\p{IsHan}\\d]{2,24}");
    private static final Pattern INTENDS =
            Pattern.compile("(?:明年|下一步|接下来|后续|今后|下阶段)[^，。；]{0,4}(?:会同|联合|继续|抓紧|准备|计划|打算|要|把|组织|开展)|今年继续");
    private static final Pattern NAMED = Pattern.compile("以[^，。；]{2,16}名义|参照执行|按[^，。；]{1,14}(?:办|执行|走|改|写|算)");
    private static final Pattern REMINDS = Pattern.compile("(?:负责|加强|做好|同步|定期|及时|全程|跟踪|抓好|进行|要)*(?:提醒|督促|督导|跟踪|督办|催办)");
    /// 甲牵头, 乙配合: who, without what.
    private static final Pattern ROLE = Pattern.compile("(?:牵头|配合|负责|参与|协助|主办|协办|支持)$");
    private static final int LONG = 45;
    private static final int ENOUGH = 2;
    private static final Pattern ALLOWS = Pattern.compile("^(?:可以?|允许|准予|授权)");
    private static final Pattern CITES =
            Pattern.compile("(?:总书记|总理|主席|中央|《[^》]{4,40}》)[^，。；“]{0,12}(?:强调|指出|明确提出|明确|规定|要求)[，：]?“");
    private static final Pattern STATISTICS = Pattern.compile(
            "(?:现有|共有|总投资|累计|全年完成|综合得分|综合节能率|年度投资|共安排|盘子|覆盖率达|约占|占比|位列|超标|共排查|实际完成|完成率|完成产值|拟由)[^，。；]{0,16}\\d");
    private static final Pattern HAN_ONLY_PRAISE =
            Pattern.compile("(?:十分重要|很有必要|意义重大|成效明显|总体(?:平稳|良好|可控)|来之不易|值得肯定|形势(?:严峻|不容乐观))$");

    private final Prose prose;
    private final Actors actors;
    private final @Nullable LocalDate meeting;

    Duties(Prose prose, Actors actors, @Nullable LocalDate meeting) {
        this.prose = prose;
        this.actors = actors;
        this.meeting = meeting;
    }

    /// A duty's stretch.
    record Duty(int from, int to, Force force, boolean vague, boolean continues) {}

    /// What a clause does.
    ///
    /// @param weight how much speaks for a duty; from [#ENOUGH] on it obliges
    private record Clause(
            int from,
            int to,
            int weight,
            boolean subject,
            boolean dated,
            boolean strong,
            boolean topic,
            boolean role,
            boolean modal,
            boolean fresh,
            boolean reminds,
            boolean brief,
            boolean leads) {

        boolean obliges() {
            return weight >= ENOUGH;
        }
    }

    List<Duty> in(Scope scope, Sentences.Sentence sentence, boolean ordering) {
        var clauses = new ArrayList<Clause>();
        int begin = Leads.skip(prose, sentence.from(), sentence.to());
        for (var c : Sentences.clauses(prose, begin, sentence.to())) {
            var before = clauses.isEmpty() ? null : clauses.getLast();
            boolean addressed = before != null
                    && !actors.list(actors.skipLead(before.from, before.to), before.to)
                            .isEmpty();
            clauses.add(clause(
                    scope,
                    c[0],
                    c[1],
                    ordering || before != null && before.obliges(),
                    before != null && before.topic,
                    addressed));
        }
        return pieces(scope, clauses);
    }

    private Clause clause(Scope scope, int from, int to, boolean ordering, boolean afterTopic, boolean addressed) {
        int words = actors.skipLead(from, to);
        if (words >= to) words = from;
        var limits = Deadlines.in(prose, from, to, meeting);
        words = skipLimit(words, limits);
        var subject = words < to ? actors.subject(words, to) : null;
        int predicate = subject == null ? words : subject.end();
        boolean dated = limits.stream().anyMatch(l -> l.value().value() != null);
        int modal = modal(words, to);
        boolean tagged = Tags.in(prose, from, to);
        boolean by = byActor(from, to);
        boolean verb = startsWithVerb(skipLimit(predicate, limits), to);
        if (verb
                && prose.text().startsWith("提醒", predicate)
                && !actors.list(predicate + 2, Math.min(to, predicate + 5)).isEmpty()) by = true;
        boolean member = scope.voice() == Voice.MEMBER;
        int weight = 0;
        if (tagged) weight += 4;
        if (by) weight += 3;
        if (modal >= 0) weight += 2;
        if (subject != null) weight += verb || modal >= 0 ? 2 : 1;
        if (dated) weight += member ? 1 : 2;
        if (!limits.isEmpty() && !dated && verb) weight += 1;
        if (verb) weight += 1;
        boolean acts = verb || Words.VERB.has(prose, predicate, to);
        boolean bids = scope.voice() == Voice.CHAIR || scope.voice() == Voice.MEETING && ordering;
        if (ordering && (verb || subject != null)) weight += 1;
        else if (bids && acts && subject != null) weight += 1;
        boolean named = bids && NAMED.matcher(prose).region(from, to).find();
        if (named) weight += 3;
        if (member && acts && INTENDS.matcher(prose).region(words, to).find()) weight += 3;
        if (addressed && verb) weight += 1;
        if (afterTopic && scope.voice() != Voice.MEMBER && scope.voice() != Voice.REPORT) weight += 2;
        boolean topic = TOPIC.matcher(prose).region(from, to).matches() && !dated;
        if (topic) weight = Math.min(weight, 1);
        if (member && SUGGEST.matcher(prose).region(from, to).find()) weight += 3;
        if (member && PROMISE.matcher(prose).region(from, to).lookingAt() && (verb || dated || !limits.isEmpty()))
            weight += 2;
        boolean undertakes =
                member && dated && UNDERTAKES.matcher(prose).region(from, to).find();
        if (undertakes) weight += 3;
        if (member && modal < 0 && !by && !tagged && weight < 3 && !(dated && verb)) weight = Math.min(weight, 1);
        if (DONE.matcher(prose).region(from, to).find()) weight -= 3;
        if (!by && Words.PAST.at(prose, words, to) > 0) weight -= 2;
        else if (!by && modal < 0 && Words.PAST.has(prose, words, Math.min(to, words + 14))) weight -= 1;
        if (REMARK.matcher(prose).region(words, to).lookingAt()) weight -= 2;
        if (TELLS.matcher(prose).region(from, to).find()) weight -= 3;
        if (ALLOWS.matcher(prose).region(predicate, to).lookingAt() && modal < 0) weight -= 3;
        boolean strong = by || modal >= 0 && subject != null;
        boolean fresh = modal > words + 3
                && prose.charAt(modal) == '要'
                && subject == null
                && !by
                && FRESH.matcher(prose).region(words, modal).matches();
        boolean reminds =
                subject != null && REMINDS.matcher(prose).region(predicate, to).lookingAt();
        boolean role = ROLE.matcher(prose).region(from, to).find();
        return new Clause(
                from,
                to,
                weight,
                subject != null || by || addressed && verb,
                dated,
                strong,
                topic,
                role,
                modal >= 0 || by || named,
                fresh,
                reminds,
                subject != null && to - predicate <= 3,
                modal == words);
    }

    /// 由甲牵头, 请甲, 责成甲: the clause says who must.
    private boolean byActor(int from, int to) {
        for (int i = from; i < to - 2; i++) {
            char c = prose.charAt(i);
            boolean cue = c == '由'
                    || c == '请'
                            && "示假求教".indexOf(prose.charAt(i + 1)) < 0
                            && (i == from || "申邀提聘报".indexOf(prose.charAt(i - 1)) < 0)
                    || prose.text().startsWith("责成", i);
            if (!cue) continue;
            int at = c == '责' ? i + 2 : i + 1;
            if (actors.namedAt(at, to) != null || !actors.list(at, to).isEmpty()) return true;
        }
        return false;
    }

    private int skipLimit(int at, List<Found<Deadline>> limits) {
        for (var l : limits) if (l.from() <= at + 1 && l.to() > at) return l.to();
        return at;
    }

    /// The first modal word that is not part of another word, -1 for none.
    private int modal(int from, int to) {
        for (int i = from; i < to; i++) {
            int n = Words.NOT_MODAL.at(prose, i, to);
            if (n > 0) {
                i += n - 1;
                continue;
            }
            n = Words.MODAL.at(prose, i, to);
            if (n == 0) continue;
            if (n == 1 && i > from && Words.NOT_MODAL.at(prose, i - 1, to) > 1) continue;
            if (n == 1 && prose.charAt(i) == '请' && i > from) continue;
            return i;
        }
        return -1;
    }

    private boolean startsWithVerb(int from, int to) {
        int at = from;
        while (at < to && "就再则也都还并即便".indexOf(prose.charAt(at)) >= 0) at++;
        int n = Words.VERB.at(prose, at, to);
        if (n == 0 || Words.NOT_MODAL.at(prose, at, to) > 0) return false;
        return n > 1 || "把将报交送停修查补改拆去".indexOf(prose.charAt(at)) >= 0;
    }

    private List<Duty> pieces(Scope scope, List<Clause> clauses) {
        var duties = new ArrayList<Duty>();
        int start = -1, lastOblige = -1;
        for (int i = 0; i < clauses.size(); i++) {
            var c = clauses.get(i);
            if (lastOblige >= 0 && c.obliges() && splits(clauses, start, lastOblige, i)) {
                int begin = withTopic(clauses, lastOblige, i);
                close(scope, clauses, start, begin - 1, duties);
                start = begin;
                lastOblige = i;
                continue;
            }
            if (!c.obliges()) {
                if (start < 0) start = i;
                continue;
            }
            if (start < 0) start = i;
            lastOblige = i;
        }
        if (lastOblige >= 0) close(scope, clauses, start, clauses.size() - 1, duties);
        return duties;
    }

    /// Whether a clause that obliges begins a duty of its own: its actor is named and the duty so far has one already,
    /// or both
    /// have a date.
    private static boolean splits(List<Clause> clauses, int start, int last, int i) {
        var c = clauses.get(i);
        boolean dated = false, owned = false, onlyRoles = true;
        for (int k = start; k < i; k++) {
            var before = clauses.get(k);
            dated |= before.dated && before.obliges();
            owned |= before.subject && before.obliges();
            onlyRoles &= before.role || !before.obliges();
        }
        if (onlyRoles) return false;
        boolean gap = i > last + 1 && !clauses.get(i - 1).topic;
        boolean bound = false;
        for (int k = start; k < i; k++)
            bound |= clauses.get(k).modal && clauses.get(k).obliges();
        if (c.reminds || c.brief) return false;
        if (c.subject && !c.role && owned) return c.strong || c.weight > ENOUGH;
        if (c.role && owned) return c.subject && !clauses.get(last).role;
        if (c.subject && bound || c.strong && dated) return true;
        if (c.fresh && (bound || owned)) return true;
        if (c.leads && c.from - clauses.get(start).from >= LONG) return true;
        return c.dated && dated && (c.subject || gap);
    }

    /// A topic or condition that stands before the clause at `i` goes with it.
    private static int withTopic(List<Clause> clauses, int last, int i) {
        int start = i;
        while (start - 1 > last
                && (clauses.get(start - 1).topic
                        || start - 1 > last + 1
                        || clauses.get(start - 1).to - clauses.get(start - 1).from <= 14)) start--;
        return start;
    }

    private void close(Scope scope, List<Clause> clauses, int start, int end, List<Duty> duties) {
        int first = start;
        while (first < end
                && !clauses.get(first).obliges()
                && !clauses.get(first).topic
                && isBackground(clauses.get(first))) first++;
        int from = first == start ? clauses.get(first).from : clauses.get(first).from;
        int to = clauses.get(end).to;
        from = Math.min(Leads.skip(prose, from, to), to - 1);
        boolean soft = Words.SOFT.has(prose, from, to);
        boolean subject = false, dated = false;
        for (int k = start; k <= end; k++) {
            subject |= clauses.get(k).subject;
            dated |= clauses.get(k).dated;
        }
        if (soft && !subject && !dated) return;
        var force = force(scope, from, to);
        if (force == null) return;
        duties.add(new Duty(from, to, force, soft && !dated, !clauses.get(first).fresh));
    }

    /// A leading clause that only tells: kept out of the duty when it is long.
    private boolean isBackground(Clause c) {
        return c.to - c.from > 18
                || Words.PAST.has(prose, c.from, c.to)
                || REMARK.matcher(prose).region(c.from, c.to).lookingAt();
    }

    private @Nullable Force force(Scope scope, int from, int to) {
        return switch (scope.voice()) {
            case CHAIR, MEETING -> Force.ORDER;
            case MEMBER ->
                PROMISE.matcher(prose).region(from, to).lookingAt()
                                || UNDERTAKES.matcher(prose).region(from, to).find()
                        ? Force.ORDER
                        : Force.PROPOSAL;
            case REPORT -> Force.REPORTED;
        };
    }

    /// Whether a sentence of this voice can oblige at all.
    boolean mayOblige(Scope scope, Sentences.Sentence s) {
        int from = s.from(), to = s.to();
        if (RECOUNTS.matcher(prose).region(from, to).lookingAt()) return false;
        if (isQuoted(from, to) || isHeading(s) || isStatistics(scope, from, to)) return false;
        if (QUESTION.matcher(prose.subSequence(Math.max(from, to - 6), to)).find()) return false;
        return switch (scope.voice()) {
            case MEETING -> {
                if (s.newLine() && IMPRINT.matcher(prose).region(from, to).matches()) yield false;
                if (TOLD.matcher(prose).region(from, to).lookingAt())
                    yield byActor(from, to)
                            || REQUIRES.matcher(prose).region(from, to).find();
                if (HEARS.matcher(prose).region(from, to).lookingAt())
                    yield REQUIRES.matcher(prose).region(from, to).find();
                if (APPROVES.matcher(prose).region(from, to).lookingAt())
                    yield REQUIRES.matcher(prose).region(from, to).find() || modal(from, to) >= 0 || byActor(from, to);
                yield true;
            }
            case MEMBER ->
                SUGGEST.matcher(prose).region(from, to).find()
                        || modal(from, to) >= 0
                        || byActor(from, to)
                        || PROMISE.matcher(prose).region(from, to).lookingAt()
                        || PROMISE.matcher(prose)
                                .region(Leads.skip(prose, from, to), to)
                                .lookingAt()
                        || INTENDS.matcher(prose).region(from, to).find()
                        || promisesLater(from, to)
                        || UNDERTAKES.matcher(prose).region(from, to).find()
                                && !Deadlines.in(prose, from, to, meeting).isEmpty();
            case REPORT -> RELAYED.matcher(prose).region(from, to).find();
            case CHAIR -> true;
        };
    }

    private boolean promisesLater(int from, int to) {
        for (var c : Sentences.clauses(prose, from, to))
            if (PROMISE.matcher(prose).region(c[0], c[1]).lookingAt()
                    && !Deadlines.in(prose, c[0], c[1], meeting).isEmpty()) return true;
        return false;
    }

    /// Words of another authority that the speaker repeats.
    private boolean isQuoted(int from, int to) {
        char first = prose.charAt(from);
        if (first == '“' && prose.charAt(to - 1) == '”') return true;
        return CITES.matcher(prose).region(from, to).find();
    }

    /// A numbered line without a closing stop inside a speech: its heading.
    private boolean isHeading(Sentences.Sentence s) {
        if (s.newLine()
                && s.to() - s.from() <= 9
                && Leads.skip(prose, s.from(), s.to()) > s.from()
                && modal(s.from(), s.to()) < 0
                && !byActor(s.from(), s.to())) return true;
        if (!s.newLine() || s.to() - s.from() > 40 || s.to() < prose.length() && prose.charAt(s.to()) != '\n')
            return false;
        int words = Leads.skip(prose, s.from(), s.to());
        if (words == s.from() || !Fold.isHan(prose.charAt(s.from()))) return false;
        return !byActor(words, s.to())
                && actors.subject(words, s.to()) == null
                && Deadlines.in(prose, words, s.to(), meeting).isEmpty();
    }

    /// Figures of how things stand, with nobody told to do anything.
    private boolean isStatistics(Scope scope, int from, int to) {
        return STATISTICS.matcher(prose).region(from, to).find()
                && modal(from, to) < 0
                && !Tags.in(prose, from, to)
                && !byActor(from, to);
    }
}
