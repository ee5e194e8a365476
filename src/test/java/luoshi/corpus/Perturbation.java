package luoshi.corpus;

import java.util.ArrayList;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// 扰动: an output made worse at random, the same way for the same seed, to see whether two scorers agree on it.
final class Perturbation {

    private static final String[] WORDS = {"AGREE", "ORDER", "PROPOSAL", "2024-06-30", "R/P1M", "2", "0", "万元", "张", ""
    };

    private final Random random;
    private final double rate;

    Perturbation(long seed, double rate) {
        this.random = new Random(seed);
        this.rate = rate;
    }

    void spoil(JsonNode node) {
        if (node instanceof ObjectNode object) spoil(object);
        else if (node instanceof ArrayNode array) spoil(array);
    }

    private void spoil(ArrayNode array) {
        for (int i = array.size() - 1; i >= 0; i--) {
            if (hit()) array.remove(i);
            else if (hit()) array.insert(i, array.get(i).deepCopy());
            else spoil(array.get(i));
        }
    }

    private void spoil(ObjectNode object) {
        for (var key : new ArrayList<>(object.propertyNames())) {
            var value = object.get(key);
            if (key.equals("text") && value.isString() && value.asString().length() > 1000) continue;
            if (value.isContainer()) spoilMember(object, key, value);
            else if (hit()) spoilValue(object, key, value);
        }
    }

    private void spoilMember(ObjectNode object, String key, JsonNode value) {
        if (hit() && hit()) object.remove(key);
        else spoil(value);
    }

    private void spoilValue(ObjectNode object, String key, JsonNode value) {
        if (value.isInt()) object.put(key, Math.max(0, value.intValue() + random.nextInt(-9, 10)));
        else if (random.nextInt(4) == 0) object.putNull(key);
        else if (value.isString() && random.nextBoolean())
            object.put(key, value.asString().substring(value.asString().length() / 2));
        else object.put(key, WORDS[random.nextInt(WORDS.length)]);
    }

    private boolean hit() {
        return random.nextDouble() < rate;
    }
}
