package luoshi.surface.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import luoshi.kernel.evidence.Offsets;
import luoshi.kernel.evidence.Place;
import luoshi.kernel.paper.Paper;
import luoshi.kernel.paper.Paper.Block;
import luoshi.kernel.paper.Paper.Ending;
import luoshi.meeting.record.Attendee;
import luoshi.meeting.record.Item;

/// 会议记录 in clean form: head, items and everything that was said, in the words of the record and in one layout.
public final class CleanRecord {

    private final Proceedings meeting;
    private final Offsets text;
    private final List<Block> body = new ArrayList<>();

    private CleanRecord(Proceedings meeting) {
        this.meeting = meeting;
        this.text = new Offsets(meeting.record().transcript().text());
    }

    public static Paper of(Proceedings meeting) {
        var record = new CleanRecord(meeting);
        record.head();
        int n = 0;
        for (var item : meeting.record().items()) {
            if (!item.n().equals("0"))
                record.body.add(new Block.Heading(1, Minutes.numeral(++n) + "、" + Proceedings.title(item)));
            record.item(item);
        }
        return Paper.plain("会议记录", record.body, Ending.NONE);
    }

    private void head() {
        var header = meeting.record().header();
        field("会议名称", meeting.name());
        field("会议时间", header.time() == null ? "" : header.time().words().plain());
        field("会议地点", Proceedings.plain(header.place()));
        field("主持人", Proceedings.plain(header.host()));
        field("出席", people(header.present()));
        field("列席", people(header.nonvoting()));
        field("请假", people(header.absent()));
        field("记录", Proceedings.plain(header.recorder()));
        field("核对", Proceedings.plain(header.checker()));
    }

    private static String people(List<Attendee> people) {
        return people.stream()
                .map(p -> p.name().plain()
                        + (p.note() == null ? "" : "（" + p.note().strip() + "）"))
                .collect(Collectors.joining("、"));
    }

    private void field(String label, String words) {
        if (!words.isEmpty()) body.add(new Block.Paragraph(label + "：", words, null));
    }

    /// All of it in its order: what somebody said under the name, what stands between as it stands.
    private void item(Item item) {
        int at = item.title().start() < item.place().start()
                ? item.place().start()
                : item.title().end();
        for (var statement : item.statements()) {
            var place = statement.place();
            if (place.end() <= at) continue;
            int name = statement.speaker().start(), begins = Math.max(at, place.start());
            var label = name >= at && name < begins ? text.slice(name, begins).strip() : "";
            if (label.matches("(?s).*[：:]")) {
                paragraphs("", new Place(at, name));
                paragraphs(label.replaceAll("\\s|[：:]$", "") + "：", new Place(begins, place.end()));
            } else paragraphs("", new Place(at, place.end()));
            at = place.end();
        }
        if (at < item.place().end()) paragraphs("", new Place(at, item.place().end()));
    }

    private void paragraphs(String label, Place place) {
        var said = label;
        for (var line : text.slice(place.start(), place.end()).split("\\R+")) {
            var words = line.strip().replaceAll("^[。：:；;，,]+", "").strip();
            if (words.isEmpty()) continue;
            body.add(new Block.Paragraph(said, words, meeting.source(place)));
            said = "";
        }
    }
}
