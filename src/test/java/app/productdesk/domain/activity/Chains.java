package app.productdesk.domain.activity;

import app.productdesk.domain.activity.Checkpoint.Verifier;
import app.productdesk.domain.activity.chain.ChainHead;
import app.productdesk.domain.activity.chain.Digest;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.receipt.ReceiptNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Chains of entries, and what an attacker makes of them.
public final class Chains {

    static final Instant T = Instant.parse("2026-11-23T10:00:00Z");

    private static final String SECRET = "only the key knows";

    private Chains() {}

    /// Knows the signatures of [#sealed].
    static Optional<Verifier> verifier() {
        return Optional.of((statement, signature) -> signature.equals(signature(statement)));
    }

    private static String signature(byte[] statement) {
        byte[] keyed =
                (SECRET + Digest.of(statement)).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return Digest.of(keyed).hex();
    }

    static Checkpoint sealed(Instant at, ChainHead head, Duration silence) {
        return new Checkpoint(
                at, head, silence, signature(Checkpoint.statement(at, head, silence)));
    }

    /// A checkpoint that was written just after that entry.
    static Checkpoint sealed(ChainedEntry entry) {
        return sealed(entry.entry().at(), entry.asHead(), Duration.ZERO);
    }

    /// Entries a minute apart, different in everything.
    static List<ActivityEntry> entries(int count, Random random) {
        List<ActivityEntry> entries = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            entries.add(entry(at, random));
        }
        return entries;
    }

    private static ActivityEntry entry(int at, Random random) {
        ActivityEntry.Kind[] kinds = ActivityEntry.Kind.values();
        return new ActivityEntry(
                T.plusSeconds(60L * at),
                "operator " + random.nextInt(3),
                kinds[random.nextInt(kinds.length)],
                new SubscriptionId("P0" + (1 + random.nextInt(5))),
                random.nextInt(4) == 0
                        ? Optional.of(new ReceiptNumber(2026, 1 + random.nextInt(50)))
                        : Optional.empty(),
                random.nextBoolean() ? Optional.of(new RunId("R" + at / 50)) : Optional.empty(),
                "person" + random.nextInt(900) + "@noordwind.example",
                "detail " + random.nextInt(1000));
    }

    /// The chain that recording these would have made.
    public static List<ChainedEntry> chain(List<ActivityEntry> entries) {
        List<ChainedEntry> chain = new ArrayList<>();
        ChainHead head = ChainHead.EMPTY;
        for (ActivityEntry entry : entries) {
            ChainedEntry next = ChainedEntry.after(head, entry);
            chain.add(next);
            head = next.asHead();
        }
        return chain;
    }

    /// The same links, numbered from one again, as who hides a gap would do.
    static List<ChainedEntry> renumbered(List<ChainedEntry> links) {
        List<ChainedEntry> renumbered = new ArrayList<>();
        for (ChainedEntry link : links) {
            renumbered.add(
                    new ChainedEntry(
                            renumbered.size() + 1L, link.entry(), link.previous(), link.digest()));
        }
        return renumbered;
    }

    /// The chain with another content at a place, and nothing else touched.
    static ChainedEntry with(ChainedEntry link, ActivityEntry entry) {
        return new ChainedEntry(link.number(), entry, link.previous(), link.digest());
    }

    /// The entry with one field changed.
    static ActivityEntry changed(ActivityEntry e, int field) {
        return switch (field) {
            case 0 -> entry(e, e.at().plusNanos(1), e.by(), e.kind(), e.person());
            case 1 -> entry(e, e.at(), e.by() + " ", e.kind(), e.person());
            case 2 -> entry(e, e.at(), e.by(), other(e.kind()), e.person());
            case 3 ->
                    new ActivityEntry(
                            e.at(),
                            e.by(),
                            e.kind(),
                            new SubscriptionId(e.subscription().value() + "x"),
                            e.receipt(),
                            e.run(),
                            e.person(),
                            e.detail());
            case 4 ->
                    new ActivityEntry(
                            e.at(),
                            e.by(),
                            e.kind(),
                            e.subscription(),
                            e.receipt().isPresent()
                                    ? Optional.empty()
                                    : Optional.of(new ReceiptNumber(2026, 99)),
                            e.run(),
                            e.person(),
                            e.detail());
            case 5 ->
                    new ActivityEntry(
                            e.at(),
                            e.by(),
                            e.kind(),
                            e.subscription(),
                            e.receipt(),
                            e.run().isPresent()
                                    ? Optional.empty()
                                    : Optional.of(new RunId("another")),
                            e.person(),
                            e.detail());
            case 6 -> entry(e, e.at(), e.by(), e.kind(), "");
            // the boundary between two texts moved, so that one after the other they read the same
            case 7 ->
                    new ActivityEntry(
                            e.at(),
                            e.by(),
                            e.kind(),
                            e.subscription(),
                            e.receipt(),
                            e.run(),
                            e.person() + e.detail().charAt(0),
                            e.detail().substring(1));
            default -> throw new IllegalArgumentException("no field " + field);
        };
    }

    static final int FIELDS = 8;

    private static ActivityEntry.Kind other(ActivityEntry.Kind kind) {
        return kind == ActivityEntry.Kind.DELETED
                ? ActivityEntry.Kind.REACTIVATED
                : ActivityEntry.Kind.DELETED;
    }

    static ActivityEntry entry(
            ActivityEntry e, Instant at, String by, ActivityEntry.Kind kind, String person) {
        return new ActivityEntry(
                at, by, kind, e.subscription(), e.receipt(), e.run(), person, e.detail());
    }
}
