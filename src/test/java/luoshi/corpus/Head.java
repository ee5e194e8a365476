package luoshi.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// 标记头: a tag, then words, flags and `key=value` pairs parted by blanks.
record Head(String shown, String tag, List<String> words, Map<String, String> pairs, Set<String> flags) {

    static Head of(String shown) {
        var words = new ArrayList<String>();
        var pairs = new LinkedHashMap<String, String>();
        var flags = new LinkedHashSet<String>();
        for (var token : shown.strip().split("\\s+")) {
            int equals = token.indexOf('=');
            if (equals > 0) pairs.put(token.substring(0, equals), token.substring(equals + 1));
            else if (Mark.FLAGS.contains(token)) flags.add(token);
            else words.add(token);
        }
        var tag = words.isEmpty() ? "" : words.removeFirst();
        return new Head(shown, tag, List.copyOf(words), Map.copyOf(pairs), Set.copyOf(flags));
    }
}
