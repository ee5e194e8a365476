package luoshi.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import luoshi.kernel.evidence.Transcript;
import luoshi.kernel.organisation.Roster;
import luoshi.surface.dossier.Dossier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// 读取比测: the whole reader beside HanLP portable, which only cuts words and names what they are; and the cold start of
/// `read` beside a virtual machine that says nothing.
@Tag("bench")
class ReadingBench {

    private static final int ROUNDS = 15;
    /// A large program: so many rounds pass before the virtual machine has compiled all that is busy in it.
    private static final int WARM = 60;

    @Test
    void characters_per_second_beside_hanlp() throws Exception {
        var texts = corpus();
        long chars = texts.stream().mapToLong(String::length).sum();
        var plain = HanLP.newSegment().enableNameRecognize(false);
        var names = HanLP.newSegment()
                .enableNameRecognize(true)
                .enablePlaceRecognize(true)
                .enableOrganizationRecognize(true);
        Rounds.Work reader = () -> read(texts), cut = () -> cut(plain, texts), named = () -> cut(names, texts);
        Rounds.medians(WARM, reader, cut, named);
        var seconds = Rounds.medians(ROUNDS, reader, cut, named);
        System.out.printf("%d records, %,d characters, one thread, median of %d rounds%n", texts.size(), chars, ROUNDS);
        line("Luoshi: record, decisions, directives", chars / seconds[0], "");
        line("HanLP portable: words only", chars / seconds[1], faster(seconds[1] / seconds[0]));
        line("HanLP portable: words, names, places, bodies", chars / seconds[2], faster(seconds[2] / seconds[0]));
    }

    @Test
    void time_grows_with_length_only() throws Exception {
        var one = String.join("\n", corpus());
        var texts = new ArrayList<List<String>>();
        for (int n = 1; n <= 8; n *= 2) texts.add(List.of((one + "\n").repeat(n)));
        var works = texts.stream().map(t -> (Rounds.Work) () -> read(t)).toArray(Rounds.Work[]::new);
        Rounds.medians(2, works);
        var seconds = Rounds.medians(3, works);
        for (int i = 0; i < works.length; i++) {
            long chars = texts.get(i).getFirst().length();
            line(
                    "one text of %,d characters".formatted(chars),
                    chars / seconds[i],
                    "%.2f of the shortest text's speed".formatted(chars / seconds[i] * seconds[0] / one.length()));
        }
    }

    @Test
    void cold_start_beside_a_bare_machine() throws Exception {
        var launcher = Path.of("luoshi").toAbsolutePath();
        var sample = Path.of("sample", "01-党组会议记录.txt").toAbsolutePath();
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Rounds.Work read = () -> process(launcher.toString(), "read", sample.toString(), "--format", "json");
        Rounds.Work bare = () -> process(java, "-Xshare:auto", "-XX:TieredStopAtLevel=1", "--version");
        Rounds.medians(2, read, bare);
        var seconds = Rounds.medians(9, read, bare);
        System.out.printf(
                "cold: read %.2f s, bare machine %.2f s, ratio %.1f%n",
                seconds[0], seconds[1], seconds[0] / seconds[1]);
    }

    private static String faster(double ratio) {
        return "Luoshi is %.2f times as fast".formatted(ratio);
    }

    private static void line(String what, double perSecond, String note) {
        System.out.printf("  %-46s %,12.0f characters/s   %s%n", what, perSecond, note);
    }

    private static int read(List<String> texts) {
        int found = 0;
        for (var text : texts) {
            var transcript = new Transcript("bench", "", "text/plain", "UTF-8", text, List.of(), List.of());
            found += Dossier.read(transcript, Roster.EMPTY).directives().size();
        }
        return found;
    }

    private static int cut(Segment segment, List<String> texts) {
        int found = 0;
        for (var text : texts) found += segment.seg(text).size();
        return found;
    }

    private static int process(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        int size = process.getInputStream().readAllBytes().length;
        if (process.waitFor() != 0) throw new IOException(command[0] + ": " + process.exitValue());
        return size;
    }

    private static List<String> corpus() throws IOException {
        var texts = new ArrayList<String>();
        try (var files = Files.walk(Path.of("src/test/resources/records"))) {
            for (var file : files.filter(f -> f.endsWith("text.txt")).sorted().toList())
                texts.add(Files.readString(file, UTF_8));
        }
        return texts;
    }
}
