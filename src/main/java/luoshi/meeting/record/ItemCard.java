package luoshi.meeting.record;

import luoshi.kernel.access.Label;
import luoshi.kernel.evidence.Place;

/// 议题卡片: what is kept of an item, and who may see it.
///
/// @param n the number as the document gives it
/// @param statements how many there are in it; so with directives
public record ItemCard(String n, String title, Place place, int statements, int directives, Label label) {}
