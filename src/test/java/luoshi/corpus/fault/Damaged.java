package luoshi.corpus.fault;

import java.util.List;
import luoshi.kernel.evidence.Place;
import tools.jackson.databind.node.ObjectNode;

/// 受损副本: a damaged text with the gold that belongs to it.
///
/// @param furniture what was put in and is no part of the record: page numbers, letterheads, navigation
public record Damaged(String text, ObjectNode gold, List<Place> furniture) {}
