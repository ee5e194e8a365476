package luoshi.surface.dossier;

import luoshi.meeting.record.RecordCard;

/// 导入结果: the record of an original that was brought in.
///
/// @param known true where the very same file had been brought in before
public record Imported(RecordCard card, boolean known) {}
