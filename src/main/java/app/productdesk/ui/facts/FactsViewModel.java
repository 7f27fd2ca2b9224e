package app.productdesk.ui.facts;

import app.productdesk.application.products.ProductDetails;
import app.productdesk.application.products.ShowProduct;
import app.productdesk.application.products.TellFacts;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.ui.common.fault.Fault;
import app.productdesk.ui.common.fault.FaultTexts;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.work.BackgroundWork;
import app.productdesk.ui.facts.FactsState.Answer;
import app.productdesk.ui.facts.FactsState.Done;
import app.productdesk.ui.facts.FactsState.Failed;
import app.productdesk.ui.facts.FactsState.Loading;
import app.productdesk.ui.facts.FactsState.Pointless;
import app.productdesk.ui.facts.FactsState.Saving;
import app.productdesk.ui.facts.FactsState.Telling;
import app.productdesk.ui.facts.form.FactsForm;
import app.productdesk.ui.facts.form.FactsReader;
import app.productdesk.ui.facts.form.FirstForm;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The dialog without its window: what is known, what stands in the fields, what follows from it.
final class FactsViewModel {

    private final SubscriptionId id;
    private final ShowProduct show;
    private final TellFacts tell;
    private final BackgroundWork work;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<FactsState> state =
            new ReadOnlyObjectWrapper<>(new Loading());
    private final ReadOnlyObjectWrapper<Answer> answer = new ReadOnlyObjectWrapper<>(Answer.NONE);
    private Optional<ProductDetails> known = Optional.empty();
    private FactsForm form = FactsForm.EMPTY;

    FactsViewModel(
            SubscriptionId id,
            ShowProduct show,
            TellFacts tell,
            BackgroundWork work,
            Messages messages) {
        this.id = id;
        this.show = show;
        this.tell = tell;
        this.work = work;
        this.messages = messages;
    }

    ReadOnlyObjectProperty<FactsState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Answer> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /// Reads what is known; what was filled in before comes back after a failure.
    void load() {
        state.set(new Loading());
        work.start(_ -> show.run(id), this::show, fault -> fail(fault, false));
    }

    /// Takes note of what stands in the fields.
    void fill(FactsForm filled) {
        form = filled;
        answer.set(known.map(this::answer).orElse(Answer.NONE));
    }

    /// Writes it down; does nothing while a field is not understood.
    void save() {
        if (known.isPresent()
                && reader(known.get()).read(form) instanceof FactsReader.Read.Facts(var told)) {
            state.set(new Saving());
            work.start(_ -> tell.tell(id, told), this::conclude, fault -> fail(fault, true));
        }
    }

    private void show(Optional<ProductDetails> read) {
        known = read;
        if (read.isEmpty()) {
            state.set(new Pointless(messages.text("facts.gone")));
            return;
        }
        Subscription subscription = read.get().overview().subscription();
        if (form.equals(FactsForm.EMPTY)) {
            form = new FirstForm(read.get(), messages.locale()).write();
        }
        state.set(new Telling(subscription.sku().name(), form, seen(read.get())));
        fill(form);
    }

    private List<String> seen(ProductDetails details) {
        return new SeenWriter(messages).write(details.overview().subscription());
    }

    private Answer answer(ProductDetails details) {
        return switch (reader(details).read(form)) {
            case FactsReader.Read.Objections(var objections) ->
                    new Answer(objections, List.of(), false);
            case FactsReader.Read.Facts(var told) ->
                    new Answer(
                            Map.of(),
                            new FactsPreview(messages)
                                    .of(details.overview().subscription(), told, details.at()),
                            true);
        };
    }

    private FactsReader reader(ProductDetails details) {
        return new FactsReader(messages, details.at());
    }

    private void conclude(TellFacts.Outcome outcome) {
        state.set(
                switch (outcome) {
                    case TOLD -> new Done();
                    case GONE -> new Pointless(messages.text("facts.gone"));
                    case NOTHING_TO_TELL -> new Pointless(messages.text("facts.ended"));
                });
    }

    private void fail(Fault fault, boolean saving) {
        state.set(new Failed(new FaultTexts(messages).explain(fault), saving));
    }
}
