package luoshi.oversight.directive;

import java.util.List;
import java.util.Set;
import luoshi.kernel.evidence.Quotation;
import luoshi.kernel.phrase.Deadline;
import luoshi.kernel.regulation.Page;
import org.jspecify.annotations.Nullable;

/// 征象: by what a rule of registration knows a duty. All that is given must hold.
///
/// @param forces empty for any
/// @param vague only what the reader took for too general to be checked
/// @param any one of these words stands in it; empty for any words
/// @param whole it says nothing but such a word
/// @param undated it has no day
/// @param bare it has neither a day nor an amount nor, unless the rule says otherwise, a concrete task's word
/// @param unless none of these words stands in it
record Signs(
        Set<Force> forces,
        boolean vague,
        List<String> any,
        boolean whole,
        boolean undated,
        boolean bare,
        List<String> unless) {

    static Signs of(Page page, List<String> concrete) {
        var signs = new Signs(
                Set.copyOf(page.several("force", Force.class)),
                page.truth("vague"),
                page.words("any"),
                page.truth("whole"),
                page.truth("undated"),
                page.truth("bare"),
                page.has("unless") ? page.words("unless") : page.truth("bare") ? concrete : List.of());
        if (signs.forces.isEmpty() && !signs.vague && signs.any.isEmpty()) throw page.wrong("any", "没有写凭什么认定");
        return signs;
    }

    /// The words it goes by, the whole duty where it goes by none; null where the signs are not these.
    @Nullable
    Quotation in(Directive directive) {
        var said = directive.words().plain();
        if (!forces.isEmpty() && !forces.contains(directive.force())) return null;
        if (vague && !directive.vague()) return null;
        if (unless.stream().anyMatch(said::contains)) return null;
        if ((undated || bare) && isDated(directive)) return null;
        if (bare && !directive.amounts().isEmpty()) return null;
        if (any.isEmpty()) return directive.words();
        for (var word : any) {
            if (whole ? !isWhole(said, word) : !said.contains(word)) continue;
            return place(directive.words(), word);
        }
        return null;
    }

    /// A duty as an example gives it.
    static Directive directive(Page page) {
        var words = page.text("words");
        var limit = page.orNull("due");
        return new Directive(
                "1",
                quotation(words),
                page.has("force") ? page.one("force", Force.class) : Force.ORDER,
                null,
                List.of(),
                limit == null
                        ? null
                        : new Deadline(quotation(limit), limit, Deadline.Strength.FIRM, Deadline.Kind.DATE),
                List.of(),
                page.truth("vague"));
    }

    private static boolean isDated(Directive directive) {
        return directive.deadline() != null && directive.deadline().value() != null;
    }

    private static boolean isWhole(String said, String word) {
        return said.startsWith(word)
                && said.substring(word.length()).codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /// Where a word stands, or all of it where a line end parts the word.
    private static Quotation place(Quotation words, String word) {
        int at = words.text().indexOf(word);
        if (at < 0) return words;
        int start = words.start() + words.text().codePointCount(0, at);
        return new Quotation(word, start, start + word.codePointCount(0, word.length()));
    }

    private static Quotation quotation(String words) {
        return new Quotation(words, 0, words.codePointCount(0, words.length()));
    }
}
