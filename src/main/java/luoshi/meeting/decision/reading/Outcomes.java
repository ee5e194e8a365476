package luoshi.meeting.decision.reading;

import java.util.regex.Pattern;
import luoshi.kernel.phrase.Prose;
import luoshi.meeting.decision.Outcome;
import luoshi.meeting.decision.Resolution;
import luoshi.meeting.record.Item;
import luoshi.meeting.record.MeetingRecord;
import luoshi.meeting.record.Stance;
import org.jspecify.annotations.Nullable;

/// 读议决结果: the meeting's own words first (会议原则同意, 表决通过, 缓议), then the stance of who speaks last, then the kind of
/// the item: what is only conveyed or reported is noted.
public final class Outcomes {

    private static final String VOICE =
            "(?:会议|党组|党委|与会[^，。；]{0,8}|经(?:会议|集体|认真|充分|党组)?(?:研究|讨论|审议|表决|投票)|大家|全体|主席|结论[：:]|决议[：:]|表决结果[：:]|会议决议[：:])[^。；\\n]{0,18}?";
    private static final Pattern REJECTED = Pattern.compile(
            VOICE
                    + "(?:不予(?:通过|同意|批准|采纳)|不同意|未(?:获|予)?通过|否决|不通过|不批准|予以否决|维持(?:现状|现有|原))|未获通过|(?:议案|提案|方案|动议)(?:未|不)(?:获)?通过|结论[：:]不通过");
    private static final Pattern POSTPONED = Pattern.compile(
            VOICE
                    + "(?:缓议|暂缓|暂不|再议|下次(?:会议?)?再|另行研究|不表决|延(?:到|至|后)|择期|待[^，。；]{2,20}后再(?:议|研究|上会|提交))|(?:本|此|该|这个)?(?:议题|事项|提案|方案|议案|件事)[^，。；]{0,6}(?:缓议|暂缓|再议|先放一放|下次再)|决议[：:](?:保留|缓议|暂缓)|(?:今天|这次|本次)(?:先)?不(?:定|议|表决|作决定)");
    private static final Pattern PRINCIPLE = Pattern.compile(VOICE + "原则(?:上)?(?:性)?(?:同意|通过|赞成)|^原则(?:上)?(?:同意|通过)");
    private static final Pattern PASSED = Pattern.compile(
            VOICE
                    + "(?:同意|通过|审议通过|批准|审定|照案通过|予以通过)|(?:一致|全票|全体|举手|表决)(?:同意|通过)|审议通过(?:了)?|照案通过|同意\\d+票[，、；]反对[0〇零]票|获(?:得)?通过|决议[：:](?:照案)?通过");
    private static final Pattern NOTED = Pattern.compile("(?:传达|通报|学习|听取|汇报|情况|总结|部署|研判|致词|报告|进展|动态|书面)");
    private static final Pattern ACTS =
            Pattern.compile("(?:审议|审定|表决|方案|草案|制度|办法|规定|请示|申请|任免|人事|干部|调整|事宜|采购|分配|预算|担保|议案|修订|补助|标准|名单)");

    private Outcomes() {}

    public static @Nullable Resolution of(MeetingRecord record, Item item) {
        var prose = record.prose();
        int from = prose.indexOf(item.title().end()),
                to = prose.indexOf(item.place().end());
        var stated = stated(prose, item, from, to);
        if (stated != null) return stated;
        var closing = closing(record, item);
        if (closing != null) return closing;
        var title = prose.text()
                .substring(
                        prose.indexOf(item.title().start()),
                        prose.indexOf(item.title().end()));
        boolean noted = NOTED.matcher(title).find() && !ACTS.matcher(title).find();
        return noted ? new Resolution(item.n(), Outcome.NOTED, null) : null;
    }

    private static @Nullable Resolution stated(Prose prose, Item item, int from, int to) {
        Resolution found = null;
        int at = -1;
        for (var rule : new Object[][] {
            {Outcome.REJECTED, REJECTED},
            {Outcome.POSTPONED, POSTPONED},
            {Outcome.PRINCIPLE_AGREED, PRINCIPLE},
            {Outcome.PASSED, PASSED}
        }) {
            var m = ((Pattern) rule[1]).matcher(prose).region(from, Math.max(from, to));
            while (m.find()) {
                if (inSpeech(prose, item, m.start())) continue;
                if (found == null || m.start() < at) {
                    found = new Resolution(item.n(), (Outcome) rule[0], prose.quote(m.start(), m.end()));
                    at = m.start();
                }
                break;
            }
        }
        return found;
    }

    /// Words inside a participant's speech are not the meeting's.
    private static boolean inSpeech(Prose prose, Item item, int index) {
        int place = prose.place(index, index + 1).start();
        return item.statements().stream()
                .anyMatch(s -> s.place().start() <= place && place < s.place().end());
    }

    private static @Nullable Resolution closing(MeetingRecord record, Item item) {
        if (item.statements().isEmpty()) return null;
        var last = item.statements().getLast();
        boolean alone = item.statements().size() == 1;
        if (last.stance() == null || alone && last.stance() == Stance.NO_OBJECTION) return null;
        var outcome = switch (last.stance()) {
            case AGREE -> Outcome.PASSED;
            case PRINCIPLE -> Outcome.PRINCIPLE_AGREED;
            case DISAGREE -> Outcome.REJECTED;
            case POSTPONE -> Outcome.POSTPONED;
            case NO_OBJECTION -> Outcome.PASSED;
            case ABSTAIN -> null;
        };
        if (outcome == null
                || last.stance() == Stance.NO_OBJECTION
                        && !isHost(record, last.speaker().plain())) return null;
        var prose = record.prose();
        int from = prose.indexOf(last.place().start());
        int end = from;
        while (end < prose.length() && "，。；\n".indexOf(prose.charAt(end)) < 0) end++;
        return new Resolution(item.n(), outcome, prose.quote(from, Math.max(end, from + 1)));
    }

    private static boolean isHost(MeetingRecord record, String speaker) {
        var host = record.header().host();
        return host != null && host.plain().equals(speaker);
    }
}
