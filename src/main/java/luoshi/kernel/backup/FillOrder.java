package luoshi.kernel.backup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// 先后: tables in the order in which rows can be put into them, those that are referred to first. What refers to itself
/// goes in as one statement, behind which the database checks it.
final class FillOrder {

    private FillOrder() {}

    static List<Table> of(Collection<Table> tables) {
        Map<String, Table> placed = new LinkedHashMap<>();
        var left = new ArrayList<>(tables);
        var names = Set.copyOf(tables.stream().map(Table::path).toList());
        while (!left.isEmpty()) {
            Optional<Table> next = left.stream()
                    .filter(t -> t.above().stream()
                            .allMatch(a -> a.equals(t.path()) || placed.containsKey(a) || !names.contains(a)))
                    .findFirst();
            var table = next.orElseThrow(() -> new IllegalStateException(
                    "foreign keys go round: " + left.stream().map(Table::path).toList()));
            placed.put(table.path(), table);
            left.remove(table);
        }
        return List.copyOf(placed.values());
    }
}
