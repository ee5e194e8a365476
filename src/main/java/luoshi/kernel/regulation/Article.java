package luoshi.kernel.regulation;

import org.jspecify.annotations.Nullable;

/// 条款: one rule of a regulation, restated in our own words.
///
/// @param key what rules cite; it stays when the number is corrected
/// @param number 条号 as it would be cited; null where it is not known
/// @param numberSureness how sure the number is, apart from the words
public record Article(String key, @Nullable String number, Sureness numberSureness, String words, Sureness sureness) {}
