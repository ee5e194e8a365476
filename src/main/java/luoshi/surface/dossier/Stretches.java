package luoshi.surface.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import luoshi.kernel.evidence.Place;
import org.jspecify.annotations.Nullable;

/// 文段: lists of things that stand in the text, and how one of them is replaced, put in or taken out.
final class Stretches {

    private Stretches() {}

    /// Two readings of one thing: at least half of the longer is common to both.
    static boolean same(Place a, Place b) {
        if (a.equals(b)) return true;
        int common = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
        return common > 0 && 2 * common >= Math.max(a.length(), b.length());
    }

    /// The index of the thing at this place, exactly or by more than half; -1 when there is none.
    static <T> int find(List<T> list, Function<T, Place> where, Place place) {
        for (int i = 0; i < list.size(); i++) if (where.apply(list.get(i)).equals(place)) return i;
        for (int i = 0; i < list.size(); i++) if (same(where.apply(list.get(i)), place)) return i;
        return -1;
    }

    static <T> List<T> drop(List<T> list, Function<T, Place> where, Place place) {
        int at = find(list, where, place);
        if (at < 0) return list;
        var left = new ArrayList<>(list);
        left.remove(at);
        return List.copyOf(left);
    }

    /// Replaces the thing at a place, or puts a new one in where its words stand. `make` is given what was there.
    static <T> List<T> put(List<T> list, Function<T, Place> where, Place place, Function<@Nullable T, T> make) {
        var changed = new ArrayList<>(list);
        int at = find(list, where, place);
        if (at >= 0) {
            changed.set(at, make.apply(list.get(at)));
        } else {
            var made = make.apply(null);
            int to = 0;
            while (to < changed.size() && where.apply(changed.get(to)).compareTo(where.apply(made)) <= 0) to++;
            changed.add(to, made);
        }
        return List.copyOf(changed);
    }

    /// Changes the thing at a place and leaves all as it is when there is none.
    static <T> List<T> change(List<T> list, Function<T, Place> where, Place place, UnaryOperator<T> change) {
        int at = find(list, where, place);
        if (at < 0) return list;
        var changed = new ArrayList<>(list);
        changed.set(at, change.apply(list.get(at)));
        return List.copyOf(changed);
    }

    /// What is left of some stretches when one is taken out of them.
    static List<Place> without(List<Place> stretches, Place taken) {
        var left = new ArrayList<Place>();
        for (var s : stretches) {
            if (!s.meets(taken)) {
                left.add(s);
                continue;
            }
            if (s.start() < taken.start()) left.add(new Place(s.start(), taken.start()));
            if (taken.end() < s.end()) left.add(new Place(taken.end(), s.end()));
        }
        return List.copyOf(left);
    }
}
