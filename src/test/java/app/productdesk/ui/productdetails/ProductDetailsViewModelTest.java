package app.productdesk.ui.productdetails;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.domain.product.MissingFact;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.product.term.RecurringBilling;
import app.productdesk.screens.ProductBench;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.work.ManualWork;
import app.productdesk.ui.productdetails.ProductDetailsState.Failed;
import app.productdesk.ui.productdetails.ProductDetailsState.Loaded;
import app.productdesk.ui.productdetails.ProductDetailsState.Loading;
import app.productdesk.ui.productdetails.ProductDetailsState.NotFound;
import app.productdesk.ui.productdetails.content.Card;
import app.productdesk.ui.productdetails.content.Card.Fact;
import app.productdesk.ui.productdetails.content.Card.Facts;
import app.productdesk.ui.productdetails.content.Card.Link;
import app.productdesk.ui.productdetails.content.Card.Todo;
import app.productdesk.ui.productdetails.content.Details;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ProductDetailsViewModelTest {

    private final ProductBench bench = new ProductBench();
    private final ManualWork work = new ManualWork();
    private final RecordedDetailsActions actions = new RecordedDetailsActions();

    @Test
    void countsTheDaysUntilTheWindowCloses() {
        assertThat(facts("P05"))
                .contains(
                        new Fact(
                                "Cancellation window", "Closes 27 Nov 2026, 11:00 CET, in 4 days"));
    }

    @Test
    void saysWhyAnActionIsNotPossible() {
        assertThat(loaded("P10").actions())
                .filteredOn(action -> !action.possible())
                .extracting(Details.Action::whyNot)
                .contains("Your partner manages it.");
    }

    @Test
    void leadsFromABaseToItsAddOn() {
        var links =
                Stream.concat(loaded("P01").left().stream(), Stream.<Card>empty())
                        .flatMap(card -> card.parts().stream())
                        .filter(Link.class::isInstance)
                        .map(Link.class::cast)
                        .map(Link::id)
                        .toList();

        assertThat(links).containsExactly("P13");
    }

    @Test
    void asksForWhatIsMissingOnlyWhileSomethingIs() {
        bench.broughtIn("P03", EnumSet.of(MissingFact.PRICE));
        assertThat(todo("P03"))
                .returns(true, Todo::needed)
                .returns("Fill in…", Todo::button)
                .satisfies(todo -> assertThat(todo.text()).contains("price and payments"));

        bench.broughtIn("P03", Set.of());
        assertThat(todo("P03")).returns(false, Todo::needed).returns("Change…", Todo::button);
    }

    @Test
    void keepsWhatIsShownWhileItReadsAnew() {
        var viewModel = viewModel("P01");
        viewModel.refresh();
        assertThat(viewModel.stateProperty().get()).isInstanceOf(Loading.class);
        work.runAll();

        viewModel.refresh();

        assertThat(viewModel.stateProperty().get()).isInstanceOf(Loaded.class);
    }

    @Test
    void tellsOfItsNameOnce() {
        var viewModel = viewModel("P01");
        viewModel.refresh();
        work.runAll();
        viewModel.refresh();
        work.runAll();

        assertThat(actions.led).containsExactly("trail changed");
        assertThat(viewModel.name()).contains("Microsoft 365 Business Standard");
    }

    @Test
    void saysWhenThereIsNoSuchProduct() {
        var viewModel = viewModel("none");
        viewModel.refresh();
        work.runAll();

        assertThat(viewModel.stateProperty().get()).isInstanceOf(NotFound.class);
    }

    @Test
    void saysWhatFailed() {
        bench.broken();
        var viewModel = viewModel("P01");
        viewModel.refresh();
        work.runAll();

        assertThat(viewModel.stateProperty().get()).isInstanceOf(Failed.class);
    }

    @Test
    void writesWhatWasDoneNewestFirst() {
        bench.changes().setRecurringBilling(new SubscriptionId("P03"), RecurringBilling.OFF);
        bench.changes().setRecurringBilling(new SubscriptionId("P03"), RecurringBilling.ON);

        var history = loaded("P03").right().getLast().parts().getFirst();

        assertThat(((Card.Log) history).lines())
                .extracting(Card.Line::text)
                .containsExactly("Recurring billing set to On", "Recurring billing set to Off");
    }

    @Test
    void leadsToTheFilesForWhoHoldsTheLicensesAndToTheFormForTheRest() {
        bench.broughtIn("P03", EnumSet.allOf(MissingFact.class));

        assertThat(todos("P03"))
                .extracting(Todo::way)
                .containsExactly(Todo.Way.BRING_IN, Todo.Way.TELL_FACTS);
        assertThat(todos("P03").getFirst().text()).startsWith("Who holds its licenses");
        assertThat(todos("P03").getLast().text()).doesNotContain("who holds");

        var viewModel = viewModel("P03");
        todos("P03").forEach(todo -> viewModel.add(todo.way()));
        assertThat(actions.led).contains("bring in", "tell facts of P03");
    }

    @ParameterizedTest(name = "{0} named, {1} unnamed: {2}")
    @CsvSource({
        "30, 0, true, 6 to go",
        "3, 0, true, few enough to cancel",
        "3, 0, false, there may be more"
    })
    void saysOfFewHoldersThatTheyAreFewEnoughOnlyWhereThatIsKnown(
            int named, int unnamed, boolean known, String verdict) {
        bench.held("P03", named)
                .broughtIn("P03", known ? Set.of() : Set.of(MissingFact.HOLDERS), unnamed);

        assertThat(gauge("P03").verdict()).isEqualTo(verdict);
    }

    @Test
    void saysBesideTheNumberHowManyAreInNoneOfTheFiles() {
        bench.held("P03", 24).broughtIn("P03", Set.of(), 6);

        assertThat(gauge("P03").count()).isEqualTo("30 people licensed · 24 is the most");
        assertThat(
                        gauge("P03")
                                .reading()
                                .aside(new Messages(Locale.ENGLISH, ZoneId.of("Europe/Amsterdam"))))
                .isEqualTo("6 of them are in none of the files.");
        assertThat(gauge("P03").verdict()).isEqualTo("6 to go");
    }

    private Card.Gauge gauge(String id) {
        return parts(id, Card.Gauge.class).getFirst();
    }

    private List<Todo> todos(String id) {
        return parts(id, Todo.class);
    }

    private <P> List<P> parts(String id, Class<P> kind) {
        return loaded(id).left().stream()
                .flatMap(card -> card.parts().stream())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private List<Fact> facts(String id) {
        var details = loaded(id);
        return Stream.concat(details.left().stream(), details.right().stream())
                .flatMap(card -> card.parts().stream())
                .filter(Facts.class::isInstance)
                .flatMap(part -> ((Facts) part).facts().stream())
                .toList();
    }

    private Todo todo(String id) {
        return loaded(id).left().stream()
                .flatMap(card -> card.parts().stream())
                .filter(Todo.class::isInstance)
                .map(Todo.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private Details loaded(String id) {
        var viewModel = viewModel(id);
        viewModel.refresh();
        work.runAll();
        return ((Loaded) viewModel.stateProperty().get()).details();
    }

    private ProductDetailsViewModel viewModel(String id) {
        return new ProductDetailsViewModel(
                new SubscriptionId(id),
                bench.show(),
                work,
                new Messages(Locale.ENGLISH, ZoneId.of("Europe/Amsterdam")),
                actions);
    }
}
