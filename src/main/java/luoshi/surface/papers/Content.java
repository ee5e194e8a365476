package luoshi.surface.papers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import luoshi.kernel.paper.DocumentNumber;
import luoshi.kernel.paper.Paper;
import luoshi.kernel.paper.Paper.Block;
import luoshi.kernel.paper.Paper.Ending;
import luoshi.kernel.paper.Paper.Head;
import luoshi.kernel.paper.Paper.Imprint;
import org.jspecify.annotations.Nullable;

/// 稿面: a paper as it is worded, and the facts that stand in it. A line is named by where it stands: `title`, `body.3`
/// for a heading or a paragraph, `body.3.2.1` for a cell (row 2, column 1, both from 0), `roll.0` for a list of names.
public record Content(Paper paper, List<Fact> facts) {

    public Content {
        facts = List.copyOf(facts);
    }

    /// All lines by their names, in the order of the paper.
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("mark", paper.head().mark());
        lines.put("title", paper.title());
        lines.put("receivers", paper.receivers());
        for (int i = 0; i < paper.body().size(); i++) {
            var name = "body." + i;
            switch (paper.body().get(i)) {
                case Block.Heading heading -> lines.put(name, heading.text());
                case Block.Paragraph paragraph -> lines.put(name, paragraph.text());
                case Block.Banner banner -> lines.put(name, banner.text());
                case Block.Table table -> {
                    for (int r = 0; r < table.rows().size(); r++)
                        for (int c = 0; c < table.rows().get(r).size(); c++)
                            lines.put(
                                    name + "." + r + "." + c,
                                    table.rows().get(r).get(c));
                }
            }
        }
        var ending = paper.ending();
        for (int i = 0; i < ending.rolls().size(); i++)
            lines.put("roll." + i, ending.rolls().get(i).words());
        lines.put("signature", ending.signature());
        lines.put("note", ending.note());
        var imprint = paper.imprint();
        if (imprint != null) {
            lines.put("copies", imprint.copies());
            lines.put("printer", imprint.issuer());
        }
        return lines;
    }

    public String line(String name) {
        return lines().getOrDefault(name, "");
    }

    /// Where words and data part.
    ///
    /// @param fresh the same paper as the data gives it now
    public List<Difference> against(Content fresh) {
        var lines = lines();
        var now = new LinkedHashMap<String, Fact>();
        fresh.facts.forEach(f -> now.putIfAbsent(f.key(), f));
        var differences = new ArrayList<Difference>();
        for (var fact : facts) {
            var today = now.remove(fact.key());
            var words = lines.getOrDefault(fact.line(), "");
            var value = today == null ? null : today.value();
            if (value != null && Fact.says(words, value)) continue;
            if (value != null && !fact.bound() && value.equals(fact.value())) continue;
            boolean cell = fact.line().chars().filter(c -> c == '.').count() == 3 && fact.bound();
            boolean mends = value != null
                    && !fact.line().isEmpty()
                    && (words.contains(fact.value())
                            || cell && alone(fact)
                            || fact.line().startsWith("roll."));
            differences.add(new Difference(fact.key(), fact.line(), fact.term(), words, fact.value(), value, mends));
        }
        for (var added : now.values())
            differences.add(new Difference(added.key(), added.line(), added.term(), "", null, added.value(), false));
        return differences;
    }

    private boolean alone(Fact fact) {
        return facts.stream().filter(f -> f.line().equals(fact.line())).count() == 1;
    }

    /// The value of the data in place of the words.
    Content mended(Difference difference) {
        var now = difference.now();
        if (now == null || !difference.mends()) return this;
        var words = line(difference.line());
        var drawn = difference.drawn();
        var mended = drawn != null && words.contains(drawn) ? words.replace(drawn, now) : now;
        var facts = this.facts.stream()
                .map(f -> f.key().equals(difference.key()) ? new Fact(f.key(), f.line(), f.term(), now, f.bound()) : f)
                .toList();
        return new Content(Reworded.of(this, Map.of(difference.line(), mended)).paper(), facts);
    }

    /// As it goes out.
    Content issued(Kind kind, DocumentNumber number, LocalDate day) {
        return new Content(dated(kind, day).numbered(number.words()), facts);
    }

    /// The beginnings of another paper in the place of this one.
    Content instead(Kind kind, String number, LocalDate day) {
        var dated = dated(kind, day).numbered("");
        var e = dated.ending();
        var note = "原" + number + "由本件替代";
        var ending = new Ending(e.attachments(), e.rolls(), e.signature(), e.date(), e.sealed(), note);
        return new Content(with(dated, dated.head(), ending, dated.imprint()), facts);
    }

    private Paper dated(Kind kind, LocalDate day) {
        var e = paper.ending();
        var ending =
                new Ending(e.attachments(), e.rolls(), e.signature(), kind.dated() ? day : null, e.sealed(), e.note());
        var i = paper.imprint();
        return with(paper, paper.head(), ending, i == null ? null : new Imprint(i.copies(), i.issuer(), day));
    }

    static Paper with(Paper paper, Head head, Ending ending, @Nullable Imprint imprint) {
        return new Paper(
                paper.form(), head, paper.title(), paper.receivers(), paper.body(), ending, paper.annexes(), imprint);
    }

    /// 与台账不符: a fact whose words in the paper and whose value in the data part.
    ///
    /// @param words the line of the paper as it stands; empty where the paper does not say it
    /// @param drawn what the data said when the paper was drawn up; null where it is new since
    /// @param now what the data says; null where it has gone
    /// @param mends whether the value of the data can be put in by itself
    public record Difference(
            String key,
            String line,
            String term,
            String words,
            @Nullable String drawn,
            @Nullable String now,
            boolean mends) {}
}
