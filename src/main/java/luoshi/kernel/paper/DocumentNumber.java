package luoshi.kernel.paper;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// 发文字号: 望环发〔2024〕6号.
///
/// @param word 发文机关代字; empty for minutes that carry none
public record DocumentNumber(String word, int year, int no) {

    private static final Pattern WRITTEN = Pattern.compile("([^〔〕\\d]{0,20})〔(\\d{4})〕([1-9]\\d{0,6})号");

    /// As it is printed: the year in 〔 〕, no leading zero, no 第.
    public String words() {
        return word + "〔" + year + "〕" + no + "号";
    }

    /// Null where the words are no number in this form.
    public static @Nullable DocumentNumber of(String words) {
        var matcher = WRITTEN.matcher(words.strip());
        if (!matcher.matches()) return null;
        return new DocumentNumber(
                matcher.group(1), Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3)));
    }
}
