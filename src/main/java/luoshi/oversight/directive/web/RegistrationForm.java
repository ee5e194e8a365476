package luoshi.oversight.directive.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.casework.Goal;
import luoshi.kernel.evidence.Place;
import luoshi.oversight.directive.Choice;
import luoshi.oversight.directive.Ruled;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// 立项表单: what was filled in, one set of fields for each directive, named by its place.
///
/// @param fields as they were sent: `take=120.168`, `act.120.168=REGISTERED`, …
record RegistrationForm(MultiValueMap<String, String> fields) {

    List<Choice> choices() {
        var choices = new ArrayList<Choice>();
        for (var key : fields.getOrDefault("take", List.of())) choices.add(choice(key));
        return choices;
    }

    /// The fields of one directive; of a page with a single one the key is empty.
    Choice choice(String key) {
        return new Choice(
                place(key),
                act(text("act", key)),
                text("reason", key),
                text("words", key),
                text("unit", key),
                text("person", key),
                names(text("helpers", key)),
                text("reminding", key),
                text("basis", key),
                day(text("day", key)),
                text("measure", key),
                proofs(key),
                text("split", key).isEmpty() ? List.of() : fields.getOrDefault(name("each", key), List.of()));
    }

    private EnumSet<Goal.Proof> proofs(String key) {
        var proofs = EnumSet.noneOf(Goal.Proof.class);
        for (var name : fields.getOrDefault(name("proof", key), List.of()))
            Arrays.stream(Goal.Proof.values())
                    .filter(p -> p.name().equals(name))
                    .forEach(proofs::add);
        return proofs;
    }

    private String text(String field, String key) {
        var value = fields.getFirst(name(field, key));
        return value == null ? "" : value.strip();
    }

    private static String name(String field, String key) {
        return key.isEmpty() ? field : field + "." + key;
    }

    private static List<String> names(String typed) {
        return Arrays.stream(typed.split("[、，,；;\\s]+"))
                .filter(n -> !n.isEmpty())
                .toList();
    }

    private static Ruled.Act act(String name) {
        return Arrays.stream(Ruled.Act.values())
                .filter(a -> a.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal("directive.act", "请写明怎样处理。"));
    }

    private static Place place(String key) {
        if (key.isEmpty()) return new Place(0, 0);
        var ends = key.split("\\.");
        try {
            return new Place(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
        } catch (RuntimeException e) {
            throw new Refusal("directive.moved", "请刷新页面再处理。", e);
        }
    }

    static @Nullable LocalDate day(String written) {
        try {
            return written.isEmpty() ? null : LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            throw new Refusal("directive.day", "日期请写成 2024-03-05。", e);
        }
    }
}
