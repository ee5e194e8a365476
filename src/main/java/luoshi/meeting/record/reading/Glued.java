package luoshi.meeting.record.reading;

import java.util.ArrayList;
import java.util.List;
import luoshi.kernel.phrase.Names;
import luoshi.kernel.phrase.Prose;
import luoshi.kernel.phrase.Wording;

/// 粘连标题: headings set on behind the end of the paragraph before (……通过。二、会议讨论了……) are given a paragraph of their own.
final class Glued {

    private static final Wording HEADING = Wording.of(
            "(?:[。]|(?<=如下|有关问题|明确)：(?=一、))(?=(?:会议(?:还|又|首先|最后)?(?:听取|审议|研究|通报|传达学习|强调|讨论)了|[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,2}）|[【]?议题[一二三四五六七八九十\\d]{1,2}[】：:、]))");

    /// The longest label of a speaker.
    private static final int LABEL = 14;

    private Glued() {}

    /// 张三：我提两点要求：一、……。二、……。 The points of somebody's speech, counted in the line that he speaks.
    private static boolean isListed(Prose prose, Paragraph p) {
        int colon = p.from();
        while (colon < Math.min(p.to(), p.from() + LABEL) && "：，。；".indexOf(prose.charAt(colon)) < 0) colon++;
        if (colon >= p.to() || prose.charAt(colon) != '：' || !Names.mayLabel(prose.subSequence(p.from(), colon)))
            return false;
        int first = prose.text().indexOf("一、", colon, p.to());
        return first > 0 && "：。；，".indexOf(prose.charAt(first - 1)) >= 0;
    }

    static List<Paragraph> split(Prose prose, List<Paragraph> paragraphs) {
        var split = new ArrayList<Paragraph>(paragraphs.size());
        for (var p : paragraphs) {
            var m = HEADING.matcher(prose).region(p.from(), p.to());
            int from = p.from();
            while (!isListed(prose, p) && m.find()) {
                split.add(new Paragraph(
                        from,
                        m.end(),
                        from == p.from() ? p.indent() : 0,
                        p.heading(),
                        from == p.from() && p.blankBefore()));
                from = m.end();
            }
            if (from < p.to())
                split.add(new Paragraph(
                        from,
                        p.to(),
                        from == p.from() ? p.indent() : 0,
                        p.heading(),
                        from == p.from() && p.blankBefore()));
        }
        return split;
    }
}
