package luoshi.meeting.decision.reading;

import java.math.BigDecimal;
import java.util.List;
import luoshi.kernel.phrase.Numerals;
import luoshi.kernel.phrase.Prose;
import luoshi.kernel.phrase.Wording;
import luoshi.meeting.decision.Outcome;
import luoshi.meeting.decision.Resolution;
import luoshi.meeting.record.Item;
import luoshi.meeting.record.MeetingRecord;
import luoshi.meeting.record.Stance;
import luoshi.meeting.record.Statement;
import org.jspecify.annotations.Nullable;

/// 读议决结果: the meeting's own words first (会议原则同意, 表决通过, 缓议), then the stance of who speaks last, then the kind of
/// the item: what is only conveyed or reported is noted.
public final class Outcomes {

    private static final String VOICE =
            "(?:会议|党组|党委|与会[^，。；]{0,8}|经(?:会议|集体|认真|充分|党组)?(?:研究|讨论|审议|表决|投票)|大家|全体|主席(?=裁示|宣布|认为|归纳)|结论[：:]|议定(?:意见|事项|结果)?[：:]|决议[：:]|表决结果[：:]|会议决议[：:])[^。；\\n]{0,18}?";
    private static final Wording REJECTED = Wording.of(
            VOICE
                    + "(?:不予(?:通过|同意|批准|采纳)|不同意(?!\\d|[〇零一二三四五六七八九十]{1,3}[票人名])|未(?:获|予)?通过|否决|不通过|不批准|予以否决|维持(?:现状|现有|原))|未(?:获|予)通过|(?<=[，。；：\\n])(?:会议)?(?:不同意(?!\\d|[〇零一二三四五六七八九十]{1,3}[票人名])|不予同意|不予批准|不宜)(?:按|将|以|对|该|此|其|给|把|由|从|实施|采用|采纳|立项|列入|购置|采购|设立|追加|调整|变更|出租|新增|增加|报)|(?:议题|事项)?不予通过|(?:议案|提案|方案|动议)(?:未|不)(?:获)?通过|结论[：:]不通过");
    private static final Wording POSTPONED = Wording.of(
            VOICE
                    + "(?:缓议|暂缓|暂不|再议|下次(?:会议?)?再|另行研究|不表决|延(?:到|至|后)|择期|待[^，。；]{2,20}后再(?:议|研究|上会|提交))|(?:本|此|该|这个)?(?:议题|事项|提案|方案|议案|件事)[^，。；]{0,6}(?:缓议|暂缓|再议|先放一放|下次再)|决议[：:](?:本案|该案|此案)?(?:先|予以)?(?:保留|缓议|暂缓)|(?:定|结论)：(?:先|暂)?缓|(?:今天|这次|本次)(?:会议)?(?:就)?(?:先)?不(?:定|议|表决|作决定|讨论|予(?:研究|审议|讨论))|(?<=[，。；：\n])(?:暂不(?:通过|同意|批准|审议|研究|决定|表决)|先?缓一缓|(?:资料|信息|材料)不足，[^。]{0,20}(?:下次|再议|不表决))");
    private static final Wording PRINCIPLE = Wording.of(VOICE
            + "原则(?:上)?(?:性)?(?:同意|通过|赞成)|^原则(?:上)?(?:同意|通过)|(?<=[。；，：）\n])原则(?:上)?(?:同意|通过)|审议并?原则(?:上)?(?:同意|通过)");
    private static final Wording PASSED = Wording.of(
            VOICE
                    + "(?:同意(?!\\d)|通过|审议通过|批准|审定|照案通过|予以通过)|(?:一致|全票|全体|举手|表决)(?:同意|通过)|审议通过(?:了)?|照案通过|审议并?(?:同意|批准)|(?<=[。；）\n，—】])(?:一致)?同意(?!\\d|意见|[^，。；]{0,6}意见)|(?<=\n)(?:表决|审议|讨论|会议|研究)?结果[：:](?:照案|一致)?通过|无异议|获(?:得)?通过|决议[：:](?:照案)?通过");
    /// Without one of these no sentence says how a point ended.
    private static final Wording VERDICT =
            Wording.of("同意|通过|批准|审定|异议|不予|未[获予]|否决|维持|缓|暂不|再议|下次|另行|不表决|延[到至后]|择期|后再|放一放|保留|不(?:定|议|作决定|讨论)|不足|原则");
    private static final Wording VOTES = Wording.of(
            "(?:均获)?(?:同意|赞成)(?<yes>[\\d,，]{1,16}|[一二三四五六七八九十]{1,3})[票股人名]?(?:，占[^，；。]{1,20})?[，、；]?(?:反对|不同意)(?<no>[\\d,，]{1,16}|[〇零一二三四五六七八九十]{1,3})[票股人名]|(?:同意|赞成)[\\d,，]{1,16}[票股]，占(?:[^，；。]{0,20}的)?(?<all>100(?:\\.0+)?)%"
                    + "|(?<![\\d.])(?<for>\\d{1,6}|[一二三四五六七八九十]{1,3})(?:票|人)(?:表示|投)?(?:同意|赞成|通过)(?:[，、；](?<against>\\d{1,6}|[〇零一二三四五六七八九十]{1,3})(?:票|人)(?:反对|不同意))?");
    private static final Wording CONCLUDED =
            Wording.of("(?:结论|决议|会议决议|决定|裁示|(?<=\n)定了?)[：:][\n]?(?!无|不|暂|缓|保留|资料|信息|材料|下次|待)");
    private static final Wording NOTED = Wording.of("(?:传达|通报|学习|听取|汇报|情况|总结|部署|研判|致词|报告|进展|动态|书面)");
    /// 听取1至9月预算执行情况的汇报: heard, whatever it was about.
    private static final Wording HEARD = Wording.of("(?:会议)?(?:听取|通报|传达|学习).*(?:汇报|通报|报告|情况|说明|精神|进展|进度)");
    private static final Wording DECIDES = Wording.of("审议|审定|表决|任免|方案|草案|办法|请示|申请|事宜|研究|讨论");
    /// 雨情水情, 当前形势, 表态发言: how things stand.
    private static final Wording STATE = Wording.of("形势|表态|[雨水汛旱灾险疫舆警]情|回顾|小结|点评|进度");
    private static final Wording TOLD = Wording.of("传达(?:学习)?了|通报了|学习了");
    private static final Wording ACTS =
            Wording.of("(?:审议|审定|表决|方案|草案|制度|办法|规定|请示|申请|任免|人事|干部|调整|事宜|采购|分配|预算|担保|议案|修订|补助|标准|名单)");

