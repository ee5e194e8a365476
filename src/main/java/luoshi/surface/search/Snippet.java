package luoshi.surface.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import luoshi.kernel.evidence.Offsets;
import luoshi.kernel.evidence.Place;
import luoshi.kernel.phrase.Sought;
import luoshi.meeting.record.Item;
import luoshi.meeting.record.Item.Passage;
import org.jspecify.annotations.Nullable;

/// 摘句: the words around a hit.
///
/// @param place of the first hit in the record
/// @param passage the innermost stretch with a kind of its own that the hit stands in; null where it stands in none
public record Snippet(
        List<Piece> pieces, Place place, @Nullable Passage passage) {

    private static final int MOST = 3;
    private static final int BEFORE = 30;
    private static final int AFTER = 50;

    /// 片语: words that were looked for, or those between them.
    public record Piece(String text, boolean hit) {}

    /// The first hits in an item.
    public static List<Snippet> of(Item.Hit item, Sought sought) {
        var text = new Offsets(item.text());
        var hits = sought.in(item.text());
        var snippets = new ArrayList<Snippet>();
        int behind = 0;
        for (var hit : hits) {
            if (snippets.size() == MOST) break;
            if (hit.start() < behind) continue;
            int from = Math.max(behind, hit.start() - BEFORE);
            behind = Math.min(text.length(), hit.end() + AFTER);
            var place =
                    new Place(item.place().start() + hit.start(), item.place().start() + hit.end());
            snippets.add(new Snippet(pieces(text, from, behind, hits), place, passage(item.passages(), place)));
        }
        return snippets;
    }

    /// All of some words.
    public static List<Piece> whole(String words, Sought sought) {
        var text = new Offsets(words);
        return pieces(text, 0, text.length(), sought.in(words));
    }

    private static List<Piece> pieces(Offsets text, int from, int to, List<Place> hits) {
        var pieces = new ArrayList<Piece>();
        if (from > 0) pieces.add(new Piece("…", false));
        int at = from;
        for (var hit : hits) {
            int end = Math.min(hit.end(), to);
            if (hit.start() < at || hit.start() >= end) continue;
            add(pieces, text.slice(at, hit.start()), false);
            add(pieces, text.slice(hit.start(), end), true);
            at = end;
        }
        add(pieces, text.slice(at, to), false);
        if (to < text.length()) pieces.add(new Piece("…", false));
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, boolean hit) {
        if (!text.isEmpty()) pieces.add(new Piece(text.replaceAll("\\s+", " "), hit));
    }

    private static @Nullable Passage passage(List<Passage> passages, Place place) {
        return passages.stream()
                .filter(p -> p.place().covers(place))
                .min(Comparator.comparingInt(p -> p.place().length()))
                .orElse(null);
    }
}
