package luoshi.surface.examination.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// 表单栏目: what a form sent, field by field.
final class Fields {

    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2999;

    private Fields() {}

    static String text(MultiValueMap<String, String> sent, String name) {
        var value = sent.getFirst(name);
        return value == null ? "" : value.strip();
    }

    /// One of several fields of a name, by its row; empty where it was not sent.
    static String text(MultiValueMap<String, String> sent, String name, int row) {
        var values = sent.get(name);
        return values == null || row >= values.size() || values.get(row) == null
                ? ""
                : values.get(row).strip();
    }

    static @Nullable LocalDate day(String written) {
        try {
            var day = written.isEmpty() ? null : LocalDate.parse(written);
            return day == null || day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR ? null : day;
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
