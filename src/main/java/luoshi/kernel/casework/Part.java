package luoshi.kernel.casework;

/// 分解项: a part of a case as it is handed down.
///
/// @param words what this part is
public record Part(String words, Charge charge, Timing timing, Goal goal) {}
