package app.productdesk.ui.licenseremoval.choose;

import app.productdesk.application.licensing.PlanRemoval;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.removal.holder.Holders;
import app.productdesk.domain.removal.holder.Holding;
import app.productdesk.domain.removal.holder.Proposed;
import app.productdesk.ui.common.people.PeopleRows;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.licenseremoval.choose.RemovalDraft.Beginning;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Writes what a draft begins with: the proposal, and everybody’s row, which says why somebody is
/// proposed. Of many people it takes a while.
public final class BeginningWriter {

    private final PlanRemoval planning;
    private final Messages messages;
    private final ProposalWords words;

    public BeginningWriter(PlanRemoval planning, Messages messages) {
        this.planning = planning;
        this.messages = messages;
        this.words = new ProposalWords(messages);
    }

    public Beginning write(Holders holders) {
        List<Proposed> proposal = planning.proposal(holders);
        Map<PersonId, Proposed> reasons =
                proposal.stream()
                        .collect(
                                Collectors.toMap(
                                        one -> one.holding().person().id(), Function.identity()));
        Function<Holding, String> badge =
                holding ->
                        Optional.ofNullable(reasons.get(holding.person().id()))
                                .map(words::of)
                                .orElse("");
        return new Beginning(holders, proposal, new PeopleRows(messages, badge).of(holders));
    }
}
