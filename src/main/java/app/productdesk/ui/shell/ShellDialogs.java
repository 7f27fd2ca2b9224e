package app.productdesk.ui.shell;

import app.productdesk.ui.cancellation.CancellationDialog;
import app.productdesk.ui.changes.ChangeDialogs;
import app.productdesk.ui.facts.FactsDialog;
import app.productdesk.ui.handover.HandOverFiles;
import app.productdesk.ui.help.HelpDialog;

/// The dialogs that open over any page.
public record ShellDialogs(
        CancellationDialog cancellation,
        ChangeDialogs changes,
        FactsDialog facts,
        HelpDialog help,
        HandOverFiles handOvers) {}
