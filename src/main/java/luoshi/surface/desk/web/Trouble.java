package luoshi.surface.desk.web;

import org.jspecify.annotations.Nullable;

/// 未办成: what the user is told when a page could not be made.
///
/// @param trace number under which the log has the details; null where there is nothing to look up
public record Trouble(
        int status, String title, String sentence, @Nullable String trace) {}
