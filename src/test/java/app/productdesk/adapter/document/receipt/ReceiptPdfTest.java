package app.productdesk.adapter.document.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.domain.receipt.Receipt;
import app.productdesk.domain.receipt.ReceiptForm.Paper;
import app.productdesk.domain.receipt.ReceiptForm.Pdf;
import app.productdesk.domain.receipt.ReceiptForm.ReceiptLanguage;
import com.openhtmltopdf.util.Diagnostic;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/// Every kind of receipt, on every paper and in every language, is what an archive and a screen
/// reader ask for. The files stay under `target/receipts` to be looked at.
final class ReceiptPdfTest {

    private static final String DIGEST = "0123456789abcdef".repeat(4);

    private final List<Diagnostic> remarks = new ArrayList<>();
    private final PdfReceipts receipts = new PdfReceipts(remarks::add);

    @BeforeAll
    static void initialize() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<Arguments> forms() {
        return ReceiptSamples.all().entrySet().stream()
                .flatMap(
                        sample ->
                                Stream.of(ReceiptLanguage.values())
                                        .flatMap(
                                                language ->
                                                        Stream.of(Paper.values())
                                                                .map(
                                                                        paper ->
                                                                                Arguments.of(
                                                                                        sample
                                                                                                .getKey(),
                                                                                        new Pdf(
                                                                                                language,
                                                                                                paper)))));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void isArchivalAndAccessible(String name, Pdf form) throws Exception {
        Receipt receipt = ReceiptSamples.all().get(name);
        byte[] pdf = receipts.write(receipt, DIGEST, form);
        keep(name + "-" + form.key() + ".pdf", pdf);

        assertThat(failures(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(remarks)
                .filteredOn(remark -> remark.getLevel().intValue() >= Level.WARNING.intValue())
                .extracting(Diagnostic::getFormattedMessage)
                .isEmpty();
    }

    private static Map<?, ?> failures(byte[] pdf, PDFAFlavour flavour) throws Exception {
        var foundry = Foundries.defaultInstance();
        try (var parser = foundry.createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = foundry.createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.getTotalAssertions()).isGreaterThan(100);
            return result.getFailedChecks();
        }
    }

    private static void keep(String name, byte[] pdf) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "receipts"));
        Files.write(folder.resolve(name), pdf);
    }
}
