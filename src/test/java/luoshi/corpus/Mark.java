package luoshi.corpus;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// 标记: one marked stretch of a text, offsets in code points.
///
/// @param tag first word of the head: `own`, `d12`
/// @param words what follows the tag without flags and pairs: `LEAD`
/// @param pairs the `key=value` pairs
/// @param flags `optional`, `alt`, `adopted`, `inherited`
/// @param line where the mark begins in the marked file, from 1
/// @param shown the mark as a message quotes it
public record Mark(
        String tag,
        List<String> words,
        Map<String, String> pairs,
        Set<String> flags,
        int start,
        int end,
        int line,
        String shown) {

    static final Set<String> FLAGS = Set.of("optional", "alt", "adopted", "inherited");

    /// The tag without its number: `d` for `d12`.
    String family() {
        return tag.matches("[da]\\d+") ? tag.substring(0, 1) : tag;
    }

    boolean is(String family) {
        return family().equals(family);
    }

    boolean has(String flag) {
        return flags.contains(flag);
    }

    /// The word at that place of the head, empty where there is none.
    String word(int index) {
        return index < words.size() ? words.get(index) : "";
    }

    @Nullable
    String pair(String key) {
        return pairs.get(key);
    }

    /// The marks named by `for=d1,d2`; empty where the mark belongs to the one around it.
    List<String> named() {
        var named = pairs.get("for");
        return named == null ? List.of() : List.of(named.split("[,;，、]"));
    }

    boolean covers(Mark other) {
        return start <= other.start && other.end <= end;
    }

    int length() {
        return end - start;
    }
}
