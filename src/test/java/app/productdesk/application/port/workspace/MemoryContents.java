package app.productdesk.application.port.workspace;

import app.productdesk.application.port.store.ReceiptStore;
import app.productdesk.application.port.store.ReceiptStore.KeptReceipt;
import app.productdesk.domain.people.Group;
import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.people.Membership;
import app.productdesk.domain.people.Person;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.product.charge.Charge;
import app.productdesk.domain.product.charge.ChargeId;
import app.productdesk.domain.product.purchase.BillingAccount;
import app.productdesk.domain.product.purchase.BillingAccountId;
import app.productdesk.domain.receipt.ReceiptNumber;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What a [MemoryWorkspace] holds and a change may change.
record MemoryContents(
        Map<BillingAccountId, BillingAccount> accounts,
        Map<SubscriptionId, Subscription> subscriptions,
        Map<ChargeId, Charge> charges,
        People people,
        List<LicenseAssignment> assignments,
        NavigableMap<ReceiptNumber, KeptReceipt> receipts,
        List<Form> forms,
        Map<ReceiptNumber, SubscriptionId> handedOn,
        MemoryChain activity) {

    /// Which subscription a receipt belongs to now.
    SubscriptionId subscriptionOf(KeptReceipt kept) {
        return handedOn.getOrDefault(
                kept.receipt().number(), kept.receipt().product().subscription());
    }

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

    /// Everybody, who is where, and the domain they are of.
    static final class People {
        private String domain = "";
        private List<Person> all;
        private List<Group> groups;
        private List<Membership> memberships;

        People(
                Collection<Person> all,
                Collection<Group> groups,
                Collection<Membership> memberships) {
            this.all = List.copyOf(all);
            this.groups = List.copyOf(groups);
            this.memberships = List.copyOf(memberships);
        }

        /// The organization’s; empty where it is not known.
        String domain() {
            return domain;
        }

        void tellDomain(String told) {
            domain = domain.isEmpty() ? told : domain;
        }

        List<Person> all() {
            return all;
        }

        List<Group> groups() {
            return groups;
        }

        List<Membership> memberships() {
            return memberships;
        }

        void become(People other) {
            all = other.all;
            groups = other.groups;
            memberships = other.memberships;
        }

        People copy() {
            People copy = new People(all, groups, memberships);
            copy.domain = domain;
            return copy;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof People people
                    && people.domain.equals(domain)
                    && people.all.equals(all)
                    && people.groups.equals(groups)
                    && people.memberships.equals(memberships);
        }

        @Override
        public int hashCode() {
            return all.hashCode();
        }
    }

    static MemoryContents of(WorkspaceContent content) {
        var contents =
                new MemoryContents(
                        new LinkedHashMap<>(),
                        new LinkedHashMap<>(),
                        new LinkedHashMap<>(),
                        new People(content.people(), content.groups(), content.memberships()),
                        new ArrayList<>(content.assignments()),
                        new TreeMap<>(),
                        new ArrayList<>(),
                        new LinkedHashMap<>(),
                        new MemoryChain());
        contents.people.tellDomain(content.organization().domain());
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
                people.copy(),
                new ArrayList<>(assignments),
                new TreeMap<>(receipts),
                new ArrayList<>(forms),
                new LinkedHashMap<>(handedOn),
                activity.copy());
    }
}
