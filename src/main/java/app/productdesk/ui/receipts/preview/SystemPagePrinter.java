package app.productdesk.ui.receipts.preview;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.stage.Window;

/// The printers of the system.
final class SystemPagePrinter implements PagePrinter {

    private final Supplier<Window> owner;

    /// @param owner what the print dialog opens over; asked on the UI thread
    SystemPagePrinter(Supplier<Window> owner) {
        this.owner = owner;
    }

    @Override
    public boolean isThere() {
        return !Printer.getAllPrinters().isEmpty();
    }

    @Override
    public Optional<Order> ask(String title, Sheet sheet) {
        return Optional.ofNullable(PrinterJob.createPrinterJob())
                .filter(job -> agreed(job, title, sheet))
                .map(job -> pages -> print(job, pages));
    }

    private boolean agreed(PrinterJob job, String title, Sheet sheet) {
        job.getJobSettings().setJobName(title);
        job.getJobSettings()
                .setPageLayout(
                        job.getPrinter()
                                .createPageLayout(
                                        sheet == Sheet.A4 ? Paper.A4 : Paper.NA_LETTER,
                                        PageOrientation.PORTRAIT,
                                        Printer.MarginType.HARDWARE_MINIMUM));
        boolean agreed = job.showPrintDialog(owner.get());
        if (!agreed) {
            job.cancelJob();
        }
        return agreed;
    }

    private static boolean print(PrinterJob job, List<byte[]> pages) {
        PageLayout layout = job.getJobSettings().getPageLayout();
        for (byte[] page : pages) {
            if (!job.printPage(layout, fitted(page, layout))) {
                job.cancelJob();
                return false;
            }
        }
        return job.endJob();
    }

    private static ImageView fitted(byte[] page, PageLayout layout) {
        var picture = new ImageView(new Image(new ByteArrayInputStream(page)));
        picture.setPreserveRatio(true);
        picture.setFitWidth(layout.getPrintableWidth());
        picture.setFitHeight(layout.getPrintableHeight());
        return picture;
    }
}
