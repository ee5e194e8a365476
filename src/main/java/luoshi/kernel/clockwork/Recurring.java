package luoshi.kernel.clockwork;

import java.time.Duration;

/// 定时任务: something done again and again. A module offers one as a bean. It must bear being done twice, or by two
/// nodes at once: what is due follows from rows, and rows say what was done.
///
/// @param name stable name, at most forty letters
/// @param every how long after it ended it begins again
/// @param atStart also when the program starts, whatever the time
public record Recurring(String name, Duration every, boolean atStart, Runnable errand) {}
