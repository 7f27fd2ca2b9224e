package app.productdesk.ui.receipts.verify;

import app.productdesk.domain.receipt.ReceiptForm;
import app.productdesk.domain.receipt.ReceiptForm.Paper;
import app.productdesk.domain.receipt.ReceiptForm.ReceiptLanguage;
import app.productdesk.ui.common.text.Keys;
import app.productdesk.ui.common.text.Messages;
import java.util.stream.Stream;

/// Names the forms of a receipt.
final class FormWords {

    private final Messages messages;

    FormWords(Messages messages) {
        this.messages = messages;
    }

    /// The form in words; its key where this program does not know it.
    ///
    /// @param key as [ReceiptForm#key()] gives it
    String of(String key) {
        return forms().filter(form -> form.key().equals(key))
                .findFirst()
                .map(this::words)
                .orElse(key);
    }

    private static Stream<ReceiptForm> forms() {
        return Stream.concat(
                Stream.of(new ReceiptForm.Json(), new ReceiptForm.Csv()),
                Stream.of(ReceiptLanguage.values())
                        .flatMap(
                                language ->
                                        Stream.of(Paper.values())
                                                .map(
                                                        paper ->
                                                                new ReceiptForm.Pdf(
                                                                        language, paper))));
    }

    private String words(ReceiptForm form) {
        return switch (form) {
            case ReceiptForm.Json() -> messages.text("receipts.form.json");
            case ReceiptForm.Csv() -> messages.text("receipts.form.csv");
            case ReceiptForm.Pdf(var language, var paper) ->
                    messages.text(
                            "receipts.form.pdf",
                            messages.text("receipts.language." + Keys.of(language)),
                            messages.text("receipts.paper." + Keys.of(paper)));
        };
    }
}
