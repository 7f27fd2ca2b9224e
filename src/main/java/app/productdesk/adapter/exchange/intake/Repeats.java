package app.productdesk.adapter.exchange.intake;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What is made of values that occur again and again in a file, made and kept once each: 300,000
/// assignments name a dozen products. Of values that happen to share a place the latest is kept, so
/// that a file of nothing but different ones costs no memory.
public final class Repeats<K, V> {

    private static final int PLACES = 1 << 11;

    private final @Nullable Object[] keys = new @Nullable Object[PLACES];
    private final @Nullable Object[] values = new @Nullable Object[PLACES];
    private final Function<? super K, ? extends V> make;

    public Repeats(Function<? super K, ? extends V> make) {
        this.make = make;
    }

    public V of(K key) {
        int hash = key.hashCode();
        int place = (hash ^ (hash >>> 16)) & (PLACES - 1);
        var kept = values[place];
        if (kept != null && key.equals(keys[place])) {
            @SuppressWarnings("unchecked") // made from this key
            V value = (V) kept;
            return value;
        }
        V made = make.apply(key);
        keys[place] = key;
        values[place] = made;
        return made;
    }
}
