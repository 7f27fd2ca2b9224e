package app.productdesk.ui.products;

import app.productdesk.application.settings.TableLayout;
import java.util.Optional;

/// Keeps how a person arranged the products table from one visit to the next. UI thread only.
public interface TableMemory {

    /// What was kept last; empty until something was.
    Optional<TableLayout> load();

    void save(TableLayout layout);
}
