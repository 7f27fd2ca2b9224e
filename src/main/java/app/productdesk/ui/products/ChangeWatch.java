package app.productdesk.ui.products;

import app.productdesk.application.products.ListProducts;
import app.productdesk.ui.common.work.BackgroundWork;

/// Finds out whether the list on screen still holds. A check that fails is the last one until the
/// list was read again, so that one fault is not told over and over.
final class ChangeWatch {

    /// After so many looks the list is read anew in any case: windows close and terms end by time
    /// alone, without anybody changing the workspace.
    private static final int LOOKS_UNTIL_STALE = 150;

    private final ListProducts listProducts;
    private final BackgroundWork work;
    private final Runnable readAnew;
    private boolean checking;
    private int looks;

    ChangeWatch(ListProducts listProducts, BackgroundWork work, Runnable readAnew) {
        this.listProducts = listProducts;
        this.work = work;
        this.readAnew = readAnew;
    }

    /// The list was read just now.
    void startOver() {
        checking = false;
        looks = 0;
    }

    /// @param revision of the list on screen
    void look(long revision) {
        if (checking) {
            return;
        }
        looks++;
        if (looks >= LOOKS_UNTIL_STALE) {
            readAnew.run();
            return;
        }
        checking = true;
        work.start(_ -> listProducts.isOutdated(revision), this::conclude, _ -> {});
    }

    private void conclude(boolean outdated) {
        checking = false;
        if (outdated) {
            readAnew.run();
        }
    }
}
