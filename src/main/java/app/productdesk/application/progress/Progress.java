package app.productdesk.application.progress;

/// How a long use case says how far it is, and learns that the person wants it to stop.
public interface Progress {

    /// Says how far the work is.
    ///
    /// @param done steps finished
    /// @param total steps there are in all; 0 when not known yet
    void report(long done, long total);

    /// Asked between two steps; true once the person asked to stop.
    boolean stopRequested();

    /// For callers that neither watch nor stop.
    static Progress unwatched() {
        return new Progress() {
            @Override
            public void report(long done, long total) {
                // nobody is watching
            }

            @Override
            public boolean stopRequested() {
                return false;
            }
        };
    }
}
