package app.productdesk.application.imports;

import app.productdesk.application.imports.Changes.Difference;
import app.productdesk.application.imports.Changes.Side;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;

/// Compares things of one kind before and after.
///
/// @param key what stays the same of a thing
/// @param same whether two things with the same key are alike
/// @param name what people call a thing
record Diff<T>(Function<T, Object> key, BiPredicate<T, T> same, Function<T, String> name) {

    /// The things that differ.
    record Found<T>(List<T> added, List<T> gone, List<T> changed) {}

    Found<T> between(Collection<T> before, Collection<T> after) {
        Map<Object, T> left = new HashMap<>(before.size() * 2);
        before.forEach(each -> left.put(key.apply(each), each));
        List<T> added = new ArrayList<>();
        List<T> changed = new ArrayList<>();
        for (T now : after) {
            T was = left.remove(key.apply(now));
            if (was == null) {
                added.add(now);
            } else if (!same.test(was, now)) {
                changed.add(now);
            }
        }
        return new Found<>(added, List.copyOf(left.values()), changed);
    }

    Difference summary(Found<T> found) {
        return new Difference(side(found.added()), side(found.gone()), side(found.changed()));
    }

    private Side side(List<T> things) {
        return new Side(
                things.size(), things.stream().map(name).sorted().limit(Side.EXAMPLES).toList());
    }
}
