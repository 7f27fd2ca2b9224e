package app.productdesk.boot;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The program's life in the toolkit: opens the main window.
public final class ProductDeskApplication extends Application {

    @Override
    public void start(Stage window) {
        window.setTitle("Product Desk");
        window.setScene(new Scene(new StackPane(), 1200, 800));
        window.show();
    }
}
