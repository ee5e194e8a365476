package luoshi.surface.dossier.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// 一页: rows of a long list; `next` says where the following rows begin and is null on the last page.
public record Slice<T>(List<T> rows, @Nullable String next) {

    /// Cuts a page out of one row more than it holds.
    static <T> Slice<T> of(List<T> oneMore, int from, int size) {
        boolean more = oneMore.size() > size;
        return new Slice<>(more ? oneMore.subList(0, size) : oneMore, more ? String.valueOf(from + size) : null);
    }
}
