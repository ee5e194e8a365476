package luoshi.meeting.record.reading;

import luoshi.kernel.phrase.Names;
import luoshi.kernel.phrase.Prose;
import luoshi.kernel.phrase.Wording;
import luoshi.meeting.record.reading.Labels.Label;
import org.jspecify.annotations.Nullable;

/// 叙述发言: speech told as prose, with the speaker's name at the head of a sentence: 张三同志指出，……; 李四说先修一半; 程某问……，
/// 邵某答…….
final class ToldSpeech {

    private static final Wording OPINION = Wording.of(
            "(?:同志|先生|女士|委员|老师)?(?:则|也|还|另|会上|同时)?(?:(?:提出|认为|建议|提议|补充|表示|说|主张|担心)[，：](?!“)|(?:认为|主张|担心|提议|建议|表示|说)(?![，：了的明法过书中])(?=[^，。；]{3,}))");
    /// 沙明说首付款一共付了57万: words follow the verb with no stop between.
    private static final Wording DIRECT = Wording.of(
            "(?:同志|先生|女士|老师)?(?:当场|当即|最后|接着|又|还|也|则|先|就)?(?:插话|补充|表态|接话)?(?:认为|表示|建议|提议|主张|担心|反映|提出|回答|回话|答|问|说|讲)(?:道|是)?(?![，：。；了的得过法明话到完清书中题案议复辞]|起(?!诉|来))(?=[^。；]{3,})");
    private static final Wording POST =
            Wording.of("(?:书记|支书|主任|村长|会长|[局镇乡校院所站科处厂矿队区县市]长|主席|总经理|经理|董事长|理事长)(?![\\p{IsHan}]{0,2}同志)");
    /// A question, or the answer to one: it may begin behind a comma.
    private static final Wording ANSWERS =
            Wording.of("(?:同志|先生|女士|老师)?(?:当场|当即|又|还|也|则|先|就|马上)?(?:问|追问|反问|答|回答|答复|回应|插话|说)");
    private static final Wording STATES = Wording.of(
            "(?:同志|先生|女士)?(?:等)?(?:同志)?(?:也|则|还|都|均|一致|当场|当即|倒){0,8}(?=(?:表示)?(?:完全|都|均|也)?(?:不太赞成|不大赞成|不太同意|不同意|同意|原则|赞成|不赞成|反对|附议|弃权|支持|没有?(?:不同|其他)?意见|无(?:不同|其他)?意见|认为可以|无异议|可以[。，]))");
    /// 张三副院长提出，……: the post behind the name.
    private static final Wording TITLE = Wording.of(
            "(?:(?:党组|党委|常务)?副?(?:书记|主任|[局镇乡校院所站科处厂矿队区县市部]长|主席|总经理|经理|董事长|秘书长|会长)|总工程师|总工|调研员|委员|老师)(?=同志|[^，。；：]{0,8}(?:提出|认为|建议|提议|补充|表示|说|主张|担心|强调|指出|要求|同意|汇报|介绍|传达|通报|没有|无))");
    private static final Wording BEFORE = Wording.of("(?:最后|随后|接着|会上|其间|期间|首先|此时)，?");
    private static final Wording REPORTS = Wording.of("(?:汇报了?|介绍了?|传达|通报)$");

    private final Prose prose;
    private final Known known;

    ToldSpeech(Prose prose, Known known) {
        this.prose = prose;
        this.known = known;
    }

    /// Speech told as prose: 张三同志指出，……; 李四同意，……; 王五、赵六都没有意见。
    @Nullable
    Label at(int from, int to) {
        var before = BEFORE.matcher(prose).region(from, to);
        int start = before.lookingAt() ? before.end() : from;
        int end = known.endOf(start, to);
        if (end == 0) end = postEnd(start, to);
        if (end == 0) return toldOfUnknown(from, to);
        while (end < to && prose.charAt(end) == '、' && known.endOf(end + 1, to) > 0) end = known.endOf(end + 1, to);
        int at = behindTitle(end, to);
        var states = STATES.matcher(prose).region(at, to);
        if (states.lookingAt()) return new Label(from, start, end, states.end(), true);
        return said(from, start, end, at, to);
    }

    /// What somebody known thinks, told in one sentence of minutes.
    @Nullable
    Label opinion(int from, int to) {
        int end = known.endOf(from, to);
        while (end > 0 && end < to && prose.charAt(end) == '、' && known.endOf(end + 1, to) > 0)
            end = known.endOf(end + 1, to);
        int at = end > 0 ? behindTitle(end, to) : from;
        var states = STATES.matcher(prose).region(at, to);
        if (end > 0 && states.lookingAt()) return new Label(from, from, end, states.end(), true);
        var thinks = OPINION.matcher(prose).region(at, to);
        return end > 0 && thinks.lookingAt() ? new Label(from, from, end, thinks.end(), true) : null;
    }

    private @Nullable Label said(int from, int nameFrom, int nameTo, int at, int to) {
        var said = Labels.SAID.matcher(prose).region(at, to);
        if (!said.lookingAt()
                || said.end() >= to
                || !REPORTS.matcher(said.group()).find() && isRunOn(said.end())) {
            var direct = DIRECT.matcher(prose).region(at, to);
            return direct.lookingAt() && isSomebody(nameFrom, nameTo)
                    ? new Label(from, nameFrom, nameTo, direct.end(), true)
                    : null;
        }
        int words = "，：".indexOf(prose.charAt(said.end())) >= 0 ? said.end() + 1 : said.end();
        return new Label(from, nameFrom, nameTo, words, true);
    }

    private int behindTitle(int end, int to) {
        var title = TITLE.matcher(prose).region(end, to);
        return title.lookingAt() ? title.end() : end;
    }

    private boolean isRunOn(int end) {
        return "，：。".indexOf(prose.charAt(end)) < 0;
    }

    /// 书记说：……: a post that is somebody's name in a small body; where it ends, 0 where none stands.
    private int postEnd(int from, int to) {
        var post = POST.matcher(prose).region(from, to);
        return post.lookingAt() && (DIRECT.begins(prose, post.end(), to) || Labels.SAID.begins(prose, post.end(), to))
                ? post.end()
                : 0;
    }

    /// Somebody known, or a post.
    boolean isSomebody(int from, int to) {
        return known.has(from, to) || POST.fills(prose, from, to);
    }

    /// Whether a known name that asks, answers or says begins here: so one may break into another's words.
    boolean answers(int from, int to) {
        int end = known.endOf(from, to);
        return end > 0 && ANSWERS.begins(prose, end, to);
    }

    private @Nullable Label toldOfUnknown(int from, int to) {
        for (int end = Math.min(to, from + 14); end > from + 1; end--) {
            if (!Labels.SAID.begins(prose, end, to)) continue;
            var name = Names.within(prose, from, end);
            if (name == null) continue;
            var who = prose.text().substring(name[0], name[1]);
            boolean dressed = name[0] > from || name[1] < end || prose.text().startsWith("同志", end);
            if (!known.has(who) && !(known.size() < 3 && dressed && Names.isName(who))) continue;
            var label = said(from, name[0], name[1], end, to);
            if (label != null) return label;
        }
        return null;
    }
}
