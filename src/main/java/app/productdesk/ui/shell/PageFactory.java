package app.productdesk.ui.shell;

import app.productdesk.ui.common.Page;

/// Makes the page of a place. Called on the UI thread, once for each visit.
@FunctionalInterface
public interface PageFactory {

    Page pageOf(Place place);
}
