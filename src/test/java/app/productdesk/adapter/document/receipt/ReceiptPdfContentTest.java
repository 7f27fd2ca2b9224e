package app.productdesk.adapter.document.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.productdesk.application.port.document.DocumentFault;
import app.productdesk.domain.receipt.Receipt;
import app.productdesk.domain.receipt.ReceiptForm.Paper;
import app.productdesk.domain.receipt.ReceiptForm.Pdf;
import app.productdesk.domain.receipt.ReceiptForm.ReceiptLanguage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

final class ReceiptPdfContentTest {

    private static final String DIGEST = "0123456789abcdef".repeat(4);
    private static final Pdf ENGLISH = new Pdf(ReceiptLanguage.ENGLISH, Paper.A4);
    private static final Pdf DUTCH = new Pdf(ReceiptLanguage.DUTCH, Paper.LETTER);

    private final Receipts receipts = new Receipts((_, _) -> Optional.empty());

    @Test
    void showsEveryFigureAndTheSumsBehindIt() throws IOException {
        assertThat(text(ReceiptSamples.twoLines(), ENGLISH))
                .contains(
                        "Cancellation receipt",
                        "Sample: nothing was cancelled anywhere",
                        "40 × US$ 14.70 = US$ 588.00; 21% tax: US$ 123.48",
                        "11 Nov 2026 10:00 – 11 Dec 2026 10:00 UTC, 30 days",
                        "12 days used · 18 days unused",
                        "Credit: US$ 588.00 × 18/30 = US$ 352.80",
                        "Tax: US$ 123.48 × 18/30 = US$ 74.09",
                        "Credit US$ 412.80 US$ 86.69 US$ 499.49",
                        "23 Nov 2026 11:00 (UTC+01:00)",
                        "23 Nov 2026 10:00",
                        "US$ 499.49 goes back to the payment method, with the final invoice, by 11"
                                + " Dec 2026.",
                        "21 Feb 2027",
                        "22 May 2027",
                        "Page 1 of 2",
                        DIGEST);
    }

    @Test
    void showsWhatIsSetOffAndStillOwed() throws IOException {
        assertThat(text(ReceiptSamples.unpaid(), DUTCH))
                .contains(
                        "Bewijs van opzegging",
                        "Voorbeeld: er is nergens iets opgezegd",
                        "US$ 147,00 × 28/30 = US$ 137,20",
                        "Verrekend met wat nog openstond: US$ 137,20 (+ US$ 28,81 belasting). Nog"
                                + " te betalen: US$ 9,80 (+ US$ 2,06 belasting).",
                        "−US$ 166,01",
                        "Er wordt niets uitbetaald: het tegoed van US$ 166,01 is verrekend",
                        "Van de kosten moet US$ 11,86 nog worden betaald.",
                        "8 personen hadden dit product, en in andere abonnementen ervan waren 5");
    }

    @Test
    void writesNoSumThatDoesNotGiveTheAmount() throws IOException {
        assertThat(text(ReceiptSamples.yen(), ENGLISH))
                .contains(
                        "Credit: JP¥ 2,520",
                        "JP¥ 7,000 (+ JP¥ 700 tax) was credited before",
                        "Refund (estimate)",
                        "At most 25 licenses may have been purchased")
                .doesNotContain("9,520 × 10/30");
    }

    @Test
    void showsNoIdOfOurOwnMaking() throws IOException {
        assertThat(text(ReceiptSamples.withoutIds(), ENGLISH))
                .contains("Business Standard", "Contoso account", "Credit")
                .doesNotContain("product:", "told-1", "Subscription ID", "Account ID");
        assertThat(text(ReceiptSamples.connected(), ENGLISH))
                .contains("Subscription ID P05", "Account ID 8a1c7a0e");
    }

    @Test
    void saysSoWhenNothingComesBack() throws IOException {
        assertThat(text(ReceiptSamples.noCredit(), ENGLISH))
                .contains("No charge was credited, so nothing comes back.", "Nothing is paid out");
        assertThat(text(ReceiptSamples.zeroPrice(), ENGLISH)).contains("US$ 0.00");
    }

