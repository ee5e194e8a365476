package luoshi.kernel.access;

import java.util.Set;

/// 任职: where a person stands in the organisation on a day.
///
/// @param units codes of the unit of the post and of every unit below it
/// @param inside the unit belongs to the body itself, not to a street, town, contractor or another authority
/// @param leading the post is in the Party group
public record Posting(Set<String> units, boolean inside, boolean leading) {

    /// No post at all.
    public static final Posting NONE = new Posting(Set.of(), false, false);
}
