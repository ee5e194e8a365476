package luoshi.oversight.supervision;

import java.util.List;
import luoshi.kernel.access.Viewer;

/// 常用筛选簿: everybody's own, seen by nobody else.
public interface Views {

    /// In the order they were kept.
    List<View> of(Viewer viewer);

    /// Keeps one; one of the same name gives way to it.
    void keep(Viewer viewer, String name, String query);

    void drop(Viewer viewer, int seq);
}
