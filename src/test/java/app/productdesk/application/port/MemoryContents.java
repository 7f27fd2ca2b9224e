package app.productdesk.application.port;

import app.productdesk.application.port.ReceiptStore.KeptReceipt;
import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.product.BillingAccount;
import app.productdesk.domain.product.BillingAccountId;
import app.productdesk.domain.product.Charge;
import app.productdesk.domain.product.ChargeId;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.receipt.ReceiptNumber;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/// What a [MemoryWorkspace] holds and a change may change.
record MemoryContents(
        Map<BillingAccountId, BillingAccount> accounts,
        Map<SubscriptionId, Subscription> subscriptions,
        Map<ChargeId, Charge> charges,
        List<LicenseAssignment> assignments,
        NavigableMap<ReceiptNumber, KeptReceipt> receipts,
        List<Form> forms,
        MemoryChain activity) {

    /// A kept form; equal to itself alone.
    static final class Form {
        private final ReceiptStore.GivenOut what;
        private final byte[] bytes;

        Form(ReceiptStore.GivenOut what, byte[] bytes) {
            this.what = what;
            this.bytes = bytes.clone();
        }

        ReceiptStore.GivenOut what() {
            return what;
        }

        byte[] bytes() {
            return bytes.clone();
        }
    }

    static MemoryContents of(WorkspaceContent content) {
        var contents =
                new MemoryContents(
                        new LinkedHashMap<>(),
                        new LinkedHashMap<>(),
                        new LinkedHashMap<>(),
                        new ArrayList<>(content.assignments()),
                        new TreeMap<>(),
                        new ArrayList<>(),
                        new MemoryChain());
        content.accounts().forEach(each -> contents.accounts.put(each.id(), each));
        content.subscriptions().forEach(each -> contents.subscriptions.put(each.id(), each));
        content.charges().forEach(each -> contents.charges.put(each.id(), each));
        return contents;
    }

    MemoryContents copy() {
        return new MemoryContents(
                new LinkedHashMap<>(accounts),
                new LinkedHashMap<>(subscriptions),
                new LinkedHashMap<>(charges),
                new ArrayList<>(assignments),
                new TreeMap<>(receipts),
                new ArrayList<>(forms),
                activity.copy());
    }
}
