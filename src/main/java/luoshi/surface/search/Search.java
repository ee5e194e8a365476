package luoshi.surface.search;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.phrase.Sought;
import luoshi.meeting.record.Item;
import luoshi.meeting.record.RecordCard;
import luoshi.meeting.record.Records;
import luoshi.oversight.directive.Directives;
import luoshi.oversight.directive.LedgerEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// 检索: asks the record and the directive door for the same words. What is out of the viewer's reach they do not give,
/// and nothing here counts.
@Component
public class Search {

    private static final int ROWS = 20;

    private final Records records;
    private final Directives directives;

    Search(Records records, Directives directives) {
        this.records = records;
        this.directives = directives;
    }

    /// 一段: rows that were found.
    ///
    /// @param next behind which row the following ones begin; null where these are the last
    public record Part<T>(List<T> rows, Sought.@Nullable Last next) {}

    public Part<RecordCard> records(Viewer viewer, Sought sought, Sought.Last last) {
        return part(
                last,
                (from, limit) -> records.found(viewer, sought, from, limit),
                card -> Sought.Last.of(card.heldOn(), card.id(), 0));
    }

    public Part<Item.Hit> items(Viewer viewer, Sought sought, Sought.Last last) {
        return part(
                last,
                (from, limit) -> records.foundItems(viewer, sought, from, limit),
                hit -> Sought.Last.of(hit.heldOn(), hit.record(), hit.no()));
    }

    public Part<LedgerEntry> directives(Viewer viewer, Sought sought, Sought.Last last) {
        return part(
                last,
                (from, limit) -> directives.found(viewer, sought, from, limit),
                entry -> Sought.Last.of(entry.heldOn(), entry.record(), entry.no()));
    }

    private static <T> Part<T> part(
            Sought.Last last, BiFunction<Sought.Last, Integer, List<T>> found, Function<T, Sought.Last> place) {
        var rows = found.apply(last, ROWS + 1);
        return rows.size() <= ROWS
                ? new Part<>(rows, null)
                : new Part<>(rows.subList(0, ROWS), place.apply(rows.get(ROWS - 1)));
    }
}
