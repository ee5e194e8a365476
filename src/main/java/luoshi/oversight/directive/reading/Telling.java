package luoshi.oversight.directive.reading;

import java.time.LocalDate;
import luoshi.kernel.phrase.Deadlines;
import luoshi.kernel.phrase.Fold;
import luoshi.kernel.phrase.Prose;
import luoshi.kernel.phrase.Wording;
import org.jspecify.annotations.Nullable;

/// 叙述: sentences that only tell and can lay no duty, whatever words they hold: questions, quotations, figures,
/// headings, what
/// the meeting heard, what a report says.
final class Telling {

    /// 下次例会：7月3日.
    private static final Wording NEXT = Wording.of("下[次期](?:例会|会议|组会|碰头会)(?:时间|地点|时间地点|安排)?[：:]");
    /// （委员逐一发表意见）: what happened in the room.
    private static final Wording ASIDE =
            Wording.of("[（(](?![^）)]*(?:责任|牵头|负责|配合|完成|落实|前|要|应|须|由|@|[日月]))[^（）()]{2,30}[）)]");
    private static final Wording APPROVES =
            Wording.of("^(?:会议|党组|经研究，?|经讨论，?|与会){0,8}(?:原则(?:上)?|一致|审议)?(?:同意|通过|听取|审议|研究|传达|学习|讨论|认为|指出|肯定)");
    /// 同意立项，①甲局……: the points follow in the same sentence.
    private static final Wording ENUMERATES = Wording.of("[①-⒂]");
    /// 同意从基金列支，限5月15日前完工.
    private static final Wording LIMITED =
            Wording.of("，(?:限|力争|争取|务必|最迟|于|在)?[^，。；]{0,12}(?:[日月年周]底?|[月年]底)(?:之?前|以前|内)[^，。；]{2,}");
    private static final Wording BY = Wording.of("[前内底]");
    private static final Wording AGREES = Wording.of("(?:会议|党组|党委|经研究，?)?(?:(?:审议|研究|讨论)并)?(?:原则(?:上)?|一致)?(?:同意|通过)");
    private static final Wording HEARS = Wording.of(
            "^(?:会议|党组|会上|随后|接着){0,8}(?:首先|还|书面|集体|专题){0,8}(?:听取|审议|研究|传达|学习|讨论|通报)(?!决定|通过|同意|后|确定|明确|议定|[，：])");
    private static final Wording RELAYED = Wording.of(
            "(?:上级|厅里|部里|上面|县[\\p{IsHan}]{0,6}|市[\\p{IsHan}]{0,6}|区[\\p{IsHan}]{0,6}|省[\\p{IsHan}]{0,6}|督察|督察反馈|会议|通知|文件|通报)(?:要求|明确要求|部署)|(?:检查|督导|巡察|督查|巡视|审计|督察)组[^，。；]{0,8}(?:说|要求|提出)|(?:函|通知|通报|文件?)，(?:明确)?要求|会上要求，|(?:^|[，是：])要求(?:我们|各[\\p{IsHan}]{1,4}|我[局县区镇市院校处科]|全[市县区局])");
    /// 群众要求执行新标准: who asks is none of the meeting.
    private static final Wording CLAIMED = Wording.of("(?:" + Background.OUTSIDERS + ")(?:还|又|都|也)?要求");
    private static final Wording REQUIRES =
            Wording.of("(?:会议|会上|大家)?(?:要求|强调|(?<!处罚|处理|任免|行政)决定(?![书的了]|\\d)|明确|议定|责成|部署|商定|定于|同意由)[，：]?");
    /// 刚才，甲同志传达了……; 国务院1月11日召开……会议: what went before.
    private static final Wording RECOUNTS = Wording.of(
            "(?:据悉|据了解|记者[^，。；]{0,8}获悉)，|[^，。；]{2,12}时，[^，。；]{2,20}(?:汇报|报告|介绍|反映)，|(?:刚才|今天|上午|前面|会前)，?[^，。；]{0,24}(?:传达|汇报|通报|学习|听取|观看|介绍)了");
    /// 市住建局、市发改委主要负责同志参加: who was there.
    private static final Wording ATTENDS = Wording.of(
            "(?:参加|出席|列席|到会)(?:本次|这次)?(?:会议)?的[^，。；：]{0,12}[有为是：].*|[^。；]{0,120}(?:领导|负责(?:同志|人)|代表|同志|成员|、[\\p{IsHan}]{2,4})(?:等)?(?:分别|一同|也)?(?:参加|出席|列席|陪同)(?:了)?(?:会议|调研|活动|座谈)?");
    private static final Wording CONVENES = Wording.of("[^，。；定拟]{0,20}召开(?:了)?[^，。；]{2,30}会议?$");
    /// 5月22日上午，镇长主持召开……会，……参加: the meeting itself.
    private static final Wording CONVENED = Wording.of(
            "(?:\\d{4}年)?(?:\\d{1,2}月\\d{1,2}日|今天|昨天|近日|日前)[^。；定拟将每]{0,50}?(?:召开|举行)了?[^。；]{2,50}会(?:议)?(?:，|$)");
    /// 请大家谈谈; 下面我讲三点: the talk itself; a line to be signed on.
    private static final Wording INVITES = Wording.of(
            "(?:请示一下|想请示|今天(?:[请把叫]大家|主要|的会)|[^，。；]{0,6}大家(?:看看|说说|议一?议|谈谈|讨论|发表))|(?:下面|现在|接下来)?，?请(?:大家|各位|同志们)[^，。；]{0,6}(?:谈|说|发表|讨论|议|表决|发言|审议)");
    private static final Wording ANNOUNCES = Wording.of(
            "下[次周月][^，。；]{0,10}会[^，。；]{0,6}(?:时间|地点)|[^。；]{0,40}(?:[讲说谈提]|强调|补充)[一二三四五六七八九两几][点句条个项件](?:话|事情?|意见|要求|建议)?：?$|[^。；]{0,40}提出(?:了)?(?:以下|如下|几点|[一二三四五六]点)[^，。；]{0,6}(?:要求|意见)：?$|[^。；]{0,20}[_＿]{3}|[^。；]{0,40}不在会上(?:定|讨论|议)");
    /// 下面几件事要落实到人, 会后要抓好几件事：.
    private static final Wording COUNTS = Wording.of(
            "[^，。；]{0,14}(?:[几两三四五六七八九十]|\\d)(?:件|点|项|条|个)(?:重要|具体)?(?:事情?|工作|问题|方面|要求|意见|事项|安排)(?:要[^，。；]{1,8})?：?$");
    private static final Wording IMPRINT = Wording.of("[^，。；：]{4,20}(?:整理|印发|编印|秘书处|办公室)");
    private static final Wording QUESTION =
            Wording.of("(?:吗|呢|行不行|好不好|可不可以|怎么样|对不对|同不同意|有没有意见|没有|怎么办|(?<!是)多少|为什么|什么时候|几|什么|谁[^，。；]{1,4}过)$");
    private static final Wording CITES =
            Wording.of("(?:总书记|总理|主席|中央|《[^》]{4,40}》)[^，。；“]{0,12}(?:强调|指出|明确提出|明确|规定|要求)[，：]?“");

