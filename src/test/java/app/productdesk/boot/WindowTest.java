package app.productdesk.boot;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class WindowTest {

    private Stage window;

    @Start
    void start(Stage stage) {
        window = stage;
        new ProductDeskApplication().start(stage);
    }

    @Test
    void opensTheWindowUnderTheProductsName() {
        assertThat(window.isShowing()).isTrue();
        assertThat(window.getTitle()).isEqualTo("Product Desk");
    }
}
