package app.productdesk.boot;

import java.util.random.RandomGenerator;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The program's life in the toolkit: opens the main window.
public final class ProductDeskApplication extends Application {

    private boolean smoke;

    @Override
    public void init() {
        smoke = getParameters().getUnnamed().contains("--smoke");
        var codes = new ReferenceCodes(RandomGenerator.getDefault());
        Thread.setDefaultUncaughtExceptionHandler(new UncaughtFaults(codes, this::tell));
    }

    @Override
    public void start(Stage window) {
        window.setTitle("Product Desk");
        window.setScene(new Scene(new StackPane(), 1200, 800));
        window.show();
        if (smoke) {
            Platform.exit();
        }
    }

    private void tell(String reference) {
        System.err.println("Unexpected fault, reference " + reference);
        if (smoke) {
            System.exit(1);
        }
    }
}
