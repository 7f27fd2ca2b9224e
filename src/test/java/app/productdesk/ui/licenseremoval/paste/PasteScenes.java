package app.productdesk.ui.licenseremoval.paste;

import app.productdesk.adapter.document.table.CsvReader;
import app.productdesk.application.licensing.pasted.ReadPeopleList;
import app.productdesk.domain.removal.pasted.Crowd;
import app.productdesk.screens.ScreenScene;
import app.productdesk.screens.Variant;
import app.productdesk.ui.common.dialog.ScriptedFileChoice;
import app.productdesk.ui.common.work.ManualWork;
import app.productdesk.ui.receipts.FilesInMemory;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Insets;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;

/// Every state of the pane for lists.
public final class PasteScenes {

    private static final String MIXED =
            "User name\nanna@noordwind.nl\nANNA@noordwind.nl; piet@noordwind.nl\n\nwho@noordwind.nl\n"
                    + "olga@noordwind.nl\nJan Jansen\n---";

    private PasteScenes() {}

    public static List<ScreenScene> all() {
        return List.of(
                scene("empty", _ -> {}),
                scene("mixed", model -> model.text(MIXED)),
                scene("all-good", model -> model.text("anna@noordwind.nl\npiet@noordwind.nl")),
                scene("nothing-found", model -> model.text("who@noordwind.nl\nnobody")),
                scene("file-refused", model -> model.file(Path.of("people.xlsx"))),
                scene("50000-lines", model -> model.text(long50000())));
    }

    private static ScreenScene scene(String state, Consumer<PasteViewModel> act) {
        return ScreenScene.page("paste", state, variant -> pane(variant, act));
    }

    private static Parent pane(Variant variant, Consumer<PasteViewModel> act) {
        var files = new FilesInMemory();
        files.write(Path.of("people.xlsx"), new byte[] {'P', 'K', 3, 4});
        var work = new ManualWork();
        var model =
                new PasteViewModel(
                        new ReadPeopleList(new CsvReader(), files),
                        Crowd::directory,
                        work,
                        variant.messages(),
                        _ -> {});
        VBox pane =
                variant.views()
                        .load(
                                VBox.class,
                                new PasteController(
                                        model,
                                        new ScriptedFileChoice(),
                                        variant.messages().bundle()));
        act.accept(model);
        work.runAll();
        pane.setPadding(new Insets(24));
        return pane;
    }

    private static String long50000() {
        return IntStream.rangeClosed(1, 50_000)
                .mapToObj(at -> at % 9 == 0 ? "anna@noordwind.nl" : "person" + at + "@noordwind.nl")
                .collect(Collectors.joining("\n"));
    }
}
