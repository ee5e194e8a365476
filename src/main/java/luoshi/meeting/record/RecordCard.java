package luoshi.meeting.record;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// 记录卡片: what a list shows of a kept record.
///
/// @param id stable within the body, made from the hash of the original
/// @param original hash of the original
/// @param file name the original came under
/// @param heldAt the meeting's time as ISO; heldOn its day, where it has one
/// @param reader version of the reader that read it
/// @param filed who brought it in, and when
/// @param confirmed who took the record as a whole for right, and when; null while it is open
public record RecordCard(
        String id,
        String original,
        String file,
        RecordKind kind,
        @Nullable String name,
        @Nullable String number,
        @Nullable String heldAt,
        @Nullable LocalDate heldOn,
        @Nullable String place,
        @Nullable String host,
        Counts counts,
        String reader,
        Trace filed,
        @Nullable Trace confirmed) {

    /// How many of each were read; `unsettled` and `unread` wait for a person.
    public record Counts(
            int present, int items, int statements, int directives, int inferred, int unsettled, int unread) {}

    /// A person's name and a time.
    public record Trace(String by, Instant at) {}

    /// The id of the record of an original.
    public static String idOf(String sha256) {
        return sha256.substring(0, 16);
    }

    /// The name of the meeting, or that of the file where none was read.
    public String title() {
        return name == null ? file : name;
    }
}
