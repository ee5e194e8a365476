package luoshi.oversight.directive.reading;

import luoshi.kernel.phrase.Prose;
import luoshi.kernel.phrase.Wording;
import luoshi.meeting.record.MeetingRecord;
import luoshi.oversight.directive.reading.Scope.Voice;
import org.jspecify.annotations.Nullable;

/// 转述: in whose voice a sentence speaks when the writer gives somebody's words: 某街道反映, 某同志建议, 某局汇报了. What
/// the reporter suggests is a proposal, what a participant hands on from above is told.
final class Retelling {

    private static final Wording SAYS = Wording.of(
            "(?:会上，|随后，|接着，|同时，|另外，|此外，|最后，)?([^，。；：]{2,24}?)(?:当场|现场|在会上|会上|随后|最后|还|也|补充|先后|分别|依次){0,2}(?:就[^，。；：]{2,16}?)?"
                    + "(汇报|通报|介绍|报告|传达|解释|回顾|提出|指出(?![，：])|建议|提议|反映|表示|认为|说明|说|谈到|提到|提|讲到|讲|补充|插话|表态|承诺)(了|[，：]|$)?");
    private static final Wording ABOVE = Wording.of(
            "(?:^|，)[^，。；要]{0,4}(?:上级|中央|国家|部里|[省市县区]里?|[省市县区][\\p{IsHan}]{1,6})[^，。；要]{0,10}(?:，[^，。；要]{0,4})?要求(?:我们|各|我[局县区镇市院校处科]|[^，。；]{0,10}[前底内])|(?:检查|督导|巡察|督查|巡视|审计|督察)组[^，。；]{0,8}(?:说|要求|提出)|(?:函|通知|通报|文件?)，(?:明确)?要求|会上要求，");
    private static final Wording MEETING = Wording.of("会议|会上|与会|大家|党组|党委|班子|办公会|常委会|理事会|董事会|委员会");
    private static final String REPORTS = "汇报 通报 介绍 报告 传达 解释 回顾 说明";

    private final Prose prose;
    private final Actors actors;
    private final @Nullable String host;

    Retelling(MeetingRecord record, Actors actors) {
        this.prose = record.prose();
        this.actors = actors;
        this.host = record.header().chair();
    }

    @Nullable
    String host() {
        return host;
    }

    /// The scope with the voice in which a sentence of it speaks.
    ///
    /// @param tells the line only tells how things stand
    Scope of(Scope scope, Sentences.Sentence s, boolean tells) {
        return switch (scope.voice()) {
            case MEETING -> tells ? voiced(scope, Voice.REPORT) : told(scope, s);
            case REPORT ->
                !Telling.relays(prose, s.from(), s.to()) && Intents.offers(prose, s.from(), s.to())
                        ? voiced(scope, Voice.MEMBER)
                        : scope;
            case MEMBER -> relayed(s) ? voiced(scope, Voice.REPORT) : scope;
            case CHAIR -> scope;
        };
    }

    /// 省厅点了名，要求我们年底前……: a participant tells what those above have laid upon the body.
    private boolean relayed(Sentences.Sentence s) {
        return Telling.relays(prose, s.from(), s.to()) && ABOVE.isIn(prose, s.from(), s.to());
    }

    private Scope told(Scope scope, Sentences.Sentence s) {
        var m = SAYS.matcher(prose).region(Leads.skip(prose, s.from(), s.to()), s.to());
        if (!m.lookingAt() || !names(m)) return scope;
        if (host != null && host.contentEquals(prose.subSequence(m.start(1), m.end(1)))) return scope;
        if (Telling.requires(prose, m.end(), s.to())) return scope;
        return voiced(scope, REPORTS.contains(m.group(2)) ? Voice.REPORT : Voice.MEMBER);
    }

    /// A person by name, or any actor when a stop shows that what follows is what he said.
    private boolean names(Wording.Search m) {
        int from = m.start(1), to = m.end(1);
        if (MEETING.isIn(prose, from, to)) return false;
        if (actors.isPerson(from, to)) return true;
        return m.group(3) != null && !actors.list(from, to).isEmpty();
    }

    static Scope voiced(Scope scope, Voice voice) {
        return new Scope(scope.item(), scope.from(), scope.to(), scope.speaker(), voice);
    }
}
