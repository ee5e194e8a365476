package luoshi.kernel.phrase;

/// 所见: a value and the stretch of the prose that says it.
public record Found<T>(int from, int to, T value) {}
