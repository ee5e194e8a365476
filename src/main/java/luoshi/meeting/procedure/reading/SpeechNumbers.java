package luoshi.meeting.procedure.reading;

import java.util.ArrayList;
import java.util.regex.Pattern;
import luoshi.kernel.evidence.Quotation;
import luoshi.meeting.procedure.Bench;
import luoshi.meeting.procedure.Reasoning;
import luoshi.meeting.procedure.Sitting;

/// 编号相混: headings inside a speech that are numbered like the items, 一、二、三.
public final class SpeechNumbers implements Reasoning {

    private static final Pattern HEADING = Pattern.compile("\\n[一二三四五六七八九十]{1,2}、[^。；\\n]{2,60}(?=\\n)");
    private static final Pattern NUMBERED = Pattern.compile("(?<=^|\\n)[一二三四五六七八九十]{1,2}、");

    @Override
    public void judge(Sitting sitting, Bench bench) {
        var prose = sitting.record().prose();
        for (var item : sitting.record().items()) {
            int at = prose.indexOf(item.place().start());
            if (!NUMBERED.matcher(prose)
                    .region(at, Math.min(prose.length(), at + 4))
                    .useTransparentBounds(true)
                    .lookingAt()) continue;
            var found = new ArrayList<Quotation>();
            for (var s : item.statements()) {
                int from = prose.indexOf(s.place().start()),
                        to = prose.indexOf(s.place().end());
                var m = HEADING.matcher(prose).region(Math.max(0, from - 1), Math.max(from, to));
                while (m.find()) found.add(prose.quote(m.start() + 1, m.end()));
            }
            if (!found.isEmpty()) bench.violated(item, found, "发言中的小标题与议题用同一种编号");
        }
    }
}
