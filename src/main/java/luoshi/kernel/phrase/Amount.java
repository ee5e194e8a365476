package luoshi.kernel.phrase;

import java.math.BigDecimal;
import luoshi.kernel.evidence.Quotation;
import org.jspecify.annotations.Nullable;

/// 数额: a figure with its unit, in base units. For a range `value` is the lower and `upTo` the upper end.
///
/// @param unit `CNY` for money, else the unit as written (`个`, `公里`, `%`)
/// @param approx true where the words say about, nearly, over
public record Amount(
        Quotation words, BigDecimal value, @Nullable BigDecimal upTo, String unit, boolean approx) {}
