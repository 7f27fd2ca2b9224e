package app.productdesk.ui.common.work;

import javafx.beans.property.ReadOnlyDoubleProperty;

/// Work under way, as the person who waits for it sees it.
public interface RunningWork {

    /// From 0 to 1, or -1 while the length is not known; changes on the UI thread.
    ReadOnlyDoubleProperty fractionProperty();

    /// Asks the work to stop between two steps; what was done stays done.
    void stop();
}
