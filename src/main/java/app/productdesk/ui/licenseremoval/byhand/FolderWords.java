package app.productdesk.ui.licenseremoval.byhand;

import app.productdesk.application.handover.WriteByHandPackage.Result;
import app.productdesk.domain.handover.OrderRefusal;
import app.productdesk.domain.receipt.ReceiptForm;
import app.productdesk.domain.removal.plan.RemovalPlan;
import app.productdesk.ui.common.text.FileNames;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.text.UsualPaper;
import app.productdesk.ui.licenseremoval.byhand.ByHandState.Saving;
import java.time.InstantSource;
import java.util.List;

/// The folder in the person’s language: what it is called, how it is printed, and what came of
/// saving it.
final class FolderWords {

    private final Messages messages;
    private final InstantSource clock;
    private final String country;

    FolderWords(ByHandTools tools) {
        this.messages = tools.messages();
        this.clock = tools.clock();
        this.country = tools.country();
    }

    /// What it is called when it is saved now.
    String name(RemovalPlan order) {
        return FileNames.of(
                messages.text(
                        "licenseRemoval.byHand.folderName",
                        order.holders().subscription().sku().name(),
                        messages.moment(clock.instant())));
    }

    ReceiptForm.Pdf form() {
        boolean dutch = messages.locale().getLanguage().equals("nl");
        return new ReceiptForm.Pdf(
                dutch ? ReceiptForm.ReceiptLanguage.DUTCH : ReceiptForm.ReceiptLanguage.ENGLISH,
                UsualPaper.isLetter(country) ? ReceiptForm.Paper.LETTER : ReceiptForm.Paper.A4);
    }

    Saving saved(Result result) {
        return switch (result) {
            case Result.Written(var folder, var digest, var why) ->
                    new Saving.Saved(
                            messages.text("licenseRemoval.byHand.saved", folder),
                            digest,
                            folder,
                            refusals(why));
            case Result.Taken(var folder) ->
                    new Saving.Refused(
                            List.of(messages.text("licenseRemoval.byHand.taken", folder)));
            case Result.Refused(var reasons) -> new Saving.Refused(refusals(reasons));
        };
    }

    private List<String> refusals(List<OrderRefusal> reasons) {
        return reasons.stream().map(this::refusal).toList();
    }

    private String refusal(OrderRefusal refusal) {
        return switch (refusal) {
            case OrderRefusal.PersonIdUnusable(var name, var id) ->
                    messages.text(
                            "licenseRemoval.byHand.refused.person",
                            name,
                            ResultWriter.shortened(id));
            case OrderRefusal.GroupIdUnusable(var name, var id) ->
                    messages.text(
                            "licenseRemoval.byHand.refused.group",
                            name,
                            ResultWriter.shortened(id));
            case OrderRefusal.ProductIdUnknown(var product) ->
                    messages.text("licenseRemoval.byHand.refused.product", product);
            case OrderRefusal.DomainUnusable(var domain) ->
                    messages.text(
                            "licenseRemoval.byHand.refused.domain", ResultWriter.shortened(domain));
            case OrderRefusal.NothingToDo() ->
                    messages.text("licenseRemoval.byHand.refused.nothing");
        };
    }
}
