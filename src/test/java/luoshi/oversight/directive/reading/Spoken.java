package luoshi.oversight.directive.reading;

import java.util.List;
import luoshi.kernel.evidence.Transcript;
import luoshi.kernel.organisation.Roster;
import luoshi.meeting.record.RecordReading;
import luoshi.oversight.directive.Directive;

/// 话语: a sentence or two in the voice of minutes, of the chair or of a participant, read through the public door.
final class Spoken {

    private static final String HEADER = "望澜区生态环境局局长办公会议记录\n时间：2025年3月3日 14:00\n主持人：裴立诚\n出席：裴立诚、司马岚、任重、向荣\n\n";

    private Spoken() {}

    /// The minutes speak for the meeting.
    static List<Directive> inMinutes(String words) {
        return read("望澜区生态环境局专题会议纪要\n时间：2025年3月3日\n主持：裴立诚\n\n一、关于河道整治\n" + words + "\n");
    }

    /// The host speaks last on an item.
    static List<Directive> byChair(String words) {
        return read(HEADER + "议题一：关于河道整治\n司马岚：同意。\n裴立诚：" + words + "\n");
    }

    /// The last label of an item, whatever it is.
    static List<Directive> byHost(String label, String words) {
        return read(HEADER + "议题一：关于河道整治\n司马岚：同意。\n" + label + words + "\n");
    }

    /// A participant speaks before the host.
    static List<Directive> byMember(String words) {
        return read(HEADER + "议题一：关于河道整治\n任重：没有意见。\n司马岚：" + words + "\n裴立诚：同意。\n");
    }

    static List<String> words(List<Directive> directives) {
        return directives.stream().map(d -> d.words().text()).toList();
    }

    static List<Directive> read(String text) {
        var transcript = new Transcript("t", "t.txt", "text/plain", "UTF-8", text, List.of(), List.of());
        var record = RecordReading.read(transcript, Roster.EMPTY);
        return DirectiveReader.read(record, Roster.EMPTY, inference -> {});
    }
}
