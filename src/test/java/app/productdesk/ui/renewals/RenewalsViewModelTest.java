package app.productdesk.ui.renewals;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.domain.Given;
import app.productdesk.domain.product.MissingFact;
import app.productdesk.screens.ProductBench;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.licenseremoval.BrokenCatalog;
import app.productdesk.ui.licenseremoval.report.RemovalBench;
import app.productdesk.ui.renewals.RenewalsState.Listed;
import app.productdesk.ui.renewals.rows.KindGroup;
import app.productdesk.ui.renewals.rows.TimelineLine;
import app.productdesk.ui.renewals.rows.TimelineLine.Day;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class RenewalsViewModelTest {

    private static final Messages ENGLISH =
            new Messages(Locale.ENGLISH, ZoneId.of("Europe/Amsterdam"));

    private static final Set<MissingFact> ALL = EnumSet.allOf(MissingFact.class);

    private final RenewalsStand stand =
            new RenewalsStand(new RemovalBench().workspace().catalog(), ENGLISH);
    private final RenewalsViewModel viewModel = viewModel(stand);

    @Test
    void listsTheNearestFirst() {
        List<Day> days = days(read());

        assertThat(days).isNotEmpty();
        assertThat(days.getFirst().distance()).isNotEqualTo(days.getLast().distance());
    }

    @Test
    void narrowsToAKindAndBackAgain() {
        Listed all = read();
        viewModel.toggle(KindGroup.WINDOWS);
        List<Day> windows = days(listed());
        viewModel.toggle(KindGroup.WINDOWS);

        assertThat(windows)
                .isNotEmpty()
                .hasSizeLessThan(days(all).size())
                .allMatch(day -> day.happens().startsWith("Cancellation window closes"));
        assertThat(listed()).isEqualTo(all);
    }

    @Test
    void saysHowMuchIsShownAndClearsTheSearch() {
        Listed all = read();
        viewModel.search("no such product");
        assertThat(days(listed())).isEmpty();

        viewModel.clearFilter();
        assertThat(listed()).isEqualTo(all);
    }

    @Test
    void inventsNoMoneyForWhatCameFromFiles() {
        assertThat(days((Listed) inFiles(new ProductBench().broughtIn("P03", ALL), Given.T)))
                .filteredOn(day -> day.subscription().equals("P03"))
                .singleElement()
                .returns("Renews or expires: no file says which", Day::happens)
                .returns("", Day::money)
                .returns("no charge known", Day::meaning);
    }

    @Test
    void tellsTheEndOfATrialInFilesAndClaimsNothingOfWhatFollows() {
        assertThat(days((Listed) inFiles(new ProductBench().broughtIn("P12", ALL), Given.T)))
                .filteredOn(day -> day.subscription().equals("P12"))
                .singleElement()
                .returns("Trial ends: no file says what follows", Day::happens)
                .returns("no charge known", Day::meaning);
    }

    @Test
    void namesWhatNoDayIsKnownOfAndWhoseDayHasPassed() {
        ProductBench bench = new ProductBench().undated("P01").broughtIn("P03", ALL);
        Instant dayAfter = bench.find("P03").observed().orElseThrow().next().orElseThrow();

        assertThat(((Listed) inFiles(bench, dayAfter)).undated())
                .isEqualTo(
                        """
                        It is not known when Microsoft 365 Business Standard renews or ends. \
                        Fill it in on its page.
                        The files are older than the day on which Microsoft 365 Business Basic \
                        renewed or ended. Bring in newer ones.""");
    }

    @Test
    void savesWhatIsShownForACalendar() {
        read();
        Path file = Path.of("renewals.ics");
        stand.choice.then(file);

        viewModel.exportCalendar();
        stand.work.runAll();

        String text = new String(stand.files.read(file, Long.MAX_VALUE), StandardCharsets.UTF_8);
        assertThat(text).startsWith("BEGIN:VCALENDAR").contains("BEGIN:VEVENT");
        assertThat(stand.said).singleElement().asString().contains("renewals.ics");
    }

    @Test
    void tellsOfAFaultAndReadsAgain() {
        var broken = new RenewalsStand(new BrokenCatalog(), ENGLISH);
        RenewalsViewModel failing = viewModel(broken);
        failing.refresh();
        broken.work.runAll();
        assertThat(failing.stateProperty().get()).isInstanceOf(RenewalsState.Failed.class);

        failing.refresh();
        assertThat(failing.stateProperty().get()).isInstanceOf(RenewalsState.Loading.class);
    }

    private Listed read() {
        viewModel.refresh();
        stand.work.runAll();
        return listed();
    }

    private Listed listed() {
        return (Listed) viewModel.stateProperty().get();
    }

    private static RenewalsState inFiles(ProductBench bench, Instant now) {
        var files = new RenewalsStand(bench, now, ENGLISH);
        RenewalsViewModel ownFiles = viewModel(files);
        ownFiles.refresh();
        files.work.runAll();
        return ownFiles.stateProperty().get();
    }

    private static RenewalsViewModel viewModel(RenewalsStand stand) {
        return new RenewalsViewModel(stand.renewals(), stand.calendars(), stand.tools(), stand);
    }

    private static List<Day> days(Listed listed) {
        return listed.lines().stream()
                .filter(TimelineLine.Day.class::isInstance)
                .map(TimelineLine.Day.class::cast)
                .toList();
    }
}
