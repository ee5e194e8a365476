package luoshi.surface.search.web;

import luoshi.kernel.phrase.Sought;
import luoshi.meeting.record.Item;
import luoshi.meeting.record.RecordCard;
import luoshi.oversight.directive.LedgerEntry;
import luoshi.surface.search.Search.Part;

/// 检索结果: what was found for some words, kind by kind.
///
/// @param words as they were typed
public record SearchPage(
        String words, Sought sought, Part<RecordCard> records, Part<Item.Hit> items, Part<LedgerEntry> directives) {

    public boolean nothing() {
        return records.rows().isEmpty()
                && items.rows().isEmpty()
                && directives.rows().isEmpty();
    }

    /// Where the following rows begin, as an address says it.
    public static String after(Sought.Last last) {
        return last.day() + "." + last.record() + "." + last.no();
    }
}
