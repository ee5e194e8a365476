package luoshi.corpus;

import tools.jackson.databind.JsonNode;

/// 读取: whatever reads a text and says in the form of the contract what it found.
@FunctionalInterface
public interface Reading {

    JsonNode read(String name, String text);
}
