package luoshi.kernel.phrase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;

/// 例句: a file of sentences with what is to be read from them marked, `⟦head|words⟧`. `## name` opens a group.
public final class Sayings {

    private static final Pattern MARK = Pattern.compile("⟦[^|⟧]*\\|([^⟧]*)⟧");

    private Sayings() {}

    /// One sentence as marked.
    public record Saying(String group, String marked) {

        public String text() {
            return MARK.matcher(marked).replaceAll("$1");
        }

        public boolean isPlain() {
            return marked.indexOf('⟦') < 0;
        }
    }

    /// What was found in a sentence: where, and the head that says what it is.
    public record Reading(int from, int to, String head) {}

    public static List<Saying> of(String resource) {
        try (var in = Objects.requireNonNull(Sayings.class.getResourceAsStream(resource), resource)) {
            var sayings = new ArrayList<Saying>();
            var group = "";
            for (var line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (line.startsWith("## ")) group = line.substring(3).strip();
                else if (!line.isBlank() && !line.startsWith("#")) sayings.add(new Saying(group, line.strip()));
            }
            return sayings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The sentences that are read otherwise than marked, each as `marked → read`.
    public static List<String> misread(List<Saying> sayings, Function<String, List<Reading>> reader) {
        var wrong = new ArrayList<String>();
        for (var saying : sayings) {
            var read = marked(saying.text(), reader.apply(saying.text()));
            if (!read.equals(saying.marked())) wrong.add(saying.marked() + " → " + read);
        }
        return wrong;
    }

    /// A sentence as a reader's eye takes it.
    public static Prose prose(String text) {
        var prose = Prose.of(text);
        int[] points = text.codePoints().toArray();
        for (int i = 0; i < points.length; i++)
            if (points[i] == '\n' || !Fold.isBlank(points[i])) prose.add(Fold.fold(points[i]), i, 0);
        return prose.build();
    }

    private static String marked(String text, List<Reading> readings) {
        var marked = new StringBuilder();
        int at = 0;
        for (var r : readings) {
            marked.append(text, at, r.from()).append('⟦').append(r.head()).append('|');
            marked.append(text, r.from(), r.to()).append('⟧');
            at = r.to();
        }
        return marked.append(text.substring(at)).toString();
    }
}
