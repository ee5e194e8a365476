package luoshi.surface.desk;

import luoshi.kernel.access.Viewer;

/// 页框: what the frame of every page shows.
///
/// @param viewer who is signed in
/// @param path path of the page, for the menu
public record Frame(Viewer viewer, String path) {

    /// Marks the menu entry that the page belongs to.
    public String here(String entry) {
        return path.equals(entry) || path.startsWith(entry + "/") ? "page" : "false";
    }
}
