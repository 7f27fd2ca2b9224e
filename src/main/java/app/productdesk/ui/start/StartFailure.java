package app.productdesk.ui.start;

import java.util.List;

/// What a person is told when a workspace cannot be opened.
///
/// @param file which file it is about; empty when none is known
/// @param kept what became of the data
/// @param ways the ways out, the likeliest first
/// @param others the other workspaces there are, newest first
record StartFailure(
        String title,
        String file,
        String kept,
        String advice,
        List<Way> ways,
        List<Way> others,
        String reference) {

    /// A way out.
    record Way(String words, Runnable take) {}
}
