package luoshi.oversight.directive.reading;

import luoshi.kernel.phrase.Names;
import luoshi.kernel.phrase.Prose;
import luoshi.kernel.phrase.Wording;
import luoshi.meeting.record.MeetingRecord;
import luoshi.meeting.record.Statement;
import org.jspecify.annotations.Nullable;

/// 领导: who besides the host lays duties upon others: the head of the body, and in a meeting that hands out work, not
/// one that decides together, the deputies too. In a body that decides together they only propose.
final class Leaders {

    private static final Wording HEAD =
            Wording.of("[（(](?:党[委组]?(?:副书记|书记)?、|党工委(?:副书记|书记)?、)?(?:[镇乡县区市局厅院校厂]长|总经理|董事长|街道办?(?:事处)?主任)[）)]");
    /// 镇长万俟春　……: the post before the name.
    private static final Wording POST = Wording.of("(?:党[委组](?:副书记|书记)?、)?(?:[镇乡县区市局厅院校厂]长|总经理|董事长)");
    private static final Wording DEPUTY = Wording.of(
            "[（(](?:党[委组](?:副书记|成员|委员)?、)?(?:副(?:[镇乡县区市局厅院校厂]长|总经理|主任|书记)|总(?:会计|工程|经济|规划)师|安全总监)(?:，[^，。；）]{1,10})?[）)]");
    /// 阮校长, 云书记, 书记: the label is the post.
    private static final Wording ADDRESSED = Wording.of("(?:[\\p{IsHan}&&[^副]]{1,2})?(?:[校院镇乡县区市局厂]长|书记|董事长|总经理)");
    private static final Wording HANDS_OUT = Wording.of("调度|例会|部署|布置|推进会|现场会|点评|工作会|动员");
    private static final Wording DECIDES = Wording.of("党组|党委|常委|班子|联席|支部|总支|支委|民主生活|组织生活|理事会|董事会");

    private final Prose prose;
    private final boolean handsOut;
    private final @Nullable String host;

    Leaders(MeetingRecord record) {
        this.prose = record.prose();
        var name = record.header().name();
        this.host = record.header().chair();
        var title = name == null ? "" : name.text();
        this.handsOut =
                HANDS_OUT.matcher(title).find() && !DECIDES.matcher(title).find();
    }

    /// 吴书记, where the host is 韩某: the head of some other body.
    private boolean isAnother(String label) {
        return host != null && Names.isSurname(label.charAt(0)) && host.charAt(0) != label.charAt(0);
    }

    /// Whether the label of a statement shows somebody who directs.
    boolean directs(Statement statement) {
        int from = prose.indexOf(statement.speaker().end()),
                to = prose.indexOf(statement.place().start());
        if (ADDRESSED.matcher(statement.speaker().plain()).matches())
            return !isAnother(statement.speaker().plain());
        int line = prose.indexOf(statement.speaker().start());
        while (line > 0 && prose.charAt(line - 1) != '\n') line--;
        if (POST.fills(prose, line, prose.indexOf(statement.speaker().start()))) return true;
        return from < to && (HEAD.begins(prose, from, to) || handsOut && DEPUTY.begins(prose, from, to));
    }
}
