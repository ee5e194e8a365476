package luoshi.surface.papers;

import java.util.EnumMap;
import java.util.Map;
import luoshi.kernel.paper.Slip.Retention;
import luoshi.kernel.regulation.Page;
import luoshi.kernel.regulation.Sureness;

/// 文种规则: the word of its numbers that is suggested first, and how long a paper of a kind is kept, with the source.
///
/// @param record of the records of meetings themselves
public record KindRules(String source, Sureness sureness, Map<Kind, KindRule> kinds, Keeping record) {

    /// @param word 代字
    public record KindRule(String word, Keeping keeping) {}

    /// 保管期限.
    public record Keeping(Retention retention, String words, Sureness sureness) {}

    public static KindRules shipped() {
        return Shipped.RULES;
    }

    public KindRule of(Kind kind) {
        var rule = kinds.get(kind);
        if (rule == null) throw new IllegalStateException(kind.name());
        return rule;
    }

    static KindRules of(Page page) {
        var kinds = new EnumMap<Kind, KindRule>(Kind.class);
        for (var entry : page.pages("kinds"))
            kinds.put(entry.one("kind", Kind.class), new KindRule(entry.text("word"), keeping(entry)));
        for (var kind : Kind.values()) if (!kinds.containsKey(kind)) throw page.wrong("kinds", "没有 " + kind.name());
        var record = page.page("record");
        if (record == null) throw page.wrong("record", "没有填写");
        return new KindRules(page.text("source"), page.one("sureness", Sureness.class), kinds, keeping(record));
    }

    private static Keeping keeping(Page page) {
        return new Keeping(
                page.one("retention", Retention.class), page.text("words"), page.one("sureness", Sureness.class));
    }

    private static final class Shipped {

        static final KindRules RULES = of(Page.resource("/rules/papers/kinds.yml"));
    }
}