    /// ……拿不到意见的报我。本议题暂缓。 among the last words of a speech.
    private static final Wording PUT_OFF =
            Wording.of("(?:本|此|该|这个|这项|今天这个)(?:议题|事项|议案|方案|事)(?:今天)?(?:先|就)?(?:予以)?(?:暂缓|缓议|不定|不议|不表决|不上)");

    private static final int LAST = 24;

    private record Verdict(Outcome outcome, Wording wording) {}

    /// On one place the narrower verdict wins.
    private static final List<Verdict> VERDICTS = List.of(
            new Verdict(Outcome.REJECTED, REJECTED),
            new Verdict(Outcome.POSTPONED, POSTPONED),
            new Verdict(Outcome.PRINCIPLE_AGREED, PRINCIPLE),
            new Verdict(Outcome.PASSED, PASSED));

    private Outcomes() {}

    public static @Nullable Resolution of(MeetingRecord record, Item item) {
        var prose = record.prose();
        int from = prose.indexOf(item.place().start()),
                to = prose.indexOf(item.place().end());
        var stated = stated(prose, item, from, to);
        if (stated != null) return stated;
        var concluded = CONCLUDED.matcher(prose).region(from, to);
        if (concluded.find() && !inSpeech(prose, item, concluded.start()))
            return new Resolution(item.n(), Outcome.PASSED, prose.quote(concluded.start(), concluded.end()));
        var closing = closing(record, item);
        if (closing != null) return closing;
        var title = prose.text()
                .substring(
                        prose.indexOf(item.title().start()),
                        prose.indexOf(item.title().end()));
        int opening = prose.indexOf(item.title().end());
        var told = prose.text().substring(from, Math.max(from, Math.min(to, Math.max(opening, from) + 24)));
        boolean noted =
                HEARD.matcher(title).matches() && !DECIDES.matcher(title).find()
                        || STATE.matcher(title).find() && !ACTS.matcher(title).find()
                        || NOTED.matcher(told).find() && !ACTS.matcher(title).find()
                        || TOLD.matcher(told).find();
        return noted ? new Resolution(item.n(), Outcome.NOTED, null) : null;
    }

