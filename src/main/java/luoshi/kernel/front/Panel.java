package luoshi.kernel.front;

import java.util.function.Function;
import java.util.function.Predicate;
import luoshi.kernel.access.Viewer;
import org.jspecify.annotations.Nullable;

/// 栏: a part of the home page, made where the knowledge is. A module offers one as a bean.
///
/// @param id names it in addresses and in the page
/// @param order where it stands within its zone
/// @param template page of the module, which is given `panel`, what the function made
/// @param open for whom it is there
/// @param content what it shows a viewer; null where there is nothing to show
/// @param slow takes more than a moment: the page comes first, and fetches it
public record Panel(
        String id,
        Zone zone,
        int order,
        String title,
        String template,
        Predicate<Viewer> open,
        Function<Viewer, @Nullable Object> content,
        boolean slow) {

    /// 区: what a panel is about.
    public enum Zone {
        WAITING("待我办理"),
        LATE("已过时限"),
        CHANGED("近期变化");

        private final String term;

        Zone(String term) {
            this.term = term;
        }

        /// The Chinese word.
        public String term() {
            return term;
        }
    }

    /// One that is there at once.
    public static Panel of(
            String id,
            Zone zone,
            int order,
            String title,
            String template,
            Predicate<Viewer> open,
            Function<Viewer, @Nullable Object> content) {
        return new Panel(id, zone, order, title, template, open, content, false);
    }

    /// One that is fetched when the page stands.
    public Panel slowly() {
        return new Panel(id, zone, order, title, template, open, content, true);
    }
}
