package app.productdesk.ui.cancellation.content.outcome;

import app.productdesk.domain.receipt.ReceiptForm;
import app.productdesk.domain.receipt.ReceiptForm.Paper;
import app.productdesk.domain.receipt.ReceiptForm.ReceiptLanguage;
import app.productdesk.ui.cancellation.content.RefundSummary.Choice;
import app.productdesk.ui.common.dialog.FileChoice.Filter;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.text.UsualPaper;
import java.util.List;
import java.util.Locale;

/// The forms in which a receipt can be saved: the printable one in the language of the screen.
public final class ReceiptFormats {

    private final Messages messages;
    private final Paper usual;

    /// @param country where the person is, as its ISO code; it decides which paper comes first
    public ReceiptFormats(Messages messages, String country) {
        this.messages = messages;
        this.usual = UsualPaper.isLetter(country) ? Paper.LETTER : Paper.A4;
    }

    /// Every form, the likeliest first.
    public List<Choice> choices() {
        return forms().stream()
                .map(form -> new Choice(form.key(), messages.text(wordsKey(form))))
                .toList();
    }

    /// The form that was chosen.
    public ReceiptForm form(Choice choice) {
        return forms().stream()
                .filter(form -> form.key().equals(choice.key()))
                .findFirst()
                .orElseThrow();
    }

    /// The kind of file a form is saved as.
    public Filter filter(ReceiptForm form) {
        return new Filter(
                messages.text(
                        switch (form) {
                            case ReceiptForm.Pdf _ -> "cancellation.file.pdf";
                            case ReceiptForm.Json _ -> "cancellation.file.json";
                            case ReceiptForm.Csv _ -> "cancellation.file.csv";
                        }),
                form.extension());
    }

    private List<ReceiptForm> forms() {
        Paper other = usual == Paper.A4 ? Paper.LETTER : Paper.A4;
        ReceiptLanguage language =
                messages.locale().getLanguage().equals(Locale.of("nl").getLanguage())
                        ? ReceiptLanguage.DUTCH
                        : ReceiptLanguage.ENGLISH;
        return List.of(
                new ReceiptForm.Pdf(language, usual),
                new ReceiptForm.Pdf(language, other),
                new ReceiptForm.Json(),
                new ReceiptForm.Csv());
    }

    private static String wordsKey(ReceiptForm form) {
        return switch (form) {
            case ReceiptForm.Pdf(_, Paper paper) when paper == Paper.LETTER ->
                    "cancellation.format.pdfLetter";
            case ReceiptForm.Pdf _ -> "cancellation.format.pdfA4";
            case ReceiptForm.Json _ -> "cancellation.format.json";
            case ReceiptForm.Csv _ -> "cancellation.format.csv";
        };
    }
}
