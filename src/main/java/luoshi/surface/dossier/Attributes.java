package luoshi.surface.dossier;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import luoshi.kernel.evidence.Place;
import luoshi.kernel.evidence.Quotation;
import luoshi.kernel.phrase.Amount;
import luoshi.kernel.phrase.Deadline;
import luoshi.meeting.decision.Appointment;
import luoshi.oversight.directive.Directive;
import luoshi.oversight.directive.Owner;
import org.jspecify.annotations.Nullable;

/// 属性: what is known of a marked thing beside its words, written as text by text so that a review row can keep it, and
/// read back from there. What is absent is null in the thing.
final class Attributes {

    private final Map<String, String> values = new LinkedHashMap<>();

    static Attributes none() {
        return new Attributes();
    }

    Attributes with(String name, @Nullable Object value) {
        if (value != null) values.put(name, value instanceof Enum<?> e ? e.name() : value.toString());
        return this;
    }

    Map<String, String> map() {
        return Map.copyOf(values);
    }

    static Map<String, String> of(Owner owner) {
        return none().with("role", owner.role())
                .with("inherited", owner.inherited())
                .with("units", String.join(",", owner.units()))
                .map();
    }

    static Owner owner(Quotation words, Map<String, String> value) {
        var units = value.getOrDefault("units", "");
        return new Owner(
                words,
                choice(Owner.Role.class, value.get("role"), Owner.Role.LEAD),
                Boolean.parseBoolean(value.get("inherited")),
                units.isBlank() ? List.of() : List.of(units.split(",")));
    }

    static Map<String, String> of(Deadline deadline) {
        return none().with("value", deadline.value())
                .with("strength", deadline.strength())
                .with("kind", deadline.kind())
                .map();
    }

    static Deadline deadline(Quotation words, Map<String, String> value) {
        var date = text(value, "value");
        return new Deadline(
                words,
                date,
                choice(Deadline.Strength.class, value.get("strength"), Deadline.Strength.FIRM),
                choice(
                        Deadline.Kind.class,
                        value.get("kind"),
                        date == null ? Deadline.Kind.VAGUE : Deadline.Kind.DATE));
    }

    static Map<String, String> of(Amount amount) {
        return none().with("value", amount.value().toPlainString())
                .with("upTo", amount.upTo() == null ? null : amount.upTo().toPlainString())
                .with("unit", amount.unit())
                .with("approx", amount.approx())
                .map();
    }

    static Amount amount(Quotation words, Map<String, String> value) {
        var upTo = text(value, "upTo");
        return new Amount(
                words,
                new BigDecimal(value.getOrDefault("value", "0")),
                upTo == null ? null : new BigDecimal(upTo),
                value.getOrDefault("unit", "CNY"),
                Boolean.parseBoolean(value.get("approx")));
    }

    static Map<String, String> of(Directive directive) {
        var speaker = directive.speaker();
        return none().with("item", directive.item())
                .with("force", directive.force())
                .with("vague", directive.vague())
                .with("speaker", speaker == null ? null : write(speaker.place()))
                .map();
    }

    static Map<String, String> of(Appointment appointment) {
        return none().with("item", appointment.item())
                .with("kind", appointment.kind())
                .with("probation", appointment.probationMonths())
                .map();
    }

    static String write(Place place) {
        return place.start() + "-" + place.end();
    }

    static @Nullable Place place(@Nullable String written) {
        if (written == null || !written.matches("\\d{1,9}-\\d{1,9}")) return null;
        var ends = written.split("-");
        int start = Integer.parseInt(ends[0]), end = Integer.parseInt(ends[1]);
        return start <= end ? new Place(start, end) : null;
    }

    static @Nullable String text(Map<String, String> value, String name) {
        var text = value.get(name);
        return text == null || text.isBlank() ? null : text;
    }

    static @Nullable Integer number(Map<String, String> value, String name) {
        var text = text(value, name);
        return text == null || !text.matches("\\d{1,6}") ? null : Integer.valueOf(text);
    }

    static <E extends Enum<E>> E choice(Class<E> type, @Nullable String name, E otherwise) {
        var found = choice(type, name);
        return found == null ? otherwise : found;
    }

    static <E extends Enum<E>> @Nullable E choice(Class<E> type, @Nullable String name) {
        for (var constant : type.getEnumConstants()) if (constant.name().equals(name)) return constant;
        return null;
    }
}
