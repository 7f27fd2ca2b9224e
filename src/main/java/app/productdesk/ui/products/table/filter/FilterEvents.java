package app.productdesk.ui.products.table.filter;

import app.productdesk.ui.products.rows.FilterOption;

/// How a person narrows the list.
public interface FilterEvents {

    void add(FilterOption option);

    void remove(FilterOption option);

    void clearFilter();
}
