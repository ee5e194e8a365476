package luoshi.corpus.score;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Forgiving looks into JSON that a program printed: a missing, null or misshapen member is just not there.
final class Nodes {

    private Nodes() {}

    static List<JsonNode> list(@Nullable JsonNode node, String key) {
        var all = new ArrayList<JsonNode>();
        var member = member(node, key);
        if (member != null && member.isArray()) member.forEach(all::add);
        return all;
    }

    /// The member, or null where it is missing or null.
    static @Nullable JsonNode member(@Nullable JsonNode node, String key) {
        if (node == null || !node.isObject()) return null;
        var member = node.get(key);
        return member == null || member.isNull() ? null : member;
    }

    /// The member as words, or null where it is missing, null or a structure.
    static @Nullable String words(@Nullable JsonNode node, String key) {
        var member = member(node, key);
        return member == null || member.isContainer() ? null : member.asString();
    }

    static String show(@Nullable JsonNode node, String key) {
        var words = words(node, key);
        return words == null ? "null" : words;
    }

    static boolean flag(JsonNode node, String key) {
        var member = member(node, key);
        return member != null && member.isBoolean() && member.booleanValue();
    }

    static boolean optional(JsonNode node) {
        return flag(node, "optional");
    }

    /// Several strings under a key, null for JSON null.
    static List<@Nullable String> values(JsonNode node, String key) {
        var values = new ArrayList<@Nullable String>();
        for (var value : list(node, key)) values.add(value.isNull() ? null : value.asString());
        return values;
    }

    /// The span itself and those that are as good.
    static List<JsonNode> ways(JsonNode node, String others) {
        var ways = new ArrayList<JsonNode>();
        ways.add(node);
        ways.addAll(list(node, others));
        return ways;
    }
}
