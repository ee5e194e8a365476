package luoshi.meeting.record;

import java.util.List;
import java.util.Set;
import luoshi.kernel.access.Mark;
import luoshi.kernel.access.Seal;
import luoshi.kernel.evidence.Place;

/// 所见: which part of one record a viewer may see.
///
/// @param everything nothing of it is closed to the viewer
/// @param whole the record as such is within reach: its head is seen, and every item but the sealed ones
/// @param items those that are seen
public record Sight(boolean everything, boolean whole, Mark mark, List<Part> items) {

    /// The stretch of an item and what it is sealed into.
    public record Part(Place place, Set<Seal> seals) {}

    /// Whether a stretch lies in one that is seen.
    public boolean covers(Place place) {
        return everything || items.stream().anyMatch(seen -> seen.place().covers(place));
    }

    /// What a stretch is sealed into.
    public Set<Seal> seals(Place place) {
        return items.stream()
                .filter(seen -> seen.place().equals(place))
                .findFirst()
                .map(Part::seals)
                .orElse(Set.of());
    }
}
