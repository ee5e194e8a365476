package luoshi.meeting.procedure.reading;

import java.util.List;
import luoshi.meeting.procedure.Bench;
import luoshi.meeting.procedure.Reasoning;
import luoshi.meeting.procedure.Sitting;

/// 用词不一: two spellings of what may be one thing stand side by side (一类项目, 两类项目). Both stay as they are.
public final class Wavering implements Reasoning {

    @Override
    public void judge(Sitting sitting, Bench bench) {
        for (var pair : bench.values().pages("pairs")) {
            var one = Mention.find(sitting, null, List.of(pair.text("one")));
            var other = Mention.find(sitting, null, List.of(pair.text("other")));
            if (one != null && other != null)
                bench.violated(null, List.of(one, other), "“" + one.plain() + "”与“" + other.plain() + "”并用，请核对是否同指一事");
        }
        for (var odd : bench.values().pages("odd")) {
            var found = Mention.find(sitting, null, List.of(odd.text("word")));
            if (found != null)
                bench.violated(null, List.of(found), "“" + found.plain() + "”通常作“" + odd.text("usual") + "”，原文保留");
        }
    }
}
