package app.productdesk.application.licensing.run;

import app.productdesk.application.port.workspace.FaultyLicenseChanger.Fault;
import app.productdesk.application.port.workspace.FaultyLicenseChanger.Script;
import app.productdesk.domain.Given;
import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.removal.plan.Target;
import app.productdesk.domain.removal.protocol.Silence;
import app.productdesk.domain.removal.run.Stage;
import app.productdesk.domain.removal.run.StepReason;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// One way in which a license service can misbehave while licenses are removed.
///
/// @param marked where the marked step ends
/// @param others where the other steps end
record Scenario(String name, Function<RemovalStand, Script> script, Stage marked, Stage others) {

    static Stream<Scenario> all() {
        return Stream.of(throttled(), lost(), late(), refused(), silentLooks(), races())
                .flatMap(List::stream);
    }

    private static List<Scenario> throttled() {
        List<Scenario> all = new ArrayList<>();
        for (Optional<String> header : headers()) {
            String said = header.map(text -> "“" + text + "”").orElse("no word of when");
            all.add(always("throttled once, " + said, once(new Fault.Throttled(header))));
            all.add(always("busy but done, " + said, once(new Fault.BusyButDone(header))));
        }
        all.add(always("throttled four times", upTo(4, new Fault.Throttled(Optional.empty()))));
        all.add(always("busy but done again", upTo(3, new Fault.BusyButDone(Optional.empty()))));
        return all;
    }

    private static List<Optional<String>> headers() {
        var http = DateTimeFormatter.RFC_1123_DATE_TIME.withZone(ZoneOffset.UTC);
        return Stream.of(
                        "0",
                        "10",
                        "2.5",
                        " 7 ",
                        "299",
                        "-5",
                        "soon",
                        "",
                        "1e400",
                        "9999999999999999999999",
                        "99999999",
                        http.format(Given.T.plusSeconds(20)),
                        http.format(Given.T.minusSeconds(3600)),
                        http.format(Given.T.plus(Duration.ofDays(36_500))))
                .map(Optional::of)
                .collect(
                        () -> new ArrayList<>(List.of(Optional.<String>empty())),
                        List::add,
                        List::addAll);
    }

    private static List<Scenario> lost() {
        return List.of(
                always("lost before", once(new Fault.LostBefore())),
                always("lost after", once(new Fault.LostAfter())),
                always("lost before five times", upTo(5, new Fault.LostBefore())),
                always("lost after, for whoever asks again", upTo(5, new Fault.LostAfter())),
                first(
                        "nobody there for the first",
                        (target, _) -> new Fault.LostBefore(),
                        Stage.ATTEMPTED));
    }

    private static List<Scenario> late() {
        return List.of(
                always("accepted, seen at the first look", once(new Fault.Late(1))),
                always("accepted, seen at the fifth look", once(new Fault.Late(5))),
                always("accepted, seen late, asked again", upTo(9, new Fault.Late(4))));
    }

    private static List<Scenario> refused() {
        return Stream.of(
                        StepReason.INHERITED,
                        StepReason.NEEDED_BY_ANOTHER_PRODUCT,
                        StepReason.ROLE_MISSING,
                        StepReason.DYNAMIC_GROUP,
                        StepReason.SYNCHRONIZED_GROUP,
                        StepReason.NOT_ACCEPTED)
                .map(
                        reason ->
                                first(
                                        "refused: " + reason,
                                        (_, _) -> new Fault.Refused(reason),
                                        Stage.REFUSED))
                .toList();
    }

    private static List<Scenario> silentLooks() {
        return Stream.of(
                        new Silence.Lost(),
                        new Silence.Busy(Optional.of("3")),
                        new Silence.Busy(Optional.empty()))
                .map(
                        silence ->
                                new Scenario(
                                        "looks unanswered: " + silence,
                                        _ -> new SilentLooks(silence),
                                        Stage.REMOVED,
                                        Stage.REMOVED))
                .toList();
    }

    private static List<Scenario> races() {
        return List.of(
                race("person deleted as it is removed", RemovalStand::delete, Stage.ALREADY_GONE),
                race("license taken by somebody else", RemovalStand::take, Stage.ALREADY_GONE),
                race("given to another person", (stand, _) -> stand.giveElsewhere(), Stage.REMOVED),
                new Scenario(
                        "removed, the answer lost, and given back by somebody else",
                        stand -> new GivenBack(stand),
                        Stage.REMOVED,
                        Stage.REMOVED),
                new Scenario(
                        "removed, the answer lost, and the person deleted",
                        stand -> new DeletedAfter(stand),
                        Stage.ALREADY_GONE,
                        Stage.REMOVED));
    }

    private interface Call {
        Fault at(Target target, int call);
    }

    private static Function<RemovalStand, Script> once(Fault fault) {
        return upTo(1, fault);
    }

    private static Function<RemovalStand, Script> upTo(int times, Fault fault) {
        return _ -> (_, call) -> call < times ? Optional.of(fault) : Optional.empty();
    }

    private static Scenario always(String name, Function<RemovalStand, Script> script) {
        return new Scenario(name, script, Stage.REMOVED, Stage.REMOVED);
    }

    private static Scenario first(String name, Call fault, Stage end) {
        return new Scenario(
                name,
                stand ->
                        (target, call) ->
                                stand.isMarked(target)
                                        ? Optional.of(fault.at(target, call))
                                        : Optional.empty(),
                end,
                Stage.REMOVED);
    }

    private interface Act {
        void by(RemovalStand stand, PersonId person);
    }

    private static Scenario race(String name, Act act, Stage end) {
        return new Scenario(
                name,
                stand ->
                        (target, call) ->
                                stand.isMarked(target) && call == 0
                                        ? Optional.of(
                                                new Fault.Meanwhile(
                                                        () -> act.by(stand, stand.markedPerson())))
                                        : Optional.empty(),
                end,
                Stage.REMOVED);
    }

    private record SilentLooks(Silence silence) implements Script {
        @Override
        public Optional<Fault> onChange(Target target, int call) {
            return Optional.empty();
        }

        @Override
        public Optional<Silence> onLook(Target target, int look) {
            return look < 2 ? Optional.of(silence) : Optional.empty();
        }
    }

    private record GivenBack(RemovalStand stand) implements Script {
        @Override
        public Optional<Fault> onChange(Target target, int call) {
            return stand.isMarked(target) && call == 0
                    ? Optional.of(new Fault.LostAfter())
                    : Optional.empty();
        }

        @Override
        public Optional<Silence> onLook(Target target, int look) {
            if (stand.isMarked(target) && look == 1) {
                LicenseAssignment was = stand.marked().before().getFirst();
                stand.truth.give(
                        new LicenseAssignment(
                                was.holder(),
                                was.skuKey(),
                                was.subscription(),
                                was.through(),
                                was.state(),
                                stand.now()));
            }
            return Optional.empty();
        }
    }

    private record DeletedAfter(RemovalStand stand) implements Script {
        @Override
        public Optional<Fault> onChange(Target target, int call) {
            return stand.isMarked(target) && call == 0
                    ? Optional.of(new Fault.LostAfter())
                    : Optional.empty();
        }

        @Override
        public Optional<Silence> onLook(Target target, int look) {
            if (stand.isMarked(target) && look == 1) {
                stand.truth.delete(stand.markedPerson());
            }
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
