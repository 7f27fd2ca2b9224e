package app.productdesk.application.port.workspace;

import app.productdesk.application.port.store.LicenseChanger;
import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.removal.plan.Target;
import app.productdesk.domain.removal.protocol.Answer;
import app.productdesk.domain.removal.protocol.Look;
import app.productdesk.domain.removal.protocol.Silence;
import app.productdesk.domain.removal.run.StepReason;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A license service that behaves as badly as a real one may, on cue. What whoever talks to a
/// service has to live with:
/// - **Throttled**: nothing is done; it asks for time in any spelling, or says nothing about time.
/// - **Busy but done**: it says that it is busy and has done it all the same.
/// - **Lost before**, **lost after**: the connection breaks; nothing is done, or it is done.
/// - **Late**: it accepts, and the effect shows only after so many looks.
/// - **Refused**: nothing is done, for a reason, however often it is asked.
/// - **Meanwhile**: somebody else changes something just before the call arrives: deletes the
///   person or the group, gives a license, takes one.
///
/// Between faults it is the service it wraps, which answers at once and truly. It counts what
/// really happened, so that a test can tell that nothing happened twice.
public final class FaultyLicenseChanger implements LicenseChanger {

    private final LicenseChanger service;
    private final Script script;
    private final Map<Target, Integer> calls = new HashMap<>();
    private final Map<Target, Integer> looks = new HashMap<>();
    private final Map<Target, Integer> removals = new HashMap<>();
    private final Map<Target, Integer> restorals = new HashMap<>();
    private final Map<Target, Late> late = new HashMap<>();
    private int changesAsked;

    /// What goes wrong, and when.
    public interface Script {

        /// The fault of a call that changes something; nothing where it goes well.
        ///
        /// @param call how often this target was asked to change before
        Optional<Fault> onChange(Target target, int call);

        /// The silence instead of a look.
        ///
        /// @param look how often this target was looked at before
        default Optional<Silence> onLook(Target target, int look) {
            return Optional.empty();
        }
    }

    /// One thing that goes wrong.
    public sealed interface Fault {
        record Throttled(Optional<String> retryAfter) implements Fault {}

        record BusyButDone(Optional<String> retryAfter) implements Fault {}

        record LostBefore() implements Fault {}

        record LostAfter() implements Fault {}

        /// Accepted.
        ///
        /// @param looks how many it takes until the effect shows
        record Late(int looks) implements Fault {}

        record Refused(StepReason reason) implements Fault {}

        /// Somebody else is faster.
        ///
        /// @param act what somebody else does just before the call
        record Meanwhile(Runnable act) implements Fault {}
    }

    /// What really happens.
    private interface Effect {
        Answer happens();
    }

    /// An effect that was accepted and has not shown yet.
    private record Late(int looksLeft, Effect effect) {}

    public FaultyLicenseChanger(LicenseChanger service, Script script) {
        this.service = service;
        this.script = script;
    }

    /// How often something was really removed, by target.
    public Map<Target, Integer> removals() {
        return Map.copyOf(removals);
    }

    /// How often something was really put back, by target.
    public Map<Target, Integer> restorals() {
        return Map.copyOf(restorals);
    }

    /// How often it was asked to change anything.
    public int changesAsked() {
        return changesAsked;
    }

    @Override
    public Look look(Target target, SubscriptionId subscription) {
        letTimePass(target);
        int look = looks.merge(target, 1, Integer::sum) - 1;
        Optional<Silence> silence = script.onLook(target, look);
        return silence.<Look>map(Look.Unanswered::new)
                .orElseGet(() -> service.look(target, subscription));
    }

    @Override
    public Answer remove(Target target, SubscriptionId subscription) {
        return change(
                target, () -> counted(removals, target, service.remove(target, subscription)));
    }

    @Override
    public Answer restore(
            Target target, SubscriptionId subscription, List<LicenseAssignment> before) {
        return change(
                target,
                () -> counted(restorals, target, service.restore(target, subscription, before)));
    }

    private Answer change(Target target, Effect effect) {
        changesAsked++;
        int call = calls.merge(target, 1, Integer::sum) - 1;
        return script.onChange(target, call)
                .map(fault -> faulty(fault, target, effect))
                .orElseGet(effect::happens);
    }

    private Answer faulty(Fault fault, Target target, Effect effect) {
        return switch (fault) {
            case Fault.Throttled(var retryAfter) -> unanswered(new Silence.Busy(retryAfter));
            case Fault.BusyButDone(var retryAfter) -> {
                var _ = effect.happens();
                yield unanswered(new Silence.Busy(retryAfter));
            }
            case Fault.LostBefore() -> unanswered(new Silence.Lost());
            case Fault.LostAfter() -> {
                var _ = effect.happens();
                yield unanswered(new Silence.Lost());
            }
            case Fault.Late(int wait) -> {
                late.putIfAbsent(target, new Late(wait, effect));
                yield unanswered(new Silence.Accepted());
            }
            case Fault.Refused(StepReason reason) -> new Answer.Refused(reason);
            case Fault.Meanwhile(Runnable act) -> {
                act.run();
                yield effect.happens();
            }
        };
    }

    private void letTimePass(Target target) {
        Optional<Late> waiting = Optional.ofNullable(late.remove(target));
        waiting.ifPresent(
                one -> {
                    if (one.looksLeft() <= 1) {
                        var _ = one.effect().happens();
                    } else {
                        late.put(target, new Late(one.looksLeft() - 1, one.effect()));
                    }
                });
    }

    private static Answer unanswered(Silence silence) {
        return new Answer.Unanswered(silence);
    }

    private static Answer counted(Map<Target, Integer> count, Target target, Answer answer) {
        if (answer instanceof Answer.Done) {
            count.merge(target, 1, Integer::sum);
        }
        return answer;
    }
}
