package luoshi.meeting.procedure.reading;

import java.util.List;
import java.util.regex.Pattern;
import luoshi.meeting.procedure.Bench;
import luoshi.meeting.procedure.Reasoning;
import luoshi.meeting.procedure.Sitting;

/// 议决栏目: a heading 决议事项 whose lines are topics and not decisions.
public final class TopicHeading implements Reasoning {

    private static final Pattern HEADING = Pattern.compile("(?<=^|\\n)(?:会议)?(?:决议|议定|决定)事项[：:]?(?=\\n)");
    private static final Pattern DECIDES = Pattern.compile("同意|通过|决定|批准|确定|缓议|否决|会议要求");
    private static final int LONGEST = 400;

    @Override
    public void judge(Sitting sitting, Bench bench) {
        var prose = sitting.record().prose();
        var m = HEADING.matcher(prose);
        if (!m.find()) return;
        var heading = prose.quote(m.start(), m.end());
        int from = m.end() + 1, to = from;
        for (int lines = 0; lines < 3 && to < Math.min(prose.length(), from + LONGEST); lines++) {
            int stop = prose.text().indexOf('\n', to);
            to = stop < 0 ? prose.length() : stop + 1;
        }
        boolean decides = from < to && DECIDES.matcher(prose).region(from, to).find();
        if (decides) bench.satisfied(null, List.of(heading), "“" + heading.plain() + "”之下写的是决议");
        else bench.violated(null, List.of(heading), "“" + heading.plain() + "”之下列的是议题，不是决议");
    }
}
