package luoshi.surface.desk;

import java.util.List;
import java.util.function.Supplier;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.front.Entry;
import org.springframework.util.function.SingletonSupplier;

/// 页框: what the frame of every page shows. Unit and menu are asked for when a page is framed, and only then: most
/// answers are pieces of a page, tables and files.
///
/// @param viewer who is signed in
/// @param path path of the page, for the menu
/// @param units gives the full name of the viewer's unit, empty where there is none
/// @param token proves that a form came from this page
/// @param entries gives the entries that are open to the viewer
public record Frame(Viewer viewer, String path, Supplier<String> units, String token, Supplier<List<Entry>> entries) {

    public Frame {
        units = SingletonSupplier.of(units);
        entries = SingletonSupplier.of(entries);
    }

    public String unit() {
        return units.get();
    }

    public List<Entry> menu() {
        return entries.get();
    }

    /// Marks a way to the page: of several the nearest. A way on the page itself may stand beside that of the menu.
    public String here(String address) {
        int mine = menu().stream()
                .filter(e -> e.address().equals(address))
                .mapToInt(e -> e.over(path).length())
                .max()
                .orElse(path.equals(address) || path.startsWith(address + "/") ? address.length() : 0);
        boolean nearest = menu().stream().noneMatch(e -> e.over(path).length() > mine);
        return mine > 0 && nearest ? "page" : "false";
    }

    public boolean signedIn() {
        return !viewer.equals(Viewer.nobody(viewer.bureau()));
    }

    /// Whether a menu entry is open to the viewer.
    public boolean opens(String address) {
        return menu().stream().anyMatch(entry -> entry.address().equals(address));
    }
}
