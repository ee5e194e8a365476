package luoshi.oversight.directive;

import java.util.ArrayList;
import java.util.List;
import luoshi.kernel.evidence.Quotation;
import luoshi.kernel.regulation.Page;
import luoshi.kernel.regulation.Sureness;
import org.jspecify.annotations.Nullable;

/// 立项: whether a duty of a record becomes a directive that is followed up. Everything does unless a rule says why not;
/// what the program proposes here somebody confirms with his name.
public record Registration(List<Rule> rules, List<Withholding> withholdings) {

    public enum Verdict {
        REGISTER("立项"),
        /// A suggestion: becomes a directive only when somebody entitled adopts it.
        PROPOSAL_NEEDS_ADOPTION("建议，待采纳"),
        NO_CONCRETE_TASK("无具体任务"),
        /// Registering it would make the record say what it does not.
        FORBIDDEN("不得立项");

        private final String term;

        Verdict(String term) {
            this.term = term;
        }

        public String term() {
            return term;
        }
    }

    /// 栏: what a registered directive must not be given from the record alone.
    public enum Field {
        DUE("期限"),
        MEASURE("完成标准");

        private final String term;

        Field(String term) {
            this.term = term;
        }

        public String term() {
            return term;
        }
    }

    public record Rule(
            String name, Verdict verdict, Signs signs, String reason, Sureness sureness, List<Example> examples) {}

    /// 不得补填: a field that stays empty until somebody answers.
    public record Withholding(
            String name, Field field, Signs signs, String reason, Sureness sureness, List<Example> examples) {}

    /// 例.
    ///
    /// @param applies whether the rule is what decides, or the field is withheld
    public record Example(Directive directive, boolean applies) {}

    /// 结论.
    ///
    /// @param rule name of the rule that decided; null where everything is as usual
    /// @param place the words the rule goes by, or the whole duty
    public record Ruling(
            Verdict verdict,
            @Nullable String rule,
            @Nullable String reason,
            Quotation place,
            List<Withheld> withheld) {}

    public record Withheld(String rule, Field field, String reason, Quotation place) {}

    public static Registration shipped() {
        return Shipped.REGISTRATION;
    }

    public Ruling of(Directive directive) {
        var withheld = new ArrayList<Withheld>();
        for (var w : withholdings) {
            var place = w.signs.in(directive);
            if (place != null) withheld.add(new Withheld(w.name, w.field, w.reason, place));
        }
        for (var rule : rules) {
            var place = rule.signs.in(directive);
            if (place != null) return new Ruling(rule.verdict, rule.name, rule.reason, place, withheld);
        }
        return new Ruling(Verdict.REGISTER, null, null, directive.words(), withheld);
    }

    public static Registration of(Page page) {
        var concrete = page.words("concrete");
        return new Registration(
                page.pages("rules").stream().map(r -> rule(r, concrete)).toList(),
                page.pages("withheld").stream()
                        .map(w -> withholding(w, concrete))
                        .toList());
    }

    private static Rule rule(Page page, List<String> concrete) {
        return new Rule(
                page.text("name"),
                page.one("verdict", Verdict.class),
                Signs.of(page, concrete),
                page.text("reason"),
                page.one("sureness", Sureness.class),
                examples(page));
    }

    private static Withholding withholding(Page page, List<String> concrete) {
        return new Withholding(
                page.text("name"),
                page.one("field", Field.class),
                Signs.of(page, concrete),
                page.text("reason"),
                page.one("sureness", Sureness.class),
                examples(page));
    }

    private static List<Example> examples(Page page) {
        var examples = new ArrayList<Example>();
        page.pages("passes").forEach(e -> examples.add(new Example(Signs.directive(e), true)));
        page.pages("fails").forEach(e -> examples.add(new Example(Signs.directive(e), false)));
        return examples;
    }

    private static final class Shipped {

        static final Registration REGISTRATION = of(Page.resource("/rules/directive/registration.yml"));
    }
}