    @Test
    void showsMarkupAsTextAndStrangeSignsAsABox() throws IOException {
        assertThat(text(ReceiptSamples.hostile(), ENGLISH))
                .contains(
                        "<script>alert(1)</script> &amp; <img src='http://127.0.0.1:9/x.png'/>",
                        "Emoji □□, right to left: □□□□ □□□□□ □",
                        "]]></x>",
                        "The sign □ stands for a character");
    }

    @Test
    void repeatsTheTableHeadOnEveryPageAndCountsThem() throws IOException {
        try (PDDocument pdf = pdf(ReceiptSamples.fortyLines(), ENGLISH)) {
            int pages = pdf.getNumberOfPages();
            assertThat(pages).isBetween(3, 6);
            for (int page = 1; page < pages; page++) {
                assertThat(text(pdf, page))
                        .contains("Charge and how it is computed")
                        .contains("Page " + page + " of " + pages, DIGEST);
            }
        }
    }

    @Test
    void holdsItsFontsAndSaysWhatItIs() throws IOException {
        try (PDDocument pdf = pdf(ReceiptSamples.twoLines(), DUTCH)) {
            var information = pdf.getDocumentInformation();
            assertThat(information.getTitle()).isEqualTo("Bewijs van opzegging 2026-0001");
            assertThat(information.getSubject()).contains("Microsoft 365 Business Standard");
            assertThat(information.getCreationDate().toInstant()).isEqualTo(ReceiptSamples.T);
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            assertThat(pdf.getDocumentCatalog().getDocumentOutline().children()).hasSize(10);
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isEqualTo(612);
            assertThat(fonts(pdf)).isNotEmpty().allMatch(name -> name.contains("InterDesk"));
        }
    }

    @Test
    void isDatedByTheReceiptAndNotByTheMomentOfPrinting() throws IOException {
        try (PDDocument pdf = pdf(ReceiptSamples.twoLines(), ENGLISH)) {
            String metadata =
                    new String(
                            pdf.getDocumentCatalog().getMetadata().toByteArray(),
                            StandardCharsets.UTF_8);
            List<String> dates =
                    Pattern.compile("<xmp:\\w+Date>([^<]*)")
                            .matcher(metadata)
                            .results()
                            .map(found -> found.group(1))
                            .toList();
            assertThat(dates).isNotEmpty().containsOnly("2026-11-23T10:00:00Z");
            assertThat(pdf.getDocumentInformation().getModificationDate().toInstant())
                    .isEqualTo(ReceiptSamples.T);
        }
    }

    @Test
    void givesAPictureOfEachPage() throws IOException {
        byte[] pdf = receipts.write(ReceiptSamples.twoLines(), DIGEST, ENGLISH);

        List<byte[]> pages = receipts.pages(pdf, 96);

        assertThat(pages).hasSize(2);
        var first = ImageIO.read(new ByteArrayInputStream(pages.getFirst()));
        assertThat(first.getWidth()).isBetween(793, 794);
        assertThat(catchThrowableOfType(DocumentFault.class, () -> receipts.pages(new byte[9], 96)))
                .isNotNull();
    }

    private static List<String> fonts(PDDocument pdf) throws IOException {
        List<String> names = new ArrayList<>();
        for (PDPage page : pdf.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                var font = page.getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                names.add(font.getName());
            }
        }
        return names;
    }

    private String text(Receipt receipt, Pdf form) throws IOException {
        try (PDDocument pdf = pdf(receipt, form)) {
            return plain(new PDFTextStripper().getText(pdf));
        }
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return plain(stripper.getText(pdf));
    }

    private PDDocument pdf(Receipt receipt, Pdf form) throws IOException {
        return Loader.loadPDF(receipts.write(receipt, DIGEST, form));
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\u00a0]+", " ");
    }
}
