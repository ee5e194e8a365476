package luoshi.kernel.paper;

import java.time.Instant;
import java.util.List;
import luoshi.kernel.access.Viewer;
import org.jspecify.annotations.Nullable;

/// 编号簿: the door to document numbers: per body, word and year, without a gap whoever draws at the same time.
public interface Numbers {

    /// 一个号: who drew it for what, and why it was voided; null where it stands.
    ///
    /// @param about what it was drawn for, by kind and identifier
    record Drawn(
            DocumentNumber number,
            String about,
            String drawer,
            Instant at,
            @Nullable String voided) {}

    /// The next number of a series; needs [luoshi.kernel.access.Right#ISSUE]. Part of the transaction it is called in:
    /// when that fails, nothing was drawn.
    DocumentNumber draw(Viewer viewer, String word, int year, String about);

    /// 作废: the number stays in the book and is never given again; needs the same right.
    void spoil(Viewer viewer, DocumentNumber number, String reason);

    /// The numbers of a series in their order.
    List<Drawn> of(Viewer viewer, String word, int year);
}
