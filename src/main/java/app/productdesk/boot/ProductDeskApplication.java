package app.productdesk.boot;

import app.productdesk.application.settings.Settings;
import app.productdesk.boot.StartOptions.Purpose;
import app.productdesk.boot.desk.Desk;
import app.productdesk.boot.log.ReferenceCodes;
import app.productdesk.boot.log.UncaughtFaults;
import app.productdesk.boot.tools.Tools;
import app.productdesk.ui.common.dialog.NativeFileChoice;
import app.productdesk.ui.common.fault.Fault;
import app.productdesk.ui.common.work.FxBackgroundWork;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.random.RandomGenerator;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

/// The program’s life in the toolkit: opens the main window.
public final class ProductDeskApplication extends Application {

    private Purpose purpose = Purpose.WORK;
    private Optional<Tools> tools = Optional.empty();
    private Settings settings = Settings.DEFAULTS;
    private Optional<Desk> desk = Optional.empty();

    @Override
    public void init() {
        purpose = Purpose.valueOf(getParameters().getNamed().getOrDefault("purpose", "WORK"));
        var codes = new ReferenceCodes(RandomGenerator.getDefault());
        Thread.setDefaultUncaughtExceptionHandler(new UncaughtFaults(codes, this::tell));
        Path dataFolder = Path.of(getParameters().getNamed().get("data"));
        Tools real = Tools.over(dataFolder, Clock.systemUTC(), new FxBackgroundWork());
        settings = real.settings().load();
        tools = Optional.of(real);
    }

    @Override
    public void start(Stage window) {
        if (purpose == Purpose.SMOKE) {
            openEverythingOnce(window);
        } else {
            var outside = new Desk.Outside(new NativeFileChoice(window), this::openInSystem);
            Settings at = purpose == Purpose.MEASURE ? atProducts() : settings;
            desk = tools.map(real -> new Desk(window, real, at, outside));
            desk.ifPresent(Desk::start);
        }
        if (purpose == Purpose.MEASURE) {
            new Measurement(window.getScene(), System.out).tellWhenPainted(Platform::exit);
        }
    }

    /// What is measured is how long it takes until the list of products is seen.
    private Settings atProducts() {
        return settings.with(settings.window().onPage("products"));
    }

    private void openEverythingOnce(Stage window) {
        try (var scratch = new ScratchFolder()) {
            new Smoke(window, scratch.path()).run();
        }
        Platform.exit();
    }

    private void openInSystem(URI page) {
        getHostServices().showDocument(page.toString());
    }

    @Override
    public void stop() {
        desk.ifPresent(Desk::end);
    }

    private void tell(Fault fault) {
        System.err.println("Unexpected fault, reference " + fault.reference());
        if (purpose == Purpose.SMOKE) {
            System.exit(1);
        }
        desk.ifPresent(open -> open.tellUnexpected(fault));
    }
}