    /// The first sentence with a verdict decides; the words of speeches and of the title are none.
    private static @Nullable Resolution stated(Prose prose, Item item, int from, int to) {
        for (int start = from, end; start < to; start = end) {
            end = start;
            while (end < to && "。\n".indexOf(prose.charAt(end)) < 0) end++;
            end = Math.min(to, end + 1);
            if (!VERDICT.isIn(prose, start, end)) continue;
            var found = verdict(prose, item, start, end);
            if (found != null) return found;
        }
        return voted(prose, item, from, to);
    }

    private static @Nullable Resolution verdict(Prose prose, Item item, int from, int to) {
        Resolution found = null;
        int at = to;
        for (var verdict : VERDICTS) {
            var m = verdict.wording.matcher(prose).region(from, to);
            while (m.find()) {
                if (inSpeech(prose, item, m.start())
                        || inSpeech(prose, item, m.end() - 1)
                        || isTitle(prose, item, m.start())) continue;
                if (m.start() < at) {
                    found = new Resolution(item.n(), verdict.outcome, prose.quote(m.start(), m.end()));
                    at = m.start();
                }
                break;
            }
        }
        return found;
    }

    /// 同意7票，反对1票: by the count, where no word says how the vote ended.
    private static @Nullable Resolution voted(Prose prose, Item item, int from, int to) {
        var votes = VOTES.matcher(prose).region(from, Math.max(from, to));
        if (!votes.find()) return null;
        if (votes.group("all") != null)
            return new Resolution(item.n(), Outcome.PASSED, prose.quote(votes.start(), votes.end()));
        boolean counted = votes.group("for") != null;
        var yes = Numerals.value(votes.group(counted ? "for" : "yes"));
        var against = votes.group(counted ? "against" : "no");
        var no = counted && against == null ? BigDecimal.ZERO : Numerals.value(against);
        if (yes == null || no == null) return null;
        var outcome = yes.compareTo(no) > 0 ? Outcome.PASSED : Outcome.REJECTED;
        return new Resolution(item.n(), outcome, prose.quote(votes.start(), votes.end()));
    }

    /// Words of the title name the matter; in 会议审议通过了《……》 the verdict stands before it.
    private static boolean isTitle(Prose prose, Item item, int index) {
        int place = prose.place(index, index + 1).start();
        return item.title().start() <= place
                && place < item.title().end()
                && !prose.text().startsWith("会议", prose.indexOf(item.title().start()));
    }

    /// Words inside a participant's speech are not the meeting's.
    private static boolean inSpeech(Prose prose, Item item, int index) {
        int place = prose.place(index, index + 1).start();
        return item.statements().stream()
                .anyMatch(s -> s.place().start() <= place && place < s.place().end());
    }

    /// By the host's last word where the host is named, else by who speaks last.
    private static @Nullable Resolution closing(MeetingRecord record, Item item) {
        if (item.statements().isEmpty()) return null;
        var last = item.statements().getLast();
        for (var statement : item.statements())
            if (isHost(record, statement.speaker().plain())
                    && (statement.stance() != null || postpones(record, statement))) last = statement;
        boolean alone = item.statements().size() == 1;
        var prose = record.prose();
        int from = prose.indexOf(last.place().start());
        int end = from;
        while (end < prose.length() && "，。；\n".indexOf(prose.charAt(end)) < 0) end++;
        var words = prose.quote(from, Math.max(end, from + 1));
        if (postpones(record, last) && last.stance() != Stance.AGREE)
            return new Resolution(item.n(), Outcome.POSTPONED, words);
        if (last.stance() == null || alone && last.stance() == Stance.NO_OBJECTION) return null;
        var outcome = switch (last.stance()) {
            case AGREE -> Outcome.PASSED;
            case PRINCIPLE -> Outcome.PRINCIPLE_AGREED;
            case DISAGREE -> Outcome.REJECTED;
            case POSTPONE -> Outcome.POSTPONED;
            case NO_OBJECTION -> isHost(record, last.speaker().plain()) ? Outcome.PASSED : null;
            case ABSTAIN -> null;
        };
        return outcome == null ? null : new Resolution(item.n(), outcome, words);
    }

    /// 这个今天不表决，先缓一缓 among the first words of a speech.
    private static boolean postpones(MeetingRecord record, Statement statement) {
        var prose = record.prose();
        int from = prose.indexOf(statement.place().start()),
                to = prose.indexOf(statement.place().end());
        return POSTPONED.isIn(prose, from, Math.min(to, from + 48))
                || PUT_OFF.isIn(prose, Math.max(from, to - LAST), to);
    }

    private static boolean isHost(MeetingRecord record, String speaker) {
        return speaker.equals(record.header().chair());
    }
}
