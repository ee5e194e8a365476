package luoshi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import luoshi.corpus.Complaint;
import luoshi.corpus.Examination;
import luoshi.corpus.Floors;
import luoshi.corpus.MarkedCorpus;
import luoshi.corpus.fault.FaultMaker.Preset;
import luoshi.corpus.score.ScoreTable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The reader held to the corpus: clean texts, and the same texts as printers, scanners and web pages leave them.
/// The floors stand in {@link Floors}, the reader in {@link luoshi.corpus.ReaderUnderTest}.
class CorpusTest {

    private static final String WRITE = "luoshi.corpus.write";

    private static final List<Examination> CORPUS = Examination.corpus(MarkedCorpus.RECORDS);
    private static final StringBuilder TABLE = new StringBuilder();

    @BeforeAll
    static void there_are_cases() {
        assumeFalse(CORPUS.isEmpty(), "skipped: no cases under " + MarkedCorpus.RECORDS);
    }

    @AfterAll
    static void print() {
        System.out.print(TABLE);
    }

    @Test
    void every_marked_text_is_valid() {
        assertThat(Stream.of(MarkedCorpus.RECORDS, MarkedCorpus.LATER, MarkedCorpus.UNSEEN)
                        .flatMap(folder -> MarkedCorpus.cases(folder).stream())
                        .flatMap(c -> c.complaints().stream())
                        .map(Complaint::toString))
                .isEmpty();
    }

    @Test
    void text_and_gold_are_what_the_marked_text_gives() throws IOException {
        var cases = Stream.of(MarkedCorpus.RECORDS, MarkedCorpus.LATER, MarkedCorpus.UNSEEN)
                .flatMap(folder -> MarkedCorpus.cases(folder).stream())
                .toList();
        if (Boolean.getBoolean(WRITE)) MarkedCorpus.write(cases);
        for (var one : cases) {
            assertFile(one.folder().resolve("text.txt"), one.text());
            assertFile(one.folder().resolve("gold.json"), MarkedCorpus.print(one.gold()));
        }
    }

    private static void assertFile(Path file, String content) throws IOException {
        assertThat(Files.exists(file) ? Files.readString(file) : "")
                .as(file + " is out of date; run: mvn -q test -Dtest=CorpusTest -D" + WRITE + "=true")
                .isEqualTo(content);
    }

    @Test
    void clean_records_are_read() {
        var table = Examination.table(CORPUS);
        TABLE.insert(0, table.print());
        Floors.CORPUS.hold("clean", table);
    }

    @Test
    void records_that_came_later_are_read() {
        Floors.LATER.hold("later", Examination.table(Examination.corpus(MarkedCorpus.LATER)));
    }

    @Test
    void records_nobody_looked_at_are_read() {
        var table = Examination.table(Examination.corpus(MarkedCorpus.UNSEEN));
        TABLE.append(ScoreTable.line("unseen", table.micro()));
        Floors.UNSEEN.hold("unseen", table);
    }

    @ParameterizedTest
    @EnumSource(Preset.class)
    void damaged_records_are_read(Preset preset) {
        var table = Examination.table(CORPUS.stream()
                .map(one -> one.damaged(preset, Examination.SEED))
                .toList());
        TABLE.append(ScoreTable.line(preset.name(), table.micro()));
        Floors.CORPUS.hold(preset.name(), table);
    }
}
