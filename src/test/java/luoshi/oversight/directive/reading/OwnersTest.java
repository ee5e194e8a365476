package luoshi.oversight.directive.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import luoshi.kernel.evidence.Transcript;
import luoshi.kernel.organisation.Roster;
import luoshi.kernel.phrase.Sayings;
import luoshi.meeting.record.MeetingRecord;
import luoshi.meeting.record.RecordReading;
import org.junit.jupiter.api.Test;

/// The ways owners are named stand in `owners.txt`, with sentences that name somebody who owns nothing.
class OwnersTest {

    private static final String HEAD = "望澜区生态环境局局长办公会议记录\n时间：2024年3月5日\n出席：方知行、钟离越、白玉京、鲍有为\n一、研究近期工作\n";
    private static final List<Sayings.Saying> SAYINGS = Sayings.of("/luoshi/oversight/directive/owners.txt");

    @Test
    void owners_are_read_as_they_are_named() {
        assertEquals(List.of(), Sayings.misread(SAYINGS, OwnersTest::read));
    }

    @Test
    void there_are_sentences_with_owners_and_sentences_without() {
        assertTrue(SAYINGS.stream().filter(s -> !s.isPlain()).count() > 40);
        assertTrue(SAYINGS.stream().filter(Sayings.Saying::isPlain).count() > 10);
    }

    private static List<Sayings.Reading> read(String text) {
        var record = record(HEAD + text + "\n");
        var prose = record.prose();
        int from = prose.indexOf(HEAD.length()), to = prose.indexOf(HEAD.length() + text.length());
        return new Owners(prose, new Actors(record, Roster.EMPTY))
                .in(from, to).stream()
                        .map(n -> new Sayings.Reading(
                                prose.place(n.from(), n.to()).start() - HEAD.length(),
                                prose.place(n.from(), n.to()).end() - HEAD.length(),
                                n.role().name()))
                        .toList();
    }

    private static MeetingRecord record(String text) {
        var transcript = new Transcript("owners", "", "text/plain", "UTF-8", text, List.of(), List.of());
        return RecordReading.read(transcript, Roster.EMPTY);
    }
}
