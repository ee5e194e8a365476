package luoshi.surface.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import luoshi.kernel.access.Mark;
import luoshi.kernel.evidence.Original;
import luoshi.kernel.evidence.Transcripts;
import luoshi.kernel.gauge.Measure;
import luoshi.kernel.organisation.Roster;
import luoshi.kernel.paper.Norm;
import luoshi.kernel.paper.Paper;
import luoshi.kernel.press.Press;
import luoshi.meeting.record.Sight;
import luoshi.oversight.directive.Directive;
import luoshi.oversight.directive.Force;
import luoshi.surface.minutes.CleanRecord;
import luoshi.surface.minutes.Extract;
import luoshi.surface.minutes.Minutes;
import luoshi.surface.minutes.Proceedings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What goes out as 纪要 comes back as the same decisions and duties, in whatever format; nothing closed goes out.
class RoundTripTest {

    private static final Press PRESS = new Press(Norm.latest(), Path.of("no-fonts-of-our-own"));

    static Stream<Path> samples() throws IOException {
        return Files.list(Path.of("sample"))
                .filter(f -> f.toString().endsWith(".txt"))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void minutes_read_back_from_any_format_say_what_the_record_said(Path sample) throws IOException {
        var known = Dossier.read(Transcripts.of(new Original("x.txt", Files.readAllBytes(sample))), Roster.EMPTY);
        var paper = Minutes.of(proceedings(known), "〔2024〕6号", LocalDate.of(2024, 4, 8));
        for (var format : Press.Format.values()) {
            var back = back(paper, format);
            assertThat(duties(back)).as(format.name()).isNotEmpty().isEqualTo(duties(known));
            assertThat(outcomes(back)).as(format.name()).isEqualTo(outcomes(known));
        }
        assertThat(Measure.of(PRESS.pdf(paper), Norm.latest()).breaches()).isEmpty();
    }

    /// Of the whole corpus, written in every habit there is: a floor, which rises and does not fall.
    @Test
    void of_the_corpus_nine_duties_in_ten_come_back_as_they_were() throws IOException {
        int all = 0, same = 0;
        var broken = new ArrayList<String>();
        try (var records = Files.list(Path.of("src/test/resources/records"))) {
            for (var folder : records.filter(Files::isDirectory)
                    .filter(RoundTripTest::isThird)
                    .sorted()
                    .toList()) {
                var known = Dossier.read(
                        Transcripts.of(new Original("x.txt", Files.readAllBytes(folder.resolve("text.txt")))),
                        Roster.EMPTY);
                var paper = Minutes.of(proceedings(known), "", null);
                Measure.of(PRESS.pdf(paper), Norm.latest()).breaches().forEach(b -> broken.add(folder + " " + b));
                var back = new ArrayList<>(duties(back(paper, Press.Format.DOCX)));
                for (var duty : duties(known)) {
                    all++;
                    if (back.remove(duty)) same++;
                }
            }
        }
        assertThat(broken).isEmpty();
        assertThat(100.0 * same / all).as(same + " of " + all).isGreaterThanOrEqualTo(90);
    }

    /// Not all of them, for the sake of time.
    private static boolean isThird(Path folder) {
        return folder.getFileName().toString().codePoints().sum() % 3 == 0;
    }

    @Test
    void no_paper_holds_a_word_of_an_item_that_is_closed_to_whoever_asks() throws IOException {
        var full = Dossier.read(
                Transcripts.of(new Original("x.txt", Files.readAllBytes(Path.of("sample/01-党组会议记录.txt")))),
                Roster.EMPTY);
        var cadre = full.record().items().getLast();
        var open = full.record().items().stream()
                .filter(i -> i != cadre)
                .map(i -> new Sight.Part(i.place(), java.util.Set.of()))
                .toList();
        var seen = Overlay.apply(full, List.of())
                .seen(new Sight(false, true, Mark.INTERNAL, open))
                .dossier();
        var closed = full.decided().appointments().getFirst().person().plain();
        assertThat(words(CleanRecord.of(proceedings(full)), Press.Format.PDF)).contains(closed, "干部工作");

        var first = seen.record().items().getFirst();
        for (var paper : List.of(
                Minutes.of(proceedings(seen), "", null),
                CleanRecord.of(proceedings(seen)),
                Extract.of(proceedings(seen), first)))
            for (var format : Press.Format.values())
                assertThat(words(paper, format)).contains("安全").doesNotContain(closed, "干部工作", "█");
    }

    @Test
    void an_extract_of_an_item_lists_its_duties_with_owner_and_limit() throws IOException {
        var full = Dossier.read(
                Transcripts.of(new Original("x.txt", Files.readAllBytes(Path.of("sample/02-局长办公会议纪要.txt")))),
                Roster.EMPTY);
        var words = words(Extract.of(proceedings(full), full.record().items().getFirst()), Press.Format.DOCX);
        assertThat(words).contains("议决结果：通过", "固废处、废管中心", "5月底前", "9月底前安装到位").doesNotContain("演练");
    }

    /// A clean record drops no word of any item.
    @Test
    void a_clean_record_holds_every_word_of_its_items() throws IOException {
        for (var sample : samples().toList()) {
            var known = Dossier.read(Transcripts.of(new Original("x.txt", Files.readAllBytes(sample))), Roster.EMPTY);
            var words = letters(words(CleanRecord.of(proceedings(known)), Press.Format.DOCX));
            var text = new luoshi.kernel.evidence.Offsets(
                    known.record().transcript().text());
            for (var item : known.record().items()) {
                boolean ahead = item.title().start() < item.place().start();
                int from = ahead ? item.place().start() : item.title().end();
                for (var line : text.slice(from, item.place().end()).split("\\R+"))
                    assertThat(words.contains(letters(line))).as(line).isTrue();
            }
        }
    }

    private static String letters(String words) {
        return words.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    @Test
    void clean_records_and_extracts_hold_the_standard_too() throws IOException {
        for (var sample : samples().toList()) {
            var known = Dossier.read(Transcripts.of(new Original("x.txt", Files.readAllBytes(sample))), Roster.EMPTY);
            assertThat(Measure.of(PRESS.pdf(CleanRecord.of(proceedings(known))), Norm.latest())
                            .breaches())
                    .isEmpty();
            for (var item : known.record().items())
                assertThat(Measure.of(PRESS.pdf(Extract.of(proceedings(known), item)), Norm.latest())
                                .breaches())
                        .isEmpty();
        }
    }

    private static Proceedings proceedings(Dossier dossier) {
        return new Proceedings("x", "望澜区生态环境局", dossier.record(), dossier.decided(), dossier.directives());
    }

    private static String words(Paper paper, Press.Format format) {
        return Transcripts.of(new Original("x." + format.name().toLowerCase(), PRESS.print(paper, format)))
                .text()
                .replaceAll("\\s+", "");
    }

    private static Dossier back(Paper paper, Press.Format format) {
        return Dossier.read(
                Transcripts.of(new Original("x." + format.name().toLowerCase(), PRESS.print(paper, format))),
                Roster.EMPTY);
    }

    /// Place among the items, owners, limit and words of every order. Printed page numbers and what was added in
    /// brackets are no words of the duty.
    private static List<String> duties(Dossier dossier) {
        var places = places(dossier);
        return dossier.directives().stream()
                .filter(d -> d.force() == Force.ORDER)
                .map(d -> places.getOrDefault(d.item(), 0) + " " + owners(d) + " "
                        + (d.deadline() == null ? "" : d.deadline().value()) + " " + plain(d))
                .toList();
    }

    private static String plain(Directive d) {
        return d.words()
                .plain()
                .replaceAll("—\\d+—", "")
                .replaceAll("（(责任单位|完成时限)：.*$", "")
                .replaceAll("[。；，,;！|]+$", "");
    }

    private static List<String> owners(Directive d) {
        return d.owners().stream()
                .filter(o -> o.role() != luoshi.oversight.directive.Owner.Role.REMIND)
                .map(o -> o.words().plain())
                .sorted()
                .toList();
    }

    private static Map<String, Integer> places(Dossier dossier) {
        var places = new HashMap<String, Integer>();
        for (var item : dossier.record().items()) if (!item.n().equals("0")) places.put(item.n(), places.size() + 1);
        return places;
    }

    private static Map<Integer, String> outcomes(Dossier dossier) {
        var places = places(dossier);
        var outcomes = new TreeMap<Integer, String>();
        for (var r : dossier.decided().resolutions())
            outcomes.merge(places.getOrDefault(r.item(), 0), r.outcome().name(), (a, b) -> {
                var both = new String[] {a, b};
                Arrays.sort(both);
                return String.join(" ", both);
            });
        return outcomes;
    }
}
