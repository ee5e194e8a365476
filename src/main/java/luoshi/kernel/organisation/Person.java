package luoshi.kernel.organisation;

import org.jspecify.annotations.Nullable;

/// 人员: a person of the roster and the post held.
///
/// @param unit code of the unit the post is in
/// @param post title of the post; null when none is recorded
public record Person(
        String code, String name, String unit, @Nullable String post) {}
