package app.productdesk.ui.licenseremoval.byhand;

import app.productdesk.domain.removal.plan.RemovalPlan;
import app.productdesk.domain.removal.run.RemovalRun;
import java.net.URI;
import java.nio.file.Path;

/// Where the step can lead to. Each returns at once.
public interface ByHandActions {

    /// Opens a web page.
    void openPage(URI page);

    /// Shows a folder in the system’s own program for it.
    void openFile(Path folder);

    /// Lets the workspace follow what was carried out.
    void record(RemovalPlan carriedOut);

    /// Lets the workspace follow everything of it that is awaited.
    void recordAll(RemovalRun handedOver);

    /// Goes back to the plan; to the start of it when there is none.
    void back();

    /// Opens the list of licenses.
    void goToLicenses();
}
