package app.productdesk.adapter.exchange.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/// Values that occur again and again in a file, kept once each: 300,000 assignments name a dozen
/// products. Where there turn out to be many different ones it begins anew, for keeping them would
/// save nothing.
public final class Repeats<K, V> {

    private static final int MOST = 16_384;

    private final Map<K, V> kept = new HashMap<>();
    private final Function<? super K, ? extends V> make;

    public Repeats(Function<? super K, ? extends V> make) {
        this.make = make;
    }

    public V of(K key) {
        var value = kept.get(key);
        if (value != null) {
            return value;
        }
        if (kept.size() >= MOST) {
            kept.clear();
        }
        V made = make.apply(key);
        kept.put(key, made);
        return made;
    }
}
