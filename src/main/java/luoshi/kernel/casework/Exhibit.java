package luoshi.kernel.casework;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// 佐证: a file that proves something, kept as an original.
///
/// @param sha256 of its bytes, by which the original is found
/// @param name it came under
/// @param takenAt 拍摄时间 and `latitude`, `longitude`, the place, where the file itself says so; null where it does not
/// @param likeness of a picture, by which it is known again when it was made smaller or stored anew; null for others
/// @param noticed what whoever verifies should look at, in Chinese: the same picture was used before, it was taken
/// before the case was opened; empty where nothing was noticed
public record Exhibit(
        String sha256,
        String name,
        String mediaType,
        long size,
        Goal.Proof kind,
        @Nullable LocalDateTime takenAt,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable Long likeness,
        String noticed) {}
