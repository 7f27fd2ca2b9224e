package app.productdesk.boot;

import app.productdesk.application.port.workspace.Workspace;
import app.productdesk.application.settings.Settings;
import app.productdesk.application.settings.Settings.Language;
import app.productdesk.application.workspaces.OpenWorkspace;
import app.productdesk.boot.compose.Composition;
import app.productdesk.boot.desk.Desk;
import app.productdesk.boot.tools.OpenDesk;
import app.productdesk.boot.tools.Tools;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.screens.ScreenScene;
import app.productdesk.screens.Variant;
import app.productdesk.ui.common.dialog.ScriptedFileChoice;
import app.productdesk.ui.imports.ImportTasks;
import app.productdesk.ui.licenseremoval.tasks.RemovalTasks;
import app.productdesk.ui.shell.Place;
import app.productdesk.ui.shell.Shell;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The whole window over the real sample organization, as a person sees it.
public final class ShellScenes {

    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-11-23T10:00:00Z"));

    private static final SubscriptionId P01 = new SubscriptionId("P01");
    private static final SubscriptionId P03 = new SubscriptionId("P03");

    /// Two of Magazijn, where a rule decides who is in it.
    private static final Set<PersonId> MEMBERS = Set.of(new PersonId("u057"), new PersonId("u058"));

    private ShellScenes() {}

    public static List<ScreenScene> all() {
        return List.of(
                scene("products", 1280, 800, new Place.Products()),
                scene("products-narrow", 1000, 700, new Place.Products()),
                scene("products-wide", 1600, 1000, new Place.Products()),
                scene("details", 1280, 800, new Place.Details(new SubscriptionId("P01"))),
                scene("licenses", 1280, 800, new Place.Licenses()),
                scene("licenses-narrow", 1000, 700, new Place.Licenses()),
                scene("holders", 1280, 800, new Place.Holders(P01)),
                scene("holders-narrow", 1000, 700, new Place.Holders(P01)),
                scene("holders-wide", 1600, 1000, new Place.Holders(P01)),
                scene("removal", 1280, 800, new Place.LicenseRemoval(P01, Set.of())),
                scene("removal-narrow", 1000, 700, new Place.LicenseRemoval(P01, Set.of())),
                scene("removal-group", 1280, 800, new Place.LicenseRemoval(P03, MEMBERS)),
                scene("receipts", 1280, 800, new Place.Receipts()),
                scene("settings", 1280, 800, new Place.Settings()));
    }

    private static ScreenScene scene(String state, double width, double height, Place place) {
        return new ScreenScene("shell", state, width, height, variant -> window(variant, place));
    }

    private static Parent window(Variant variant, Place place) {
        Tools tools = Tools.over(folder(), CLOCK, new InlineWork());
        Workspace workspace = new OpenWorkspace(tools.workspaces()).last(Optional.empty());
        boolean dutch = variant.locale().getLanguage().equals("nl");
        Settings settings =
                Settings.DEFAULTS
                        .with(variant.theme())
                        .with(dutch ? Language.DUTCH : Language.ENGLISH);
        var stage = new Stage();
        stage.setScene(new Scene(new StackPane()));
        var desk =
                new Desk(
                        stage,
                        tools,
                        settings,
                        new Desk.Outside(new ScriptedFileChoice(), _ -> {}));
        var open =
                new OpenDesk(
                        workspace,
                        workspace.catalog().organization(),
                        settings,
                        new RemovalTasks(tools.work()),
                        new ImportTasks());
        Shell shell =
                new Composition(tools, open, desk, desk.around(), new Place.Products()).shell();
        shell.open(place);
        return shell.root();
    }

    private static Path folder() {
        try {
            Path scenes = Files.createDirectories(Path.of("target", "scene-data"));
            return Files.createTempDirectory(scenes, "desk");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
