package app.productdesk.ui.common.work;

import app.productdesk.ui.common.fault.Fault;
import app.productdesk.ui.common.work.BackgroundWork.Work;
import java.util.function.Consumer;

/// Background work that is shown once it takes a while, with a way to stop it. UI thread only.
///
/// @param notice where it is shown
public record WatchedWork(BackgroundWork work, WorkNotice notice) {

    /// Starts the work and returns at once; what is shown of it is gone before either is called.
    ///
    /// @param sentence what is under way
    public <T> void start(
            String sentence,
            Work<T> piece,
            Consumer<? super T> onDone,
            Consumer<? super Fault> onFault) {
        var watching = new Watching();
        RunningWork running =
                work.start(
                        piece,
                        done -> {
                            watching.end();
                            onDone.accept(done);
                        },
                        fault -> {
                            watching.end();
                            onFault.accept(fault);
                        });
        watching.begin(sentence, running);
    }

    /// The notice of one piece of work; the work may have ended before it began to be watched.
    private final class Watching {

        private boolean ended;
        private Runnable end = () -> {};

        void begin(String sentence, RunningWork running) {
            if (!ended) {
                end = notice.watch(sentence, running);
            }
        }

        void end() {
            ended = true;
            end.run();
        }
    }
}
