package luoshi.kernel.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import luoshi.kernel.regulation.Page;
import luoshi.kernel.regulation.Sureness;

/// 版面规范: what a standard asks of an official paper, clause by clause, as it was in force on a day. Lengths are in
/// millimetres, sizes in points, blanks in lines and indents in characters of the standard.
public final class Norm {

    /// Points to a millimetre.
    public static final double MM = 72 / 25.4;

    /// 条款: one clause with its parameters.
    ///
    /// @param id the number under which the project knows it, F-1 to F-22
    /// @param clause its number in the standard
    public record Clause(
            String id, String clause, String title, String words, Sureness sureness, Map<String, String> values) {

        public double of(String key) {
            var value = values.get(key);
            if (value == null) throw new IllegalArgumentException(id + "：没有参数 " + key);
            return Double.parseDouble(value);
        }

        public String words(String key) {
            return values.getOrDefault(key, "");
        }
    }

    private final String standard;
    private final String title;
    private final LocalDate from;
    private final Map<String, Clause> clauses;

    private Norm(String standard, String title, LocalDate from, Map<String, Clause> clauses) {
        this.standard = standard;
        this.title = title;
        this.from = from;
        this.clauses = clauses;
    }

    /// The standard in force on a day; the earliest one for the days before it.
    public static Norm on(LocalDate day) {
        var norm = Shipped.ALL.getFirst();
        for (var later : Shipped.ALL) if (!later.from.isAfter(day)) norm = later;
        return norm;
    }

    public static Norm latest() {
        return Shipped.ALL.getLast();
    }

    public String standard() {
        return standard;
    }

    public String title() {
        return title;
    }

    public LocalDate from() {
        return from;
    }

    public List<Clause> clauses() {
        return List.copyOf(clauses.values());
    }

    public Clause clause(String id) {
        var clause = clauses.get(id);
        if (clause == null) throw new IllegalArgumentException(standard + "：没有条款 " + id);
        return clause;
    }

    public double of(String id, String key) {
        return clause(id).of(key);
    }

    /// 一行 in points: as many as fill the type area.
    public double line() {
        return of("F-2", "height") * MM / of("F-3", "lines");
    }

    /// 一字 in points: as many as fill the width of the type area.
    public double character() {
        return of("F-2", "width") * MM / of("F-3", "characters");
    }

    /// A norm as a page of data states it.
    public static Norm of(Page page) {
        var clauses = new LinkedHashMap<String, Clause>();
        for (var entry : page.pages("clauses")) {
            var values = new LinkedHashMap<String, String>();
            for (var key : entry.keys()) values.put(key, entry.text(key));
            for (var known : List.of("id", "clause", "title", "words", "sureness")) values.remove(known);
            clauses.put(
                    entry.text("id"),
                    new Clause(
                            entry.text("id"),
                            entry.text("clause"),
                            entry.text("title"),
                            entry.text("words"),
                            entry.one("sureness", Sureness.class),
                            values));
        }
        var from = page.day("from");
        if (from == null) throw page.wrong("from", "没有填写");
        return new Norm(page.text("standard"), page.text("title"), from, clauses);
    }

    private static final class Shipped {

        static final List<Norm> ALL = new ArrayList<>(
                Page.folder("/rules/paper/").stream().map(Norm::of).toList());
    }
}
