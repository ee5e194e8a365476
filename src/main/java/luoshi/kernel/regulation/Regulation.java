package luoshi.kernel.regulation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// 法规: one edition of a regulation. Editions of the same text share the id.
///
/// @param number 文号; null where it has none or it is not known
/// @param edition such as 2019年修订; empty for the only one
/// @param from first day in force; null for a practice without a date
/// @param to last day in force; null while it is
/// @param source where the text was seen
public record Regulation(
        String id,
        String title,
        @Nullable String number,
        String issuer,
        String edition,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String source,
        Sureness sureness,
        List<Article> articles) {

    public boolean isInForce(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    public @Nullable Article article(String key) {
        return articles.stream().filter(a -> a.key().equals(key)).findFirst().orElse(null);
    }
}
