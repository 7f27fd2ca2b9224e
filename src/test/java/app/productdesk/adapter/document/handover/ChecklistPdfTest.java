package app.productdesk.adapter.document.handover;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.application.port.document.ChecklistWriter.Digests;
import app.productdesk.domain.Given;
import app.productdesk.domain.cancellation.rule.LicenseCount;
import app.productdesk.domain.handover.Checklist;
import app.productdesk.domain.handover.Checklist.Deadline;
import app.productdesk.domain.handover.RemovalSheet;
import app.productdesk.domain.handover.RemovalSheet.Line;
import app.productdesk.domain.receipt.ReceiptForm.Paper;
import app.productdesk.domain.receipt.ReceiptForm.Pdf;
import app.productdesk.domain.receipt.ReceiptForm.ReceiptLanguage;
import com.openhtmltopdf.util.Diagnostic;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// Checklists on every paper and in every language. The files stay under `target/checklists` to be
/// looked at.
final class ChecklistPdfTest {

    private static final Digests DIGESTS =
            new Digests("0123456789abcdef".repeat(4), "fedcba9876543210".repeat(4));
    private static final UUID STAFF = new UUID(0x99L, 7);

    private final List<Diagnostic> remarks = new ArrayList<>();
    private final PdfChecklists checklists = new PdfChecklists(remarks::add);

