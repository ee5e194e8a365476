package luoshi.surface.desk;

import java.util.List;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.front.Entry;

/// 页框: what the frame of every page shows.
///
/// @param viewer who is signed in
/// @param path path of the page, for the menu
/// @param unit full name of the viewer's unit; empty where there is none
/// @param token proves that a form came from this page
/// @param menu the entries that are open to the viewer
public record Frame(Viewer viewer, String path, String unit, String token, List<Entry> menu) {

    /// Marks the menu entry that the page belongs to.
    public String here(String entry) {
        return path.equals(entry) || path.startsWith(entry + "/") ? "page" : "false";
    }

    public boolean signedIn() {
        return !viewer.equals(Viewer.nobody(viewer.bureau()));
    }

    /// Whether a menu entry is open to the viewer.
    public boolean opens(String address) {
        return menu.stream().anyMatch(entry -> entry.address().equals(address));
    }
}
