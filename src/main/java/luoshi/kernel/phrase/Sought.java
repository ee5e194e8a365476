package luoshi.kernel.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import luoshi.kernel.evidence.Place;
import org.jspecify.annotations.Nullable;

/// 查找词: what somebody looks for: words parted by blanks, each of which must stand in a text for it to be found.
///
/// @param words folded as [Bigrams] folds a text
public record Sought(List<String> words) {

    private static final int LONGEST = 60;
    private static final int MOST = 8;
    private static final LocalDate DAYLESS = LocalDate.of(1, 1, 1);

    public static Sought of(String typed) {
        var words = new LinkedHashSet<String>();
        for (var part : typed.split("[\\s\\u3000\\u00a0]+")) {
            var word = Bigrams.of(part).folded();
            if (!word.isEmpty() && words.size() < MOST)
                words.add(word.substring(0, word.offsetByCodePoints(0, Math.min(LONGEST, length(word)))));
        }
        return new Sought(List.copyOf(words));
    }

    public boolean nothing() {
        return words.isEmpty();
    }

    /// The condition, in SQL, that a row with the columns of [Bigrams] fulfils when it holds every word: the index
    /// finds
    /// rows with all pairs, the folded text tells whether they stand in a row. Its parameters are [#parameters].
    public static String within(String row) {
        return row + ".vector @@ cast(:soughtTerms as tsquery) and " + stand(row + ".folded");
    }

    /// The condition that every word stands in a folded text.
    public static String stand(String folded) {
        return "not exists (select 1 from unnest(cast(:soughtWords as text[])) w where strpos(" + folded + ", w) = 0)";
    }

    public Map<String, Object> parameters() {
        return Map.of("soughtTerms", terms(), "soughtWords", words.toArray(String[]::new));
    }

    private String terms() {
        var terms = new LinkedHashSet<String>();
        for (var word : words) Bigrams.terms(word, Math.min(2, length(word)), terms);
        return terms.stream().map(Bigrams::quoted).collect(Collectors.joining(" & ", "(", ")")) + " | "
                + Bigrams.quoted(Bigrams.MORE);
    }

    /// Where the words stand in a text, in order, in code points of the text as it is written.
    public List<Place> in(String text) {
        var folded = new StringBuilder();
        var written = new ArrayList<Integer>();
        int at = 0;
        for (int i = 0; i < text.length(); at++) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Bigrams.isBlank(c)) continue;
            folded.appendCodePoint(Bigrams.fold(c));
            while (written.size() < folded.length()) written.add(at);
        }
        var places = new ArrayList<Place>();
        for (var word : words)
            for (int i = folded.indexOf(word); i >= 0; i = folded.indexOf(word, i + word.length()))
                places.add(new Place(written.get(i), written.get(i + word.length() - 1) + 1));
        places.sort(null);
        return places;
    }

    private static int length(String word) {
        return word.codePointCount(0, word.length());
    }

    /// 止处: the last row of a page, newest meeting first: the next page begins behind it.
    public record Last(LocalDate day, String record, int no) {

        /// In front of all rows.
        public static final Last NONE = new Last(LocalDate.of(9999, 12, 31), "", 0);

        /// The condition on columns `day`, `record` and `no`.
        public static final String BEHIND =
                "(day < :lastDay or day = :lastDay and (record, no) > (:lastRecord, :lastNo))";

        /// What stands for the day of a meeting without one.
        public static final String DAY = "coalesce(r.held_on, date '0001-01-01')";

        public static Last of(@Nullable LocalDate day, String record, int no) {
            return new Last(day == null ? DAYLESS : day, record, no);
        }

        public Map<String, Object> parameters() {
            return Map.of("lastDay", day, "lastRecord", record, "lastNo", no);
        }
    }
}
