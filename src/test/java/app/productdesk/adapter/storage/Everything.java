package app.productdesk.adapter.storage;

import app.productdesk.application.port.store.ProductCatalog.Snapshot;
import app.productdesk.application.port.store.ReceiptStore.KeptReceipt;
import app.productdesk.application.port.workspace.Workspace;
import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.portfolio.Portfolio;
import app.productdesk.domain.receipt.ReceiptForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// All that can be read out of a workspace, as values that can be compared.
final class Everything {

    private Everything() {}

    static List<Object> of(Workspace workspace) {
        Snapshot snapshot = workspace.catalog().snapshot();
        Portfolio portfolio = snapshot.portfolio();
        Set<PersonId> people =
                snapshot.assignments().stream()
                        .map(LicenseAssignment::holder)
                        .collect(Collectors.toSet());
        List<Object> all = new ArrayList<>();
        all.add(workspace.catalog().organization());
        all.add(portfolio.organization());
        all.add(portfolio.accounts());
        all.add(portfolio.subscriptions());
        all.add(Set.copyOf(snapshot.assignments()));
        for (Subscription each : portfolio.subscriptions()) {
            all.add(portfolio.chargesOf(each).until(SampleFolder.T));
            all.add(workspace.people().holders(each.id(), people));
            all.add(workspace.activity().entriesOf(each.id()));
        }
        for (KeptReceipt kept : workspace.receipts().receipts()) {
            all.add(kept);
            byte[] original =
                    workspace
                            .receipts()
                            .form(kept.receipt().number(), new ReceiptForm.Json())
                            .orElseThrow();
            all.add(new String(original, java.nio.charset.StandardCharsets.UTF_8));
            all.add(workspace.receipts().formEqualTo(original).orElseThrow());
        }
        return all;
    }
}