    private static final Wording STATISTICS = Wording.of(
            "(?:(?<![把将对])现有|共有|共计|一共|总投资(?!控制|不)|累计|全年完成|综合得分|综合节能率|年度投资|共安排|盘子|覆盖率达|约占|占比|位列|超标|共排查|实际完成|完成率|完成产值|拟由)[^，。；]{0,16}\\d");

    /// So short are the words of a heading, and a line that is one.
    private static final int HEADING = 9, HEADLINE = 6;
    private static final int LONGEST_HEADING = 40;

    private final Prose prose;
    private final Actors actors;
    private final Cues cues;
    private final @Nullable LocalDate meeting;

    Telling(Prose prose, Actors actors, Cues cues, @Nullable LocalDate meeting) {
        this.prose = prose;
        this.actors = actors;
        this.cues = cues;
        this.meeting = meeting;
    }

    /// Whether a sentence can oblige in no voice: what was held and who was there, quotations, headings, questions.
    boolean isNoDuty(Sentences.Sentence s) {
        int from = s.from(), to = s.to();
        return INVITES.begins(prose, from, to)
                || ASIDE.fills(prose, from, to)
                || NEXT.begins(prose, Leads.skip(prose, from, to), to)
                || ANNOUNCES.begins(prose, from, to)
                || RECOUNTS.begins(prose, from, to)
                || CONVENES.begins(prose, from, to)
                || CONVENED.begins(prose, from, to) && cues.modal(from, to) < 0
                || ATTENDS.fills(prose, from, to) && obligesNobody(from, to)
                || COUNTS.fills(prose, from, to)
                || isQuoted(from, to)
                || isHeading(s)
                || isStatistics(from, to)
                || QUESTION.matcher(prose.subSequence(Math.max(from, to - 6), to))
                        .find();
    }

