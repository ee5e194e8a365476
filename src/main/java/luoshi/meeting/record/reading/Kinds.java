package luoshi.meeting.record.reading;

import java.util.List;
import luoshi.kernel.phrase.Prose;
import luoshi.kernel.phrase.Wording;
import luoshi.meeting.record.Header;
import luoshi.meeting.record.Item;
import luoshi.meeting.record.RecordKind;

/// 文种: by the title's word, else by what the body does.
final class Kinds {

    private static final Wording VOICE = Wording.of("会议(?:指出|强调|要求|认为|决定|同意|听取|审议|研究|原则)");

    private Kinds() {}

    /// Whether speech told as prose (张三指出，……) is somebody's speech: in a record. In minutes and reports it is the
    /// meeting's own account.
    static boolean tellsSpeech(Prose prose, List<Paragraph> paragraphs, Head head) {
        for (int i = 0; i < Math.min(6, paragraphs.size()); i++) {
            var p = paragraphs.get(i);
            var text = prose.text().substring(p.from(), Math.min(p.to(), p.from() + 60));
            if (!Lead.isTitle(text)) continue;
            if (text.contains("纪要")) return false;
            if (text.contains("记录") || text.contains("纪录")) return true;
        }
        return head.field(Field.Kind.RECORDER) != null
                || !head.names(Field.Kind.PRESENT).isEmpty()
                        && head.time() != null
                        && head.field(Field.Kind.NAME) == null;
    }

    static RecordKind of(Prose prose, List<Paragraph> paragraphs, Header header, List<Item> items) {
        for (int i = 0; i < Math.min(5, paragraphs.size()); i++) {
            var text = prose.subSequence(
                            paragraphs.get(i).from(),
                            Math.min(paragraphs.get(i).to(), paragraphs.get(i).from() + 60))
                    .toString();
            if (text.contains("纪要")) return RecordKind.MINUTES;
            if (text.contains("记录")) return RecordKind.RECORD;
        }
        int speeches = items.stream().mapToInt(i -> i.statements().size()).sum();
        boolean labelled = header.recorder() != null || !header.present().isEmpty();
        if (speeches >= 3 || labelled && speeches > 0) return RecordKind.RECORD;
        int voice = 0;
        for (var m = VOICE.matcher(prose); voice < 8 && m.find(); ) voice++;
        if (labelled && voice > 0) return RecordKind.MINUTES;
        if (voice >= 2) return items.size() > 1 ? RecordKind.MINUTES : RecordKind.REPORT;
        return labelled || !items.isEmpty() ? RecordKind.RECORD : RecordKind.UNKNOWN;
    }
}
