package luoshi.kernel.front;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import luoshi.kernel.access.Right;
import luoshi.kernel.access.Viewer;

/// 菜单项: a way to a page, shown to whoever would not be refused there. A module offers one as a bean.
///
/// @param order where it stands in the menu
/// @param address path of the page; the pages below it belong to it
/// @param term what it is called
/// @param also paths of further pages that belong to it, with those below them
public record Entry(int order, String address, String term, Predicate<Viewer> open, List<String> also) {

    public Entry {
        also = List.copyOf(also);
    }

    public Entry(int order, String address, String term, Predicate<Viewer> open) {
        this(order, address, term, open, List.of());
    }

    /// The longest of its paths that a page lies at or below; empty where it belongs elsewhere.
    public String over(String path) {
        return Stream.concat(Stream.of(address), also.stream())
                .filter(a -> path.equals(a) || path.startsWith(a + "/"))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    /// For those with a right.
    public Entry(int order, String address, String term, Right right) {
        this(order, address, term, viewer -> viewer.may(right));
    }

    /// For those who have to do with the body's meetings at all.
    public static Predicate<Viewer> business() {
        return viewer -> viewer.roles().stream().anyMatch(role -> !role.administers());
    }

    /// For those who may see records: not for streets, towns and contractors, who see what was handed to them.
    public static Predicate<Viewer> records() {
        return business().and(viewer -> viewer.reach().whole() || viewer.reach().inside());
    }
}
