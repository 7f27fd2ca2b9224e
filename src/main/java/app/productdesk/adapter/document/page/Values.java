package app.productdesk.adapter.document.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What goes into the blanks of a [Template]: texts by name, and rows by name, each with values of
/// its own. Texts are data; nothing in them is markup.
public final class Values {

    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, List<Values>> rows = new LinkedHashMap<>();

    /// Puts a text into the blank of that name.
    public Values text(String name, String text) {
        texts.put(name, text);
        return this;
    }

    /// Adds a row to the rows of that name.
    public Values row(String name, Values values) {
        rows.computeIfAbsent(name, _ -> new ArrayList<>()).add(values);
        return this;
    }

    /// The text for the blank of that name; empty where there is none.
    public Optional<String> text(String name) {
        return Optional.ofNullable(texts.get(name));
    }

    List<Values> rows(String name) {
        return rows.getOrDefault(name, List.of());
    }

    /// Whether there is a text or a row of that name.
    boolean has(String name) {
        return texts.containsKey(name) || rows.containsKey(name);
    }

    /// Every text in here, rows included.
    List<String> all() {
        List<String> all = new ArrayList<>(texts.values());
        rows.values().stream().flatMap(List::stream).map(Values::all).forEach(all::addAll);
        return all;
    }
}
