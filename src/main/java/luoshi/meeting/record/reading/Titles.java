package luoshi.meeting.record.reading;

import luoshi.kernel.phrase.Prose;
import luoshi.kernel.phrase.Wording;

/// 议题标题: how far a title reaches.
final class Titles {

    /// What a meeting does with a topic.
    static final Wording DOES = Wording.of("汇报|传达|听取|审议|研究|讨论|学习|通报|宣读|审定|关于|议题|领学|作报告|作说明|介绍|表决|选举|推荐|民主评议|报告");

    private static final Wording NOTE =
            Wording.of("[（(](?:汇报|报告|主汇报|汇报人|报告人|主持|列席|提案|议题)[^）)]{0,60}[）)]?$|[（(][\\p{IsHan}]{2,4}[）)]$");
    private static final Wording ASIDE = Wording.of("[（(](?:书面|主持|汇报|报告|主汇报|列席|议题由|提案)[^）)]{0,60}[）)]");
    private static final int LONG = 60;

    private Titles() {}

    /// Where the title's own words begin in 会议听取了某局关于……的汇报: at 关于, when it follows in the first clause.
    static int begin(Prose prose, int from, int to) {
        if (!prose.text().startsWith("会议", from)) return from;
        for (int i = from; i < Math.min(to - 4, from + 36) && "，。；".indexOf(prose.charAt(i)) < 0; i++)
            if (prose.text().startsWith("关于", i)) return i;
        return from;
    }

    /// The end of the title that begins at `from`: the first full stop; of a long opening sentence the first comma; a
    /// note on
    /// reporters in brackets stays outside.
    static int end(Prose prose, int from, int to) {
        int stop = from;
        while (stop < to
                && "。；".indexOf(prose.charAt(stop)) < 0
                && !(prose.charAt(stop) == '：' && stop + 1 < to && stop > from + 3)) stop++;
        if (stop - from > LONG
                || prose.subSequence(from, Math.min(to, from + 2)).toString().equals("会议")) {
            int comma = from;
            while (comma < stop && prose.charAt(comma) != '，') comma++;
            if (comma < stop && comma > from + 6) stop = comma;
        }
        var aside = ASIDE.matcher(prose).region(from, stop);
        if (aside.find() && aside.start() > from + 1) stop = aside.start();
        int end = stop;
        var note = NOTE.matcher(prose).region(from, end);
        if (note.find() && note.start() > from + 1) end = note.start();
        while (end > from && "。；，：、|".indexOf(prose.charAt(end - 1)) >= 0) end--;
        return end;
    }
}
