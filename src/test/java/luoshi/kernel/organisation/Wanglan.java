package luoshi.kernel.organisation;

import java.util.List;
import java.util.Objects;
import luoshi.kernel.access.Viewer;

/// The invented bureau, 望澜区生态环境局, as the demo has it.
public final class Wanglan {

    private Wanglan() {}

    public static Founding founding() {
        return Founding.of(List.of("body", "units", "people").stream()
                .map(name -> Objects.requireNonNull(
                        Wanglan.class.getResourceAsStream("/bureau/wanglan/" + name + ".yml"), name))
                .toList());
    }

    /// Founds it as the body of a viewer.
    public static Roster found(Organisation organisation, Viewer viewer) {
        var founding = founding();
        organisation.found(viewer, founding.body(), founding.roster(), founding.since());
        return founding.roster();
    }
}
