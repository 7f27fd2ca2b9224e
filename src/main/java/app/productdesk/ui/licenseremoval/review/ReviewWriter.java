package app.productdesk.ui.licenseremoval.review;

import app.productdesk.domain.people.GroupId;
import app.productdesk.domain.people.Person;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.product.Sku;
import app.productdesk.domain.removal.holder.Holding;
import app.productdesk.domain.removal.plan.EndingMembership;
import app.productdesk.domain.removal.plan.Obstacle;
import app.productdesk.domain.removal.plan.PlannedStep;
import app.productdesk.domain.removal.plan.RemovalPlan;
import app.productdesk.domain.removal.plan.Target;
import app.productdesk.ui.common.text.Messages;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Writes what a plan comes to (product-facts 4.4 for what is lost and for how long).
final class ReviewWriter {

    private static final int MOST_NAMES = 8;
    private static final Duration MAILBOX = Duration.ofDays(30);
    private static final Duration FILES_READ_ONLY = Duration.ofDays(60);
    private static final Duration FILES_ARCHIVED = Duration.ofDays(93);

    private final Messages messages;

    ReviewWriter(Messages messages) {
        this.messages = messages;
    }

    /// Until when what is in mailboxes can be recovered.
    static Instant mailboxesUntil(RemovalPlan plan) {
        return plan.holders().at().plus(MAILBOX);
    }

    Review write(RemovalPlan plan) {
        String product = plan.holders().subscription().sku().name();
        Instant now = plan.holders().at();
        return new Review(
                messages.counted(
                        "licenseRemoval.review.sentence",
                        plan.freed().size(),
                        product,
                        messages.number(plan.holders().count().licensedUsers()),
                        messages.number(plan.after().licensedUsers())),
                stays(plan),
                plan.steps().stream()
                        .filter(step -> step.target() instanceof Target.GroupLicense)
                        .map(step -> everybody(step, product))
                        .toList(),
                plan.memberships().stream().map(this::membership).toList(),
                losses(now),
                messages.text("licenseRemoval.review.bill"),
                plan.steps().stream().map(step -> row(step, now)).toList());
    }

    private List<String> losses(Instant now) {
        return List.of(
                messages.text("licenseRemoval.review.mailbox", messages.day(now.plus(MAILBOX))),
                messages.text(
                        "licenseRemoval.review.files",
                        messages.day(now.plus(FILES_READ_ONLY)),
                        messages.day(now.plus(FILES_ARCHIVED))),
                messages.text("licenseRemoval.review.apps"),
                messages.text("licenseRemoval.review.others"));
    }

    private ReviewRow row(PlannedStep step, Instant now) {
        String what =
                switch (step.target()) {
                    case Target.Direct _ -> messages.text("licenseRemoval.step.direct");
                    case Target.Membership _ ->
                            messages.text("licenseRemoval.step.membership", step.group());
                    case Target.GroupLicense _ ->
                            messages.counted(
                                    "licenseRemoval.step.groupLicense", step.ends().size());
                };
        return new ReviewRow(
                step.name(), step.userName(), what, messages.day(now.plus(MAILBOX)), "");
    }

    /// One sentence for each group and reason, however many people it is about.
    private List<String> stays(RemovalPlan plan) {
        Map<Held, List<String>> names = new LinkedHashMap<>();
        for (Obstacle one : plan.obstacles()) {
            names.computeIfAbsent(new Held(one.kind(), one.group()), _ -> new ArrayList<>())
                    .add(name(one.person(), plan));
        }
        return names.entrySet().stream()
                .map(
                        each ->
                                messages.counted(
                                        key(each.getKey().kind()),
                                        each.getValue().size(),
                                        named(each.getValue()),
                                        plan.holders().group(each.getKey().group()).name()))
                .toList();
    }

    private record Held(Obstacle.Kind kind, GroupId group) {}

    private static String key(Obstacle.Kind kind) {
        return switch (kind) {
            case DYNAMIC_GROUP -> "licenseRemoval.review.stays.dynamic";
            case SYNCHRONIZED_GROUP -> "licenseRemoval.review.stays.synchronized";
            case GROUP_NOT_CHOSEN -> "licenseRemoval.review.stays.notChosen";
            case GROUP_ROLE_MISSING -> "licenseRemoval.review.stays.role";
        };
    }

    private String named(List<String> names) {
        String first = String.join(", ", names.subList(0, Math.min(names.size(), MOST_NAMES)));
        return names.size() <= MOST_NAMES
                ? first
                : messages.counted(
                        "licenseRemoval.review.stays.names", names.size() - MOST_NAMES, first);
    }

    private String everybody(PlannedStep step, String product) {
        return messages.counted(
                "licenseRemoval.review.everybody", step.ends().size(), product, step.group());
    }

    private String membership(EndingMembership ending) {
        List<String> gives =
                new ArrayList<>(
                        Stream.concat(
                                        ending.otherProducts().stream().map(Sku::name),
                                        Stream.of(ending.group().gives()))
                                .filter(words -> !words.isBlank())
                                .toList());
        return gives.isEmpty()
                ? messages.counted(
                        "licenseRemoval.review.membership",
                        ending.people().size(),
                        ending.group().name())
                : messages.counted(
                        "licenseRemoval.review.membershipGives",
                        ending.people().size(),
                        ending.group().name(),
                        String.join(", ", gives));
    }

    private static String name(PersonId person, RemovalPlan plan) {
        return plan.holders()
                .find(person)
                .map(Holding::person)
                .map(Person::displayName)
                .orElse(person.value());
    }
}
