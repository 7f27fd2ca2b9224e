package app.productdesk.adapter.exchange;

import app.productdesk.application.progress.Progress;

/// A person who has asked to stop already.
public final class Stopped implements Progress {

    @Override
    public void report(long done, long total) {
        // nobody is watching
    }

    @Override
    public boolean stopRequested() {
        return true;
    }
}
