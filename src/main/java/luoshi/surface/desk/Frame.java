package luoshi.surface.desk;

import java.util.List;
import luoshi.kernel.access.Right;
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

    /// Whether the viewer has to do with meetings at all; administrators have not.
    public boolean business() {
        return viewer.roles().stream().anyMatch(role -> !role.administers());
    }

    public boolean may(Right right) {
        return viewer.may(right);
    }

    /// Whether a menu entry is open to the viewer.
    public boolean opens(String address) {
        return menu.stream().anyMatch(entry -> entry.address().equals(address));
    }
}
