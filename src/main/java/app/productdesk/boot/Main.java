package app.productdesk.boot;

import javafx.application.Application;

/// Where the program begins.
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        Application.launch(ProductDeskApplication.class, arguments);
    }
}