    /// Whether a sentence of this voice can oblige by the rules.
    boolean mayOblige(Scope scope, Sentences.Sentence s) {
        int from = s.from(), to = s.to();
        return switch (scope.voice()) {
            case MEETING -> {
                if (s.newLine() && IMPRINT.fills(prose, from, to)) yield false;
                int words = Leads.number(prose, from, to);
                if (HEARS.begins(prose, words, to)) yield requires(prose, from, to) || agreesLater(from, to);
                if (APPROVES.begins(prose, words, to))
                    yield requires(prose, from, to)
                            || cues.modal(from, to) >= 0
                            || cues.byActor(from, to)
                            || Leads.agree(prose, from, to)
                            || LIMITED.isIn(prose, from, to)
                            || Weighing.settles(prose, from, to)
                            || setsToWork(from, to)
                            || ENUMERATES.isIn(prose, from, to);
                yield true;
            }
            case MEMBER ->
                Intents.suggests(prose, from, to)
                        || cues.modal(from, to) >= 0
                        || cues.byActor(from, to)
                        || Intents.promises(prose, from, to)
                        || Intents.promises(prose, Leads.skip(prose, from, to), to)
                        || Intents.intends(prose, from, to)
                        || promisesLater(from, to)
                        || setsOthers(from, to)
                        || (Intents.undertakes(prose, from, to) || Intents.starts(prose, from, to))
                                && !Deadlines.in(prose, from, to, meeting).isEmpty();
            case REPORT -> relays(prose, from, to);
            case CHAIR -> true;
        };
    }

    /// No word of duty stands in a stretch, and it does not say who must.
    private boolean obligesNobody(int from, int to) {
        return cues.modal(from, to) < 0 && !cues.byActor(from, to);
    }

    /// 会议同意先行处理，甲科抓紧委托鉴定: who has to do what behind the approval.
    private boolean setsToWork(int from, int to) {
        var clauses = Sentences.clauses(prose, from, to);
        if (clauses.size() < 2 || !AGREES.begins(prose, from, clauses.getFirst()[1])) return false;
        for (var c : clauses.subList(1, clauses.size())) {
            var subject = actors.subject(c[0], c[1]);
            if (subject != null && subject.actors().getFirst()[0] == c[0] && cues.startsWithVerb(subject.end(), c[1]))
                return true;
        }
        return false;
    }

    /// 各教研组周五放学前把公开课安排交上来: who has to do what by when.
    private boolean setsOthers(int from, int to) {
        for (var c : Sentences.clauses(prose, from, to)) {
            var subject = actors.subject(actors.skipLead(c[0], c[1]), c[1]);
            if (subject != null
                    && prose.charAt(subject.actors().getFirst()[0]) != '我'
                    && BY.isIn(prose, subject.end(), c[1])
                    && Deadlines.in(prose, subject.end(), c[1], meeting).stream()
                            .anyMatch(l -> l.value().value() != null)
                    && cues.acts(subject.end(), c[1])) return true;
        }
        return false;
    }

