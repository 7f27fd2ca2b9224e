package app.productdesk.ui.common;

import java.util.List;
import javafx.scene.Node;

/// A page in the main window’s content area, as the shell sees it. UI thread only.
public interface Page {

    /// The page itself; the same node at every call.
    Node node();

    /// Where the page is: names from *Home* down to the page, the page’s own last.
    List<Crumb> trail();

    /// Reads everything anew; the person’s place (selection, scroll, filter) stays.
    void refresh();

    /// The person is on another page now; this one may be shown again.
    default void left() {}

    /// Puts the cursor in the page’s search field; nothing where there is none.
    default void focusSearch() {}

    /// Starts the page’s export; nothing where there is none.
    default void export() {}

    /// The name of the help text that belongs to the page: a file of that name in each language.
    String helpTopic();

    /// One step of a trail.
    ///
    /// @param text as it is read
    /// @param open goes there; does nothing for the page itself
    record Crumb(String text, Runnable open) {}
}
