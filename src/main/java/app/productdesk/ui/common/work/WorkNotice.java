package app.productdesk.ui.common.work;

/// Shows that work is under way, with a way to stop it. UI thread only.
public interface WorkNotice {

    /// Shows it once it takes longer than a second.
    ///
    /// @return to be called when the work has ended
    Runnable watch(String sentence, RunningWork work);
}
