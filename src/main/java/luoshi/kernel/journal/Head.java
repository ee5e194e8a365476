package luoshi.kernel.journal;

import java.time.Instant;

/// 链头: the last entry of a body's chain.
///
/// @param seq 0 where there is none yet
/// @param at when it was noted
/// @param sealed the last entry that a seal reaches to
record Head(long seq, Instant at, Hashes hashes, long sealed) {}
