package app.productdesk.ui.products;

import app.productdesk.application.settings.TableLayout;
import java.util.Optional;

/// Keeps the layout as long as the test runs.
final class KeptLayout implements TableMemory {

    private Optional<TableLayout> kept = Optional.empty();

    @Override
    public Optional<TableLayout> load() {
        return kept;
    }

    @Override
    public void save(TableLayout layout) {
        kept = Optional.of(layout);
    }
}
