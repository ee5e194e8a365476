package luoshi.surface.papers;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import luoshi.kernel.access.Refusal;
import org.jspecify.annotations.Nullable;

/// 由来: what a paper is drawn up from, as it was chosen: the same origin asked again later gives what the data says
/// then.
///
/// @param given by name: `record`, `item`, `unit`, `case`, `tint`, `day`, `time`, `place`, `from`, `to`, `year`, `wide`
public record Origin(Kind kind, Map<String, String> given) {

    public Origin {
        var known = new LinkedHashMap<String, String>();
        given.forEach((name, value) -> {
            if (!value.isBlank()) known.put(name, value.strip());
        });
        given = Map.copyOf(known);
    }

    public String of(String name) {
        return given.getOrDefault(name, "");
    }

    public boolean has(String name) {
        return given.containsKey(name);
    }

    /// 供更大范围印发: without what is sealed.
    boolean wide() {
        return has("wide");
    }

    LocalDate day(String name, String what) {
        var day = dayOrNull(name);
        if (day == null) throw new Refusal("papers.day", "请填写" + what + "。");
        return day;
    }

    @Nullable
    LocalDate dayOrNull(String name) {
        try {
            return has(name) ? LocalDate.parse(of(name)) : null;
        } catch (DateTimeParseException e) {
            throw new Refusal("papers.day", "日期请写成 2026-03-05：" + of(name), e);
        }
    }
}
