package luoshi.kernel.casework;

import static luoshi.kernel.casework.Course.refusal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import luoshi.kernel.access.Label;
import luoshi.kernel.access.Reach;
import luoshi.kernel.access.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// 办件的写入: rows of cases made, held and changed.
@Component
class JdbcCaseRows {

    private static final int LONGEST = 2000;

    private final JdbcClient rows;

    JdbcCaseRows(JdbcClient rows) {
        this.rows = rows;
    }

    /// The rows of parts; whoever hands a case down has been let through.
    List<String> add(Viewer viewer, Standpoint standpoint, Case above, List<Part> parts) {
        for (var part : parts) standpoint.check(part.words(), part.charge());
        int ordinal = rows.sql(
                        "select coalesce(max(ordinal), 0) from casework.casefile where bureau = ? and parent = ?")
                .params(viewer.bureau(), above.number())
                .query(Integer.class)
                .single();
        var line = line(viewer, above.number());
        var numbers = new ArrayList<String>();
        for (var part : parts) {
            var number = above.number() + "." + ++ordinal;
            if (number.length() > 60) throw refusal("depth", "分解的层级太多了。");
            var charge = standpoint.named(part.charge().by(above.charge().unit()));
            var label = CaseRows.label(above.label().mark(), above.label().seals(), charge, line);
            insert(
                    viewer,
                    number,
                    above.number(),
                    ordinal,
                    above.kind(),
                    Source.PART,
                    words(part.words()),
                    charge,
                    part.timing(),
                    part.goal(),
                    label);
            numbers.add(number);
        }
        return numbers;
    }

    /// Leading units of a case and of those above it.
    private Set<String> line(Viewer viewer, String number) {
        var numbers = new ArrayList<String>();
        for (var n = number; !n.isEmpty(); n = n.contains(".") ? n.substring(0, n.lastIndexOf('.')) : "")
            numbers.add(n);
        return Set.copyOf(rows.sql(
                        "select distinct unit from casework.casefile where bureau = :bureau and number = any(:numbers)")
                .param("bureau", viewer.bureau())
                .param("numbers", numbers.toArray(String[]::new))
                .query(String.class)
                .list());
    }

    /// A case within reach, its row held until the transaction ends.
    Case held(Viewer viewer, String number) {
        return rows.sql("select * from casework.casefile c where bureau = :bureau and number = :number and "
                        + Reach.within("c") + " for update")
                .params(viewer.parameters())
                .param("number", number)
                .query(CaseRows::read)
                .optional()
                .orElseThrow(() -> refusal("absent", "没有这一件：" + number));
    }

    /// All parts of a case, whoever sees them.
    List<Case> parts(Viewer viewer, String number) {
        return rows.sql("select * from casework.casefile where bureau = ? and parent = ? order by ordinal")
                .params(viewer.bureau(), number)
                .query(CaseRows::read)
                .list();
    }

    /// Writes what became of a case, and the progress of those above it.
    ///
    /// @param parts as they are now
    void keep(Viewer viewer, Case before, Outcome outcome, List<Case> parts, boolean reported) {
        if (!outcome.leaves(before)) content(viewer, before, outcome);
        int progress = outcome.phase() == Case.Phase.CLOSED ? 100 : Rollup.of(outcome.percent(), Rollup.shares(parts));
        rows.sql(CaseRows.STATE)
                .param("bureau", viewer.bureau())
                .param("number", before.number())
                .param("phase", outcome.phase().name())
                .param("closed", !outcome.phase().open())
                .param("closedOn", outcome.closedOn())
                .param("percent", outcome.percent())
                .param("progress", progress)
                .param("reportedAt", reported ? Timestamp.from(Instant.now()) : null)
                .param("acts", before.acts() + 1)
                .update();
        var share = Rollup.share(outcome.phase(), outcome.goal().weight(), progress);
        if (before.parent() != null && !share.equals(Rollup.share(before))) rollUp(viewer, before.parent());
    }

    private void content(Viewer viewer, Case before, Outcome outcome) {
        var above = before.parent() == null ? Set.<String>of() : line(viewer, before.parent());
        var label = CaseRows.label(before.label().mark(), before.label().seals(), outcome.charge(), above);
        rows.sql(CaseRows.CONTENT)
                .params(CaseRows.content(
                        outcome.words(), before.source(), outcome.charge(), outcome.timing(), outcome.goal(), label))
                .param("bureau", viewer.bureau())
                .param("number", before.number())
                .update();
    }

    /// From a case up to its root. Rows are always taken from below, so that nobody waits in a circle.
    private void rollUp(Viewer viewer, String number) {
        for (@Nullable String n = number; n != null; n = n.contains(".") ? n.substring(0, n.lastIndexOf('.')) : null) {
            var subject = rows.sql("select * from casework.casefile where bureau = ? and number = ? for update")
                    .params(viewer.bureau(), n)
                    .query(CaseRows::read)
                    .single();
            int progress = subject.phase() == Case.Phase.CLOSED
                    ? 100
                    : Rollup.of(subject.percent(), Rollup.shares(parts(viewer, n)));
            if (progress == subject.progress()) return;
            rows.sql("update casework.casefile set progress = ? where bureau = ? and number = ?")
                    .params(progress, viewer.bureau(), n)
                    .update();
        }
    }

    long draw(Viewer viewer, int year, int many) {
        return rows.sql("""
                        insert into casework.counter (bureau, year, last) values (:bureau, :year, :many)
                        on conflict (bureau, year) do update set last = casework.counter.last + :many returning last""")
                .param("bureau", viewer.bureau())
                .param("year", year)
                .param("many", many)
                .query(Long.class)
                .single();
    }

    void insert(
            Viewer viewer,
            String number,
            @Nullable String parent,
            int ordinal,
            String kind,
            Source source,
            String words,
            Charge charge,
            Timing timing,
            Goal goal,
            Label label) {
        int dot = number.indexOf('.');
        rows.sql(CaseRows.INSERT)
                .params(CaseRows.source(source))
                .params(CaseRows.content(words, source, charge, timing, goal, label))
                .param("bureau", viewer.bureau())
                .param("number", number)
                .param("root", dot < 0 ? number : number.substring(0, dot))
                .param("parent", parent)
                .param("ordinal", ordinal)
                .param("kind", kind)
                .param("openedBy", viewer.name())
                .update();
    }

    static String words(String typed) {
        var words = typed.strip();
        if (words.isEmpty()) throw refusal("words", "没有写要办什么。");
        if (words.codePointCount(0, words.length()) > LONGEST) throw refusal("words", "事项写得太长，不能超过 2000 字。");
        return words;
    }
}
