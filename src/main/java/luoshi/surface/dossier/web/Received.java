package luoshi.surface.dossier.web;

import org.jspecify.annotations.Nullable;

/// 导入结果: what became of one file; `record` is null where it was refused, and then `sentence` says why.
///
/// @param secret hash of a file that was refused as a state secret, for a viewer who may judge that a false alarm
public record Received(
        String file,
        @Nullable String record,
        boolean fresh,
        @Nullable RecordPage page,
        String sentence,
        @Nullable String secret) {}
