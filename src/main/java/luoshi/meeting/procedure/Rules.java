package luoshi.meeting.procedure;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import luoshi.kernel.regulation.Citation;
import luoshi.kernel.regulation.Page;
import luoshi.kernel.regulation.Sureness;
import luoshi.meeting.record.RecordKind;

/// 规则目录: the rules that come with the program, one YAML page each, in the order of `rules/procedure/order`.
public final class Rules {

    private static final String FOLDER = "/rules/procedure/";
    private static final List<RecordKind> PAPERS = List.of(RecordKind.RECORD, RecordKind.MINUTES);

    private Rules() {}

    public static List<Rule> shipped() {
        return Shipped.RULES;
    }

    static Rule rule(Page page) {
        var grounds = page.pages("cites").stream().map(Rules::ground).toList();
        if (grounds.isEmpty()) throw page.wrong("cites", "没有写依据");
        return new Rule(
                page.text("id"),
                page.text("title"),
                page.one("kind", Kind.class),
                set(page.several("assemblies", Assembly.class), Assembly.class),
                set(page.several("matters", Matter.class), Matter.class),
                Set.copyOf(page.has("papers") ? page.several("papers", RecordKind.class) : PAPERS),
                page.one("severity", Judgement.Severity.class),
                page.one("sureness", Sureness.class),
                page.text("cure"),
                page.pages("standards").stream()
                        .map(s -> new Rule.Standard(s.day("since"), s))
                        .toList(),
                grounds,
                page.pages("examples").stream().map(Rules::example).toList());
    }

    private static Rule.Ground ground(Page page) {
        return new Rule.Ground(
                new Citation(page.text("regulation"), page.text("article")),
                set(page.several("matters", Matter.class), Matter.class));
    }

    private static Rule.Example example(Page page) {
        return new Rule.Example(
                page.one("verdict", Judgement.Verdict.class),
                page.orNull("item"),
                page.page("orders"),
                page.text("text") + "\n");
    }

    private static <E extends Enum<E>> Set<E> set(List<E> values, Class<E> of) {
        var set = EnumSet.noneOf(of);
        set.addAll(values);
        return set;
    }

    private static final class Shipped {

        static final List<Rule> RULES =
                Page.folder(FOLDER).stream().map(Rules::rule).toList();
    }
}
