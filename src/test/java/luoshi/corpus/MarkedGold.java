package luoshi.corpus;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import luoshi.kernel.evidence.Original;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// 标准答案: what a marked text says is to be read from it, in the schema of the gold files. Complaints are added where
/// marks do not hang together.
final class MarkedGold {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> FIELDS =
            List.of("name", "number", "time", "place", "host", "recorder", "checker");

    private final MarkedText source;
    private final List<Complaint> complaints;
    private final List<Mark> marks;
    private final Map<Mark, ObjectNode> items = new LinkedHashMap<>();
    private final MarkedDirectives directives;

    MarkedGold(MarkedText source, List<Complaint> complaints) {
        this.source = source;
        this.complaints = complaints;
        var sound = new ArrayList<Mark>();
        for (var mark : source.marks()) {
            var breach = MarkRules.breach(mark);
            if (breach != null) complain(mark, breach);
            else sound.add(mark);
        }
        this.marks = List.copyOf(sound);
        this.directives = new MarkedDirectives(this);
    }

    ObjectNode gold(String id) {
        var gold = JSON.objectNode();
        gold.put("id", id);
        gold.put("kind", source.notes().getOrDefault("kind", ""));
        gold.put("chars", source.text().codePointCount(0, source.text().length()));
        gold.put("sha256_of_text", new Original(id, source.text().getBytes(StandardCharsets.UTF_8)).sha256());
        if (isLoose()) gold.put("items_loose", true);
        gold.set("header", header());
        var list = gold.putArray("items");
        readItems();
        items.values().stream()
                .sorted(Comparator.comparingInt(i -> i.get("title").get("start").asInt()))
                .forEach(list::add);
        gold.set("directives", directives.directives());
        gold.set("appointments", directives.appointments());
        return gold;
    }

    private ObjectNode header() {
        var header = JSON.objectNode();
        for (var field : FIELDS) header.set(field, field(field));
        for (var list : List.of("present", "nonvoting", "absent")) {
            var names = header.putArray(list);
            for (var mark : of(list)) names.add(span(mark));
        }
        var should = source.notes().get("should");
        if (should == null) header.putNull("should_attend");
        else if (should.matches("\\d+")) header.put("should_attend", Integer.parseInt(should));
        else complaints.add(new Complaint(source.file(), 1, null, "should: is not a number"));
        return header;
    }

    private @Nullable ObjectNode field(String field) {
        var all = of(field);
        var main = all.stream().filter(m -> !m.has("alt")).toList();
        if (main.size() > 1) complain(main.get(1), "`" + field + "` is marked twice; mark all but one alt");
        if (main.isEmpty()) {
            if (!all.isEmpty()) complain(all.getFirst(), "alt of nothing: no `" + field + "` without alt");
            return null;
        }
        var node = span(main.getFirst());
        if (field.equals("time")) node.put("normalised", minutes(main.getFirst().word(0)));
        for (var mark : all) if (mark.has("alt")) node.withArray("alt").add(bare(mark));
        return node;
    }

    private void readItems() {
        for (var mark : of("item")) {
            int n = Integer.parseInt(mark.word(0));
            var item = JSON.objectNode();
            item.put("n", n);
            item.set("title", bare(mark));
            item.putArray("reporters");
            item.putArray("statements");
            item.put("outcome", mark.pair("outcome"));
            if (mark.has("optional")) item.put("optional", true);
            if (numbered(n).isPresent() && !isLoose())
                complain(mark, "item " + n + " is marked twice; mark the other alttitle, or note loose: items");
            items.put(mark, item);
        }
        for (var mark : of("alttitle")) {
            var item = numbered(Integer.parseInt(mark.word(0))).map(items::get);
            if (item.isEmpty()) complain(mark, "alttitle of an item that is not marked");
            else item.get().withArray("alt_titles").add(bare(mark));
        }
        readReporters();
        readStatements();
    }

    private void readReporters() {
        var last = new HashMap<ObjectNode, ObjectNode>();
        var early = new LinkedHashMap<Mark, ObjectNode>();
        for (var mark : of("reporter")) {
            var item = itemAround(mark).map(items::get).orElse(null);
            if (item == null) {
                if (!mark.has("optional")) complain(mark, "reporter before any item; add item=");
            } else if (!mark.has("alt")) {
                last.put(item, span(mark));
                item.withArray("reporters").add(last.get(item));
            } else if (last.containsKey(item)) last.get(item).withArray("alt").add(bare(mark));
            else early.put(mark, item);
        }
        early.forEach((mark, item) -> {
            if (item.get("reporters").isEmpty()) complain(mark, "alt of nothing: the item has no other reporter");
            else ((ObjectNode) item.get("reporters").get(0)).withArray("alt").add(bare(mark));
        });
    }

    private void readStatements() {
        Map<String, Mark> speakers = new LinkedHashMap<>();
        for (var mark : of("speaker"))
            if (speakers.put(mark.word(0), mark) != null) complain(mark, "speaker id is used twice");
        var silent = new LinkedHashMap<>(speakers);
        for (var say : of("say")) {
            silent.remove(say.word(0));
            var speaker = speakers.get(say.word(0));
            var item = itemAround(say).map(items::get).orElse(null);
            if (speaker == null) complain(say, "say without speaker " + say.word(0));
            else if (item == null) complain(say, "say before any item; mark item 0 or add item=");
            else item.withArray("statements").add(statement(speaker, say));
        }
        silent.values().forEach(mark -> complain(mark, "speaker without say " + mark.word(0)));
    }

    private static ObjectNode statement(Mark speaker, Mark say) {
        var node = JSON.objectNode();
        node.set("speaker", bare(speaker));
        node.put("start", say.start()).put("end", say.end());
        node.put("stance", stance(say.word(1)));
        for (var also : MarkRules.also(say)) node.withArray("stance_alt").add(stance(also));
        if (say.has("optional") || speaker.has("optional")) node.put("optional", true);
        return node;
    }

    private static @Nullable String stance(String word) {
        return word.isEmpty() || word.equals("none") ? null : word;
    }

    /// The number of the item a mark belongs to; 0 before all items.
    int itemOf(Mark mark) {
        if (mark.pair("item") != null) return Integer.parseInt(mark.pair("item"));
        return itemAround(mark).map(i -> Integer.parseInt(i.word(0))).orElse(0);
    }

    /// The item a mark belongs to: the one it names, or the last one begun before it.
    private Optional<Mark> itemAround(Mark mark) {
        if (mark.pair("item") != null) return numbered(Integer.parseInt(mark.pair("item")));
        return of("item").stream().filter(i -> i.start() <= mark.start()).reduce((a, b) -> b);
    }

    private Optional<Mark> numbered(int n) {
        return items.keySet().stream()
                .filter(i -> Integer.parseInt(i.word(0)) == n)
                .findFirst();
    }

    private boolean isLoose() {
        return source.notes().getOrDefault("loose", "").contains("items");
    }

    List<Mark> of(String family) {
        return marks.stream().filter(m -> m.is(family)).toList();
    }

    void complain(Mark mark, String message) {
        complaints.add(new Complaint(source.file(), mark.line(), mark.shown(), message));
    }

    static ObjectNode bare(Mark mark) {
        return JSON.objectNode().put("start", mark.start()).put("end", mark.end());
    }

    static ObjectNode span(Mark mark) {
        var node = bare(mark);
        if (mark.has("optional")) node.put("optional", true);
        return node;
    }

    private static String minutes(String time) {
        return time.length() > 16 ? time.substring(0, 16) : time;
    }
}
