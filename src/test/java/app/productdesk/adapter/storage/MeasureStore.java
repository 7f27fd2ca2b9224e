package app.productdesk.adapter.storage;

import app.productdesk.adapter.document.receipt.JsonReceiptOriginal;
import app.productdesk.adapter.sample.SampleContents;
import app.productdesk.application.port.store.WorkspaceChange;
import app.productdesk.application.port.workspace.Workspace;
import app.productdesk.application.port.workspace.WorkspaceContent;
import app.productdesk.application.port.workspace.WorkspaceInfo;
import app.productdesk.application.port.workspace.Workspaces.SampleOrganization;
import app.productdesk.application.products.ListProducts;
import app.productdesk.domain.cancellation.CancellationPolicy;
import app.productdesk.domain.cancellation.operator.Operator;
import app.productdesk.domain.cancellation.operator.OperatorRole;
import app.productdesk.domain.cancellation.rule.LicensedUserRule;
import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.people.Person;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.product.charge.Charge;
import app.productdesk.domain.product.charge.ChargeId;
import app.productdesk.domain.refund.RefundPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/// Measures the store by hand; no test. Prints milliseconds, best and worst of some runs, of the
/// sample and of an organization of 10,000 subscriptions and 100,000 people.
final class MeasureStore {

    private static final int SUBSCRIPTIONS = 10_000;
    private static final int PEOPLE = 100_000;
    private static final int RUNS = 7;

    private MeasureStore() {}

    public static void main(String[] arguments) throws IOException {
        measure("sample", SampleContents::of);
        measure("large", (organization, made) -> large(SampleContents.of(organization, made)));
    }

    private static void measure(
            String name, BiFunction<SampleOrganization, Instant, WorkspaceContent> content)
            throws IOException {
        var workspaces =
                new SqlWorkspaces(
                        Files.createTempDirectory("measure"),
                        new JsonReceiptOriginal(),
                        InstantSource.fixed(SampleFolder.T),
                        content,
                        Duration.ofSeconds(5));
        System.out.println(name);
        time("create", 1, () -> workspaces.createSample(SampleOrganization.NOORDWIND));
        WorkspaceInfo info = workspaces.list().getFirst();
        System.out.printf("  file %,d bytes%n", Files.size(info.file()));
        time("list", RUNS, workspaces::list);
        time(
                "open",
                RUNS,
                () -> {
                    workspaces.open(info).close();
                    return info;
                });
        try (Workspace workspace = workspaces.open(info)) {
            time("snapshot", RUNS, () -> workspace.changer().change(WorkspaceChange::snapshot));
            time("kept snapshot", RUNS, workspace.catalog()::snapshot);
            time("list products", RUNS, listProducts(workspace)::run);
            time("holders", RUNS, () -> workspace.people().holders(SampleFolder.P03, List.of()));
        }
        clear(workspaces.folder());
    }

    private static void time(String what, int runs, Supplier<?> work) {
        List<Long> took = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            long began = System.nanoTime();
            var _ = work.get();
            took.add((System.nanoTime() - began) / 100_000);
        }
        System.out.printf(
                "  %-14s first %.1f, best %.1f, worst %.1f%n",
                what,
                took.getFirst() / 10.0,
                took.stream().min(Long::compare).orElseThrow() / 10.0,
                took.stream().max(Long::compare).orElseThrow() / 10.0);
    }

    private static ListProducts listProducts(Workspace workspace) {
        return new ListProducts(
                workspace.catalog(),
                new CancellationPolicy(
                        LicensedUserRule.LICENSED_USERS_BELOW_25,
                        RefundPolicy.STARTED_DAYS_HALF_UP),
                new Operator("admin", Set.of(OperatorRole.GLOBAL_ADMINISTRATOR), Set.of()),
                InstantSource.fixed(SampleFolder.T));
    }

    private static WorkspaceContent large(WorkspaceContent sample) {
        List<Subscription> subscriptions = new ArrayList<>(sample.subscriptions());
        List<Charge> charges = new ArrayList<>(sample.charges());
        for (int number = subscriptions.size(); number < SUBSCRIPTIONS; number++) {
            Subscription like = sample.subscriptions().get(number % sample.subscriptions().size());
            var id = new SubscriptionId("S" + number);
            subscriptions.add(
                    new Subscription(
                            id,
                            like.sku(),
                            like.purchase(),
                            like.term(),
                            like.renewal(),
                            like.trialUntil(),
                            like.traits(),
                            like.kinship(),
                            like.ending()));
            sample.charges().stream()
                    .filter(charge -> charge.subscription().equals(like.id()))
                    .map(charge -> of(charge, id))
                    .forEach(charges::add);
        }
        List<Person> people = new ArrayList<>(sample.people());
        List<LicenseAssignment> assignments = new ArrayList<>(sample.assignments());
        for (int number = people.size(); number < PEOPLE; number++) {
            people.add(person(number));
            Subscription held = subscriptions.get(number % SUBSCRIPTIONS);
            assignments.add(
                    new LicenseAssignment(
                            new PersonId("person-" + number),
                            held.sku().key(),
                            Optional.of(held.id()),
                            Optional.empty(),
                            LicenseAssignment.State.ACTIVE,
                            SampleFolder.T));
        }
        return new WorkspaceContent(
                sample.organization(),
                sample.accounts(),
                subscriptions,
                charges,
                people,
                sample.groups(),
                assignments);
    }

    private static Charge of(Charge charge, SubscriptionId id) {
        return new Charge(
                new ChargeId(charge.id().series() + id, charge.id().cycle()),
                id,
                charge.price(),
                charge.amount(),
                charge.settled(),
                charge.period(),
                charge.chargedAt(),
                charge.cycle());
    }

    private static Person person(int number) {
        return new Person(
                new PersonId("person-" + number),
                "Person " + number,
                number + "@noordwind.example",
                "Magazijn",
                Person.Kind.USER,
                false,
                Optional.of(SampleFolder.T));
    }

    private static void clear(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
