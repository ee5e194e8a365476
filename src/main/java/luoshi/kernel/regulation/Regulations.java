package luoshi.kernel.regulation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// 法规库: the door to the provisions that the program knows, by id and day.
public final class Regulations {

    private static final String FOLDER = "/regulations/";

    private final List<Regulation> all;

    Regulations(List<Regulation> all) {
        this.all = List.copyOf(all);
    }

    /// What comes with the program, as listed in `regulations/order`.
    public static Regulations shipped() {
        return Shipped.REGULATIONS;
    }

    public List<Regulation> all() {
        return all;
    }

    public List<Regulation> editions(String id) {
        return all.stream().filter(r -> r.id().equals(id)).toList();
    }

    /// The edition in force on a day; null when there is none.
    public @Nullable Regulation find(String id, LocalDate day) {
        return editions(id).stream().filter(r -> r.isInForce(day)).findFirst().orElse(null);
    }

    /// What a citation means on a day; null when the article is absent or not in force.
    public @Nullable Provision find(Citation citation, LocalDate day) {
        var regulation = find(citation.regulation(), day);
        var article = regulation == null ? null : regulation.article(citation.article());
        return article == null ? null : new Provision(regulation, article);
    }

    private static Regulation regulation(Page page) {
        return new Regulation(
                page.text("id"),
                page.text("title"),
                page.orNull("number"),
                page.text("issuer"),
                page.text("edition", ""),
                page.day("from"),
                page.day("to"),
                page.text("source"),
                page.one("sureness", Sureness.class),
                page.pages("articles").stream().map(Regulations::article).toList());
    }

    private static Article article(Page page) {
        return new Article(
                page.text("key"),
                page.orNull("number"),
                page.has("numberSureness") ? page.one("numberSureness", Sureness.class) : Sureness.M,
                page.text("words"),
                page.one("sureness", Sureness.class));
    }

    private static final class Shipped {

        static final Regulations REGULATIONS = new Regulations(
                Page.folder(FOLDER).stream().map(Regulations::regulation).toList());
    }
}
