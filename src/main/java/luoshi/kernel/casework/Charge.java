package luoshi.kernel.casework;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// 责任: who answers for a case. Exactly one unit leads; it answers for the result, whoever helps.
///
/// @param unit code of the leading unit (牵头)
/// @param person code of the person named for it; null until somebody is named
/// @param name of that person
/// @param helpers codes of the units that help (配合)
/// @param reminding code of the unit that reminds and keeps informed (提醒督促); empty where none does
/// @param handedBy code of the unit that handed it down; empty for the office
/// @param basis 授权依据: on what ground a unit outside the body is given work; empty inside
public record Charge(
        String unit,
        Provenance provenance,
        @Nullable String person,
        @Nullable String name,
        List<String> helpers,
        String reminding,
        String handedBy,
        String basis) {

    public Charge {
        helpers = List.copyOf(helpers);
    }

    /// A unit alone, as a person set it.
    public static Charge of(String unit) {
        return new Charge(unit, Provenance.SET, null, null, List.of(), "", "", "");
    }

    public Charge named(@Nullable String person, @Nullable String name) {
        return new Charge(unit, provenance, person, name, helpers, reminding, handedBy, basis);
    }

    /// The same work laid on another unit by somebody.
    public Charge on(String unit, @Nullable String person, @Nullable String name, String basis) {
        return new Charge(unit, Provenance.SET, person, name, helpers, reminding, handedBy, basis);
    }

    Charge by(String handedBy) {
        return new Charge(unit, provenance, person, name, helpers, reminding, handedBy, basis);
    }
}
