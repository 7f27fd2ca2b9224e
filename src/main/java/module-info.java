import org.jspecify.annotations.NullMarked;

/// Product Desk. Closed: the toolkit may start it and read its screens, nobody else looks inside.
@NullMarked
module app.productdesk {
    requires atlantafx.base;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires ical4j.core;
    requires java.desktop;
    requires java.logging;
    requires java.sql;
    requires java.xml;
    requires javafx.controls;
    requires javafx.fxml;
    requires javafx.graphics;
    requires jdk.unsupported;
    requires openhtmltopdf.core;
    requires openhtmltopdf.pdfbox;
    requires org.apache.commons.csv;
    requires org.apache.commons.logging;
    requires org.apache.fontbox;
    requires org.apache.pdfbox.io;
    requires org.apache.pdfbox;
    requires org.controlsfx.controls;
    requires org.dhatim.fastexcel;
    requires org.joda.money;
    requires org.kordamp.ikonli.core;
    requires org.kordamp.ikonli.fluentui;
    requires org.kordamp.ikonli.javafx;
    requires org.slf4j;
    requires org.xerial.sqlitejdbc;
    requires static org.jspecify;

    opens app.productdesk.ui.activity to
            javafx.fxml;
    opens app.productdesk.ui.activity.verify to
            javafx.fxml;
    opens app.productdesk.ui.cancellation to
            javafx.fxml;
    opens app.productdesk.ui.changes to
            javafx.fxml;
    opens app.productdesk.ui.facts to
            javafx.fxml;
    opens app.productdesk.ui.help to
            javafx.fxml;
    opens app.productdesk.ui.imports to
            javafx.fxml;
    opens app.productdesk.ui.licenseremoval to
            javafx.fxml;
    opens app.productdesk.ui.licenseremoval.byhand to
            javafx.fxml;
    opens app.productdesk.ui.licenseremoval.choose to
            javafx.fxml;
    opens app.productdesk.ui.licenseremoval.paste to
            javafx.fxml;
    opens app.productdesk.ui.licenseremoval.review to
            javafx.fxml;
    opens app.productdesk.ui.licenses to
            javafx.fxml;
    opens app.productdesk.ui.productdetails to
            javafx.fxml;
    opens app.productdesk.ui.products to
            javafx.fxml;
    opens app.productdesk.ui.receipts to
            javafx.fxml;
    opens app.productdesk.ui.receipts.preview to
            javafx.fxml;
    opens app.productdesk.ui.receipts.verify to
            javafx.fxml;
    opens app.productdesk.ui.renewals to
            javafx.fxml;
    opens app.productdesk.ui.settings to
            javafx.fxml;
    opens app.productdesk.ui.shell to
            javafx.fxml;
    opens app.productdesk.ui.start to
            javafx.fxml;
    opens app.productdesk.ui.workspaces to
            javafx.fxml;
    opens app.productdesk.ui.workspaces.menu to
            javafx.fxml;

    exports app.productdesk.boot to
            javafx.graphics;
}
