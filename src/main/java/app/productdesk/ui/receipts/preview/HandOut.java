package app.productdesk.ui.receipts.preview;

import app.productdesk.application.receipts.Receipts;
import app.productdesk.domain.receipt.ReceiptForm;
import app.productdesk.domain.receipt.ReceiptForm.Paper;
import app.productdesk.domain.receipt.ReceiptNumber;
import app.productdesk.ui.common.dialog.FileChoice.Filter;
import app.productdesk.ui.common.fault.Fault;
import app.productdesk.ui.common.fault.FaultText;
import app.productdesk.ui.common.fault.FaultTexts;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.receipts.preview.PagePrinter.Order;
import app.productdesk.ui.receipts.preview.PagePrinter.Sheet;
import app.productdesk.ui.receipts.tools.ReceiptsActions;
import app.productdesk.ui.receipts.tools.ReceiptsTools;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// Gives a receipt out: as a file, or on paper. UI thread only.
final class HandOut {

    private static final int DOTS_PER_INCH_ON_PAPER = 300;

    private final Receipts receipts;
    private final ReceiptsTools tools;
    private final ReceiptsActions actions;
    private final PagePrinter printer;
    private final ReadOnlyBooleanWrapper printing = new ReadOnlyBooleanWrapper();

    HandOut(Receipts receipts, ReceiptsTools tools, ReceiptsActions actions, PagePrinter printer) {
        this.receipts = receipts;
        this.tools = tools;
        this.actions = actions;
        this.printer = printer;
    }

    /// Whether a receipt is on its way to the printer.
    ReadOnlyBooleanProperty printingProperty() {
        return printing.getReadOnlyProperty();
    }

    /// Asks where to, saves, and offers to open the file.
    void save(ReceiptNumber number, ReceiptForm form) {
        Messages messages = tools.messages();
        String name = messages.text("receipts.file.name", number);
        tools.files()
                .save(name + "." + form.extension(), List.of(filter(form)))
                .ifPresent(file -> write(number, form, file));
    }

    /// Asks for a printer and prints; says so where there is none.
    void print(ReceiptNumber number, ReceiptForm.Pdf form) {
        if (printing.get()) {
            return;
        }
        printing.set(true);
        tools.work()
                .start(
                        _ -> pagesForPaper(number, form),
                        pages ->
                                pages.ifPresentOrElse(
                                        there -> ask(number, form, there), this::tellOfNoPrinter),
                        this::printFailed);
    }

    private Optional<List<byte[]>> pagesForPaper(ReceiptNumber number, ReceiptForm.Pdf form) {
        return printer.isThere()
                ? Optional.of(receipts.pages(number, form, DOTS_PER_INCH_ON_PAPER))
                : Optional.empty();
    }

    private void ask(ReceiptNumber number, ReceiptForm.Pdf form, List<byte[]> pages) {
        Sheet sheet = form.paper() == Paper.A4 ? Sheet.A4 : Sheet.LETTER;
        String title = tools.messages().text("receipts.file.name", number);
        printer.ask(title, sheet)
                .ifPresentOrElse(order -> send(number, order, pages), () -> printing.set(false));
    }

    private void send(ReceiptNumber number, Order order, List<byte[]> pages) {
        tools.work()
                .start(_ -> order.print(pages), taken -> printed(number, taken), this::printFailed);
    }

    private void printed(ReceiptNumber number, boolean taken) {
        printing.set(false);
        Messages messages = tools.messages();
        if (taken) {
            tools.announcer().say(messages.text("receipts.print.done", number));
        } else {
            tools.announcer()
                    .tell(
                            advice(
                                    messages.text("receipts.print.refused.title"),
                                    messages.text("receipts.print.refused.advice")));
        }
    }

    private void tellOfNoPrinter() {
        printing.set(false);
        Messages messages = tools.messages();
        tools.announcer()
                .tell(
                        advice(
                                messages.text("receipts.print.noPrinter.title"),
                                messages.text("receipts.print.noPrinter.advice")));
    }

    private void printFailed(Fault fault) {
        printing.set(false);
        tell(fault);
    }

    private void write(ReceiptNumber number, ReceiptForm form, Path file) {
        tools.work()
                .start(
                        _ -> {
                            receipts.save(number, form, file);
                            return file;
                        },
                        this::saved,
                        this::tell);
    }

    private void saved(Path file) {
        Messages messages = tools.messages();
        tools.announcer()
                .say(
                        messages.text("receipts.save.done", nameOf(file)),
                        messages.text("receipts.save.open"),
                        () -> actions.openFile(file));
    }

    private void tell(Fault fault) {
        tools.announcer().tell(new FaultTexts(tools.messages()).explain(fault));
    }

    private Filter filter(ReceiptForm form) {
        Messages messages = tools.messages();
        String words =
                switch (form) {
                    case ReceiptForm.Pdf(_, _) -> messages.text("receipts.file.pdf");
                    case ReceiptForm.Json() -> messages.text("receipts.file.json");
                    case ReceiptForm.Csv() -> messages.text("receipts.file.csv");
                };
        return new Filter(words, form.extension());
    }

    private static FaultText advice(String title, String advice) {
        return new FaultText(title, "", advice, "");
    }

    private static String nameOf(Path file) {
        return Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
    }
}
