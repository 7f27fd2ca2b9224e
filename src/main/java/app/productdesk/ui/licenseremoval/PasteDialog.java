package app.productdesk.ui.licenseremoval;

import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.removal.pasted.Directory;
import app.productdesk.ui.common.Views;
import app.productdesk.ui.common.dialog.Dialogs;
import app.productdesk.ui.licenseremoval.choose.RemovalDraft;
import app.productdesk.ui.licenseremoval.paste.PasteTools;
import app.productdesk.ui.licenseremoval.paste.PeopleListPane;
import app.productdesk.ui.licenseremoval.tools.WizardTools;
import java.util.List;
import java.util.Set;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;

/// Lets the person name people by a list; they are chosen besides those who are chosen already.
final class PasteDialog {

    private final RemovalDraft draft;
    private final WizardUseCases useCases;
    private final WizardTools tools;

    PasteDialog(RemovalDraft draft, WizardUseCases useCases, WizardTools tools) {
        this.draft = draft;
        this.useCases = useCases;
        this.tools = tools;
    }

    void open() {
        var pane = new DialogPane();
        pane.setHeaderText(tools.messages().text("licenseRemoval.list.title"));
        var list =
                new PeopleListPane(
                        useCases.lists(),
                        this::directory,
                        new PasteTools(
                                tools.work(),
                                tools.messages(),
                                tools.files(),
                                new Views(tools.messages())),
                        chosen -> take(chosen, pane));
        pane.setContent(list.node());
        pane.getButtonTypes()
                .setAll(
                        new ButtonType(
                                tools.messages().text("common.dialog.close"),
                                ButtonData.CANCEL_CLOSE));
        tools.dialogs().open(pane, () -> {});
    }

    private void take(Set<PersonId> chosen, DialogPane pane) {
        draft.add(chosen);
        Dialogs.close(pane);
    }

    private Directory directory() {
        return draft.holders().map(useCases.holders()::directory).orElse(_ -> List.of());
    }
}
