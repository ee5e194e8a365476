package luoshi.oversight.directive.web;

import java.util.List;
import luoshi.oversight.directive.Registrations.Waiting;

/// 待立项的栏.
///
/// @param sum how many directives wait in all
/// @param adopting what is told is how many suggestions wait for adoption
public record Queue(List<Waiting> rows, int sum, boolean adopting) {

    private static final int SHOWN = 8;

    static Queue of(List<Waiting> all, boolean adopting) {
        var some = all.stream()
                .filter(w -> (adopting ? w.proposals() : w.open()) > 0)
                .toList();
        int sum =
                some.stream().mapToInt(w -> adopting ? w.proposals() : w.open()).sum();
        return new Queue(some.subList(0, Math.min(SHOWN, some.size())), sum, adopting);
    }
}
