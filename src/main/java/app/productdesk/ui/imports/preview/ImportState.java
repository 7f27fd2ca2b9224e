package app.productdesk.ui.imports.preview;

import app.productdesk.ui.common.fault.FaultText;
import app.productdesk.ui.common.work.RunningWork;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;

/// What the page shows, in the person’s language.
public sealed interface ImportState {

    /// Nothing was given yet.
    ///
    /// @param remark what came of the last try; empty when there was none
    record Choosing(String remark) implements ImportState {}

    /// Files are being read.
    ///
    /// @param file the name of the one that is read now; empty until the first is
    record Reading(RunningWork work, ObservableValue<String> file) implements ImportState {}

    /// What they say.
    ///
    /// @param sentence all of it in a sentence; empty where they say nothing
    /// @param unusable which files can’t be used at all; empty when there are none
    /// @param files one for each: first what can’t be used, then what has faults, then the rest,
    ///   each in the order in which they were given
    /// @param remarks what a person should know, most important first
    /// @param takenForAll whether the files are taken to list everybody and everything, so that
    ///   what they leave out is gone; absent where that is not for the person to say
    /// @param losses what the open workspace would lose; empty where it loses nothing
    /// @param changes else against the open workspace; empty where a new one is made
    /// @param name the name for a new workspace; absent where the files go into the open one
    /// @param whyNot why it can’t be accepted; empty when it can
    record Previewed(
            String sentence,
            String unusable,
            List<FileCard> files,
            List<String> remarks,
            Optional<Boolean> takenForAll,
            List<String> losses,
            List<String> changes,
            Optional<String> name,
            String whyNot)
            implements ImportState {

        public Previewed {
            files = List.copyOf(files);
            remarks = List.copyOf(remarks);
            losses = List.copyOf(losses);
            changes = List.copyOf(changes);
        }

        /// The same, where a new workspace has that name; empty leaves the one that it has.
        public Previewed called(Optional<String> chosen) {
            return new Previewed(
                    sentence,
                    unusable,
                    files,
                    remarks,
                    takenForAll,
                    losses,
                    changes,
                    name.map(chosen::orElse),
                    whyNot);
        }
    }

    /// It is being written.
    record Accepting(RunningWork work) implements ImportState {}

    /// Reading or writing failed.
    ///
    /// @param kept what was kept
    record Failed(FaultText fault, String kept) implements ImportState {}

    /// One file.
    ///
    /// @param recognized what it was taken for
    /// @param adds what it says
    /// @param remarks what is missing in it
    /// @param troubles what could not be read, where, and how to mend it; the first of it
    /// @param more how much more could not be read; empty when that is all
    record FileCard(
            String name,
            String recognized,
            String adds,
            List<String> remarks,
            List<String> troubles,
            String more,
            boolean usable) {

        public FileCard {
            remarks = List.copyOf(remarks);
            troubles = List.copyOf(troubles);
        }
    }
}