    @BeforeAll
    static void initialize() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<Arguments> forms() {
        return Stream.of(ReceiptLanguage.values())
                .flatMap(
                        language ->
                                Stream.of(Paper.values())
                                        .map(paper -> Arguments.of(new Pdf(language, paper))));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void isArchivalAndAccessible(Pdf form) throws Exception {
        byte[] pdf =
                checklists.write(
                        checklist("Noordwind Logistiek B.V.", 45), Optional.of(DIGESTS), form);
        Path folder = Files.createDirectories(Path.of("target", "checklists"));
        Files.write(folder.resolve(form.key() + ".pdf"), pdf);

        assertThat(failures(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(remarks)
                .filteredOn(remark -> remark.getLevel().intValue() >= Level.WARNING.intValue())
                .extracting(Diagnostic::getFormattedMessage)
                .isEmpty();
    }

    @Test
    void printsTheCommandsWholeAndEverybodyWithANumber() throws IOException {
        String text = textOf(checklist("Noordwind", 45));

        assertThat(text)
                .contains(
                        ".\\Remove-ProductLicenses.ps1 -Sha256 " + DIGESTS.data(),
                        ".\\Remove-ProductLicenses.ps1 -Sha256 " + DIGESTS.data() + " -Apply",
                        "-Scope CurrentUser -MinimumVersion 2.0.0 -Force",
                        "Set-ExecutionPolicy -Scope Process -ExecutionPolicy RemoteSigned",
                        "\nUnblock-File .\\Remove-ProductLicenses.ps1\n",
                        "Disconnect-MgGraph",
                        "Connect-MgGraph -TenantId noordwind.example -Scopes User.Read,"
                                + " User.Read.All,\nLicenseAssignment.ReadWrite.All, GroupMember.ReadWrite.All",
                        "45 licenses to remove",
                        "person44@noordwind.example",
                        "Leaves the group Warehouse",
                        DIGESTS.script());
    }

    @Test
    void asksForTheRightsThatItsPeopleNeedAndNoOthers() throws IOException {
        Checklist all = checklist("Noordwind", 2);
        List<Line> lines = all.sheet().lines();

        assertThat(textOf(of(all, List.of(lines.getFirst()))))
                .contains("LicenseAssignment.ReadWrite.All")
                .doesNotContain("GroupMember.ReadWrite.All");
        assertThat(textOf(of(all, List.of(lines.getLast()))))
                .contains("User.Read.All,\nGroupMember.ReadWrite.All")
                .doesNotContain("LicenseAssignment.ReadWrite.All");
    }

    @Test
    void takesEveryNameForText() throws IOException {
        String text = textOf(checklist("<b>Bold</b> & {0} $(x) '; iex", 1));

        assertThat(text).contains("<b>Bold</b> & {0} $(x) '; iex");
    }

    @Test
    void namesTheTableWhereTheyAreTooManyToPrint() throws IOException {
        assertThat(textOf(checklist("Noordwind", 500))).contains("person499@noordwind.example");
        assertThat(textOf(checklist("Noordwind", 501)))
                .contains("501 licenses to remove", "people.csv")
                .doesNotContain("person0@noordwind.example");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void isArchivalAndAccessibleWithoutTheScript(Pdf form) throws Exception {
        byte[] pdf = checklists.write(onPaper(), Optional.empty(), form);
        Path folder = Files.createDirectories(Path.of("target", "checklists"));
        Files.write(folder.resolve(form.key() + "-paper.pdf"), pdf);

        assertThat(failures(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void leadsThroughThePagesWhereThereIsNoScript() throws IOException {
        assertThat(textOf(onPaper(), Optional.empty()))
                .contains(
                        "2 licenses to remove",
                        "ann@x.example",
                        "Leaves the group Warehouse",
                        "Active teams & groups, Warehouse, Members",
                        "Bring a newer export into Product Desk",
                        "https://admin.microsoft.com/Adminportal/Home#/licenses")
                .doesNotContain("PowerShell", "SHA-256", ".ps1", "SKU ID", "result.csv", "Domain");
    }

    @Test
    void namesNobodyWhereOnlyAGroupLosesTheLicense() throws IOException {
        Checklist nobody = of(onPaper(), List.of());
        var group =
                new Checklist(
                        nobody.sheet(),
                        nobody.before(),
                        nobody.after(),
                        List.of("Drivers"),
                        List.of(),
                        nobody.zone());

        assertThat(textOf(group, Optional.empty()))
                .contains("Business Standard, Groups, Drivers, Unassign licenses")
                .doesNotContain("licenses to remove", "tick the people");
    }

    private static Checklist of(Checklist other, List<Line> lines) {
        RemovalSheet sheet = other.sheet();
        return new Checklist(
                new RemovalSheet(
                        sheet.organization(),
                        sheet.domain(),
                        sheet.product(),
                        sheet.skuId(),
                        lines,
                        sheet.by(),
                        sheet.at()),
                other.before(),
                other.after(),
                other.byPage(),
                other.dates(),
                other.zone());
    }

    /// Nothing of it is known under an id.
    private static Checklist onPaper() {
        var group = Optional.of(new RemovalSheet.Group(Optional.empty(), "Warehouse"));
        var sheet =
                new RemovalSheet(
                        "Noordwind",
                        Optional.empty(),
                        "Business Standard",
                        Optional.empty(),
                        List.of(
                                new Line(Optional.empty(), "ann@x.example", Optional.empty()),
                                new Line(Optional.empty(), "bob@x.example", group)),
                        "Anouk de Vries",
                        Given.T);
        return new Checklist(
                sheet,
                new LicenseCount(26, 40),
                new LicenseCount(24, 40),
                List.of(),
                List.of(),
                ZoneId.of("Europe/Amsterdam"));
    }

    private String textOf(Checklist checklist) throws IOException {
        return textOf(checklist, Optional.of(DIGESTS));
    }

    private String textOf(Checklist checklist, Optional<Digests> digests) throws IOException {
        byte[] pdf =
                checklists.write(checklist, digests, new Pdf(ReceiptLanguage.ENGLISH, Paper.A4));
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static Checklist checklist(String organization, int people) {
        List<Line> removals = new ArrayList<>();
        for (int number = 0; number < people; number++) {
            removals.add(
                    new Line(
                            Optional.of(new UUID(0x1234L, number + 1)),
                            "person" + number + "@noordwind.example",
                            number % 5 == 1
                                    ? Optional.of(
                                            new RemovalSheet.Group(Optional.of(STAFF), "Warehouse"))
                                    : Optional.empty()));
        }
        var order =
                new RemovalSheet(
                        organization,
                        Optional.of("noordwind.example"),
                        "Microsoft 365 Business Standard",
                        Optional.of(UUID.fromString("f245ecc8-75af-4f8e-b61f-27d8114de5f3")),
                        removals,
                        "Anouk de Vries",
                        Given.T);
        return new Checklist(
                order,
                new LicenseCount(31, 40),
                new LicenseCount(24, 40),
                List.of("Drivers"),
                List.of(
                        new Deadline(
                                Deadline.Kind.CANCELLATION_WINDOW,
                                Given.T.plus(Duration.ofDays(3))),
                        new Deadline(Deadline.Kind.CURRENT_TERM, Given.T.plus(Duration.ofDays(9))),
                        new Deadline(Deadline.Kind.MAILBOX, Given.T.plus(Duration.ofDays(30)))),
                ZoneId.of("Europe/Amsterdam"));
    }

    private static Map<?, ?> failures(byte[] pdf, PDFAFlavour flavour) throws Exception {
        var foundry = Foundries.defaultInstance();
        try (var parser = foundry.createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = foundry.createValidator(flavour, false)) {
            return validator.validate(parser).getFailedChecks();
        }
    }
}
