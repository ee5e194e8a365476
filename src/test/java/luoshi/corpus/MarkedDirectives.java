package luoshi.corpus;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// 交办与任免: the directives and appointments of a marked text with what hangs on them.
final class MarkedDirectives {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final MarkedGold gold;
    private final Map<String, ObjectNode> nodes = new LinkedHashMap<>();
    private final Map<String, Mark> marked = new LinkedHashMap<>();

    MarkedDirectives(MarkedGold gold) {
        this.gold = gold;
    }

    /// All directives in order of their beginning.
    ArrayNode directives() {
        open("d", this::directive);
        gold.of("own").forEach(this::addOwner);
        for (var mark : gold.of("due")) carriers(mark, "d").forEach(d -> setDeadline(d, mark));
        for (var mark : gold.of("amt"))
            carriers(mark, "d").forEach(d -> nodes.get(d).withArray("amounts").add(amount(mark)));
        for (var mark : gold.of("hole")) addHole(mark);
        return inOrder("d");
    }

    private ObjectNode directive(Mark mark) {
        var node = JSON.objectNode();
        node.put("item", gold.itemOf(mark));
        node.put("start", mark.start()).put("end", mark.end());
        node.put("kind", mark.word(0));
        if (mark.has("optional")) node.put("optional", true);
        if (mark.has("adopted") || mark.word(0).equals("proposal")) node.put("adopted", mark.has("adopted"));
        node.putArray("owners");
        node.putNull("deadline");
        node.putArray("amounts");
        return node;
    }

    private void addOwner(Mark mark) {
        for (var id : carriers(mark, "d")) {
            var owners = nodes.get(id).withArray("owners");
            if (mark.has("alt")) {
                if (owners.isEmpty()) gold.complain(mark, "alt of nothing: no owner before it");
                else
                    ((ObjectNode) owners.get(owners.size() - 1))
                            .withArray("alt")
                            .add(MarkedGold.bare(mark));
                continue;
            }
            var owner = MarkedGold.bare(mark);
            owner.put("role", mark.word(0).isEmpty() ? "LEAD" : mark.word(0));
            owner.put("inherited", mark.has("inherited") || !marked.get(id).covers(mark));
            if (mark.has("optional")) owner.put("optional", true);
            owners.add(owner);
        }
    }

    private void setDeadline(String id, Mark mark) {
        var node = nodes.get(id);
        if (node.get("deadline").isObject()) {
            gold.complain(mark, id + " has two time limits; give the other value in also=");
            return;
        }
        var deadline = MarkedGold.bare(mark);
        deadline.put("normalised", mark.word(0).equals("null") ? null : mark.word(0));
        for (var also : MarkRules.also(mark)) deadline.withArray("also").add(also);
        if (mark.has("optional")) deadline.put("optional", true);
        node.set("deadline", deadline);
    }

    private static ObjectNode amount(Mark mark) {
        var amount = MarkedGold.bare(mark);
        var value = new BigDecimal(mark.word(0)).stripTrailingZeros();
        if (value.scale() <= 0) amount.put("value", value.longValueExact());
        else amount.put("value", value.doubleValue());
        amount.put("unit", mark.word(1));
        if (mark.has("optional")) amount.put("optional", true);
        return amount;
    }

    private void addHole(Mark hole) {
        marked.forEach((id, mark) -> {
            if (mark.covers(hole)) nodes.get(id).withArray("holes").add(MarkedGold.bare(hole));
        });
    }

    /// All appointments in order of their beginning.
    ArrayNode appointments() {
        open("a", mark -> {
            var node = JSON.objectNode();
            node.put("item", gold.itemOf(mark)).putNull("person");
            node.put("start", mark.start());
            node.put("kind", mark.word(0)).putNull("post");
            var probation = mark.pair("probation");
            node.put("probation_months", probation == null ? null : Integer.valueOf(probation));
            if (mark.pair("outcome") != null) node.put("outcome", mark.pair("outcome"));
            if (mark.has("optional")) node.put("optional", true);
            return node;
        });
        for (var part : List.of("person", "post"))
            for (var mark : gold.of(part))
                for (var id : carriers(mark, "a")) {
                    if (nodes.get(id).get(part).isObject()) gold.complain(mark, id + " has two marks `" + part + "`");
                    nodes.get(id).set(part, MarkedGold.bare(mark));
                }
        for (var mark : gold.of("a"))
            if (nodes.get(mark.tag()).get("person").isNull()) gold.complain(mark, "appointment without person");
        var all = inOrder("a");
        all.forEach(a -> ((ObjectNode) a).remove("start"));
        return all;
    }

    private void open(String family, Function<Mark, ObjectNode> node) {
        for (var mark : gold.of(family)) {
            if (marked.put(mark.tag(), mark) != null) gold.complain(mark, mark.tag() + " is used twice");
            nodes.put(mark.tag(), node.apply(mark));
        }
    }

    /// The ids a mark hangs on: those it names, or the smallest directive or appointment around it.
    private List<String> carriers(Mark mark, String family) {
        if (mark.named().isEmpty()) {
            var around = around(mark, family);
            if (around.isEmpty())
                gold.complain(
                        mark,
                        "`" + mark.tag() + "` outside " + (family.equals("d") ? "a directive" : "an appointment")
                                + " without for=");
            return around.map(m -> List.of(m.tag())).orElse(List.of());
        }
        var known = new ArrayList<String>();
        for (var id : mark.named())
            if (nodes.containsKey(id) && id.startsWith(family)) known.add(id);
            else gold.complain(mark, "for=" + id + " names nothing");
        return known;
    }

    private Optional<Mark> around(Mark mark, String family) {
        return gold.of(family).stream().filter(m -> m.covers(mark)).min(Comparator.comparingInt(Mark::length));
    }

    private ArrayNode inOrder(String family) {
        var ids = marked.keySet().stream()
                .filter(id -> id.startsWith(family))
                .sorted(Comparator.comparingInt(id -> nodes.get(id).get("start").asInt()))
                .toList();
        for (var id : ids) {
            var parent = marked.get(id).pair("part");
            if (parent == null) continue;
            if (ids.contains(parent) && !parent.equals(id)) nodes.get(id).put("part_of", ids.indexOf(parent));
            else gold.complain(marked.get(id), "part=" + parent + " names no other directive");
        }
        var all = JSON.arrayNode();
        ids.forEach(id -> all.add((JsonNode) nodes.get(id)));
        return all;
    }
}
