package app.productdesk.ui.productdetails;

import app.productdesk.ui.common.figures.StatusMark;
import app.productdesk.ui.common.figures.VerdictMark;
import app.productdesk.ui.productdetails.content.Details.Header;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The product’s name, its status and the verdict.
final class HeaderPane extends VBox {

    HeaderPane(Header header) {
        getStyleClass().add("details-header");
        var status = new StatusMark();
        status.show(header.status().kind(), header.status().word());
        var verdict = new VerdictMark();
        verdict.show(header.verdict().kind(), header.verdict().words(), header.verdict().reason());
        var marks = new FlowPane(24, 4, status);
        if (!header.status().date().isEmpty()) {
            marks.getChildren().add(CardPane.wrapped(header.status().date(), "quiet"));
        }
        marks.getChildren().add(verdict);
        getChildren()
                .addAll(
                        CardPane.wrapped(header.name(), "page-title"),
                        CardPane.wrapped(header.detail(), "quiet"),
                        marks);
    }
}
