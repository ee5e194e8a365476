package luoshi.surface.examination;

import java.time.LocalDate;
import luoshi.kernel.access.Viewer;
import luoshi.surface.examination.Settlement.Content;
import luoshi.surface.examination.Settlement.Part;
import org.jspecify.annotations.Nullable;

/// 议事规则簿: everything that a body ever settled about its meetings, added and never changed.
public interface OrderBook {

    /// Adds what the viewer settles, behind all that was settled before.
    ///
    /// @param since first day it holds; null for a roll
    void settle(Viewer viewer, Part part, @Nullable LocalDate since, Content content, String reason);

    /// Takes a settlement back; refused where it is not there or was taken back before.
    void withdraw(Viewer viewer, int seq, String reason);

    /// All that was settled so far.
    Settlements of(Viewer viewer);
}
