package luoshi.meeting.record;

import luoshi.kernel.evidence.Place;
import luoshi.kernel.evidence.Quotation;
import org.jspecify.annotations.Nullable;

/// 发言: what one speaker said at a stretch, without the label.
///
/// @param stance the opinion stated; null when none is
public record Statement(
        Quotation speaker, Place place, @Nullable Stance stance) {}