    /// 会议听取了甲科的汇报，同意……，由甲科组织实施: what was heard, agreed and laid upon somebody in one sentence.
    private boolean agreesLater(int from, int to) {
        boolean agreed = false;
        for (var c : Sentences.clauses(prose, from, to)) {
            if (agreed && cues.byActor(c[0], c[1])) return true;
            agreed |= AGREES.begins(prose, c[0], c[1]);
        }
        return false;
    }

    private boolean promisesLater(int from, int to) {
        for (var c : Sentences.clauses(prose, from, to))
            if (Intents.promises(prose, c[0], c[1])
                    && !Deadlines.in(prose, c[0], c[1], meeting).isEmpty()) return true;
        return false;
    }

    /// Words of another authority that the speaker repeats.
    private boolean isQuoted(int from, int to) {
        char first = prose.charAt(from);
        if (first == '“' && (prose.charAt(to - 1) == '”' || prose.text().indexOf("。”", from, to) >= 0)) return true;
        return CITES.isIn(prose, from, to);
    }

    /// A numbered line without a closing stop inside a speech: its heading.
    private boolean isHeading(Sentences.Sentence s) {
        int from = s.from(), to = s.to(), words = s.newLine() ? Leads.skip(prose, from, to) : from;
        if (words == from) return false;
        if ((to - from <= HEADING || to - words <= HEADING && goesOn(to))
                && obligesNobody(from, to)
                && actors.subject(words, to) == null) return true;
        if (to - from > LONGEST_HEADING || to < prose.length() && prose.charAt(to) != '\n') return false;
        char first = prose.charAt(from);
        if (!Fold.isHan(first) && !(first == '（' && Fold.isHan(prose.charAt(from + 1)))) return false;
        return !cues.byActor(words, to)
                && actors.subject(words, to) == null
                && Deadlines.in(prose, words, to, meeting).isEmpty();
    }

    /// （一）立即整改。被约谈企业须……: the first words of a numbered measure that say nothing of their own.
    boolean isHeadline(Sentences.Sentence s) {
        int words = Leads.number(prose, s.from(), s.to());
        return words > s.from()
                && s.to() - words <= HEADLINE
                && goesOn(s.to())
                && obligesNobody(s.from(), s.to())
                && actors.subject(words, s.to()) == null;
    }

    /// （二）严控一般性支出。下半年……: more stands behind the first words of a numbered line.
    private boolean goesOn(int to) {
        return to + 1 < prose.length() && prose.charAt(to) == '。' && prose.charAt(to + 1) != '\n';
    }

    /// Figures of how things stand, with nobody told to do anything.
    private boolean isStatistics(int from, int to) {
        return STATISTICS.isIn(prose, from, to) && obligesNobody(from, to) && !Tags.in(prose, from, to);
    }

    /// 会议听取了……的汇报。: what follows in the paragraph is what was heard, until the meeting speaks.
    boolean hears(int from, int to) {
        return HEARS.begins(prose, from, to) && !requires(prose, from, to);
    }

    /// 会议认为, 会议指出: an opening that binds nobody.
    boolean remarks(int from, int to) {
        var lead = prose.subSequence(from, to).toString();
        return (lead.contains("认为") || lead.contains("指出")) && !requires(prose, from, to);
    }

    /// 区里要求, 通知明确: what somebody above has laid down.
    static boolean relays(Prose prose, int from, int to) {
        return RELAYED.isIn(prose, from, to);
    }

    /// 会议要求, 会议决定: the meeting's voice that binds.
    static boolean requires(Prose prose, int from, int to) {
        return REQUIRES.isIn(prose, from, to) && !CLAIMED.isIn(prose, from, to);
    }
}
