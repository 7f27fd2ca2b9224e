package app.productdesk.ui.licenseremoval.choose;

import app.productdesk.domain.removal.holder.Proposed;
import app.productdesk.ui.common.text.Messages;

/// Says why somebody is proposed.
final class ProposalWords {

    private final Messages messages;

    ProposalWords(Messages messages) {
        this.messages = messages;
    }

    String of(Proposed proposed) {
        return switch (proposed.reason()) {
            case SIGN_IN_BLOCKED -> messages.text("licenseRemoval.reason.signInBlocked");
            case NEVER_SIGNED_IN -> messages.text("licenseRemoval.reason.neverSignedIn");
            case NOT_FOR_90_DAYS -> messages.text("licenseRemoval.reason.notFor90Days");
            case COVERED_ELSEWHERE -> messages.text("licenseRemoval.reason.coveredElsewhere");
            case OLDEST_SIGN_IN -> messages.text("licenseRemoval.reason.oldestSignIn");
        };
    }
}
