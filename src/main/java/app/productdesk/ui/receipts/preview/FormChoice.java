package app.productdesk.ui.receipts.preview;

import app.productdesk.domain.receipt.ReceiptForm;
import app.productdesk.domain.receipt.ReceiptForm.Paper;
import app.productdesk.domain.receipt.ReceiptForm.ReceiptLanguage;
import app.productdesk.ui.common.text.Keys;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.text.UsualPaper;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// In which language, on which paper and how large a receipt is shown. At first: the language of
/// the program, the paper of the country, the whole width.
final class FormChoice {

    private static final double A4_INCHES = 8.27;
    private static final double LETTER_INCHES = 8.5;

    private final Messages messages;
    private ReceiptLanguage language;
    private Paper paper;
    private Zoom zoom = Zoom.FIT_WIDTH;
    private double room;
    private double scale = 1;

    FormChoice(Messages messages, Locale region) {
        this.messages = messages;
        this.language =
                messages.locale().getLanguage().equals("nl")
                        ? ReceiptLanguage.DUTCH
                        : ReceiptLanguage.ENGLISH;
        this.paper = UsualPaper.isLetter(region.getCountry()) ? Paper.LETTER : Paper.A4;
    }

    /// One thing that can be chosen; after it was taken, the pages have to be made anew.
    record Option(String words, boolean chosen, Runnable take) {}

    List<Option> languages() {
        return Stream.of(ReceiptLanguage.values())
                .map(
                        one ->
                                new Option(
                                        messages.text("receipts.language." + Keys.of(one)),
                                        one == language,
                                        () -> language = one))
                .toList();
    }

    List<Option> papers() {
        return Stream.of(Paper.values())
                .map(
                        one ->
                                new Option(
                                        messages.text("receipts.paper." + Keys.of(one)),
                                        one == paper,
                                        () -> paper = one))
                .toList();
    }

    List<Option> zooms() {
        return Stream.of(Zoom.values())
                .map(one -> new Option(words(one), one == zoom, () -> zoom = one))
                .toList();
    }

    /// Takes the room there is.
    ///
    /// @param width how wide a page may be, in units of the screen
    /// @param dotsPerUnit how many dots a unit of the screen has
    void fit(double width, double dotsPerUnit) {
        room = width;
        scale = dotsPerUnit;
    }

    /// Whether there is room for a page yet.
    boolean hasRoom() {
        return room > 0;
    }

    double scale() {
        return scale;
    }

    int dotsPerInch() {
        return zoom.dotsPerInch(room, scale, paper == Paper.A4 ? A4_INCHES : LETTER_INCHES);
    }

    ReceiptForm.Pdf form() {
        return new ReceiptForm.Pdf(language, paper);
    }

    private String words(Zoom one) {
        return one == Zoom.FIT_WIDTH
                ? messages.text("receipts.zoom.fitWidth")
                : messages.percent(one.times());
    }
}
