package app.productdesk.application.licensing.run;

import app.productdesk.application.port.workspace.FaultyLicenseChanger.Fault;
import app.productdesk.application.port.workspace.FaultyLicenseChanger.Script;
import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.removal.run.Stage;
import app.productdesk.domain.removal.run.StepReason;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/// One way in which a license service can misbehave while licenses are put back.
///
/// @param meanwhile what somebody does between the removal and the undo
/// @param marked where the marked step ends
record UndoScenario(
        String name,
        Function<RemovalStand, Script> script,
        Consumer<RemovalStand> meanwhile,
        Stage marked) {

    static Stream<UndoScenario> all() {
        return Stream.of(
                clean("nothing goes wrong", Optional.empty()),
                clean("throttled", Optional.of(new Fault.Throttled(Optional.of("5")))),
                clean("busy but done", Optional.of(new Fault.BusyButDone(Optional.empty()))),
                clean("lost before", Optional.of(new Fault.LostBefore())),
                clean("lost after", Optional.of(new Fault.LostAfter())),
                clean("accepted, seen late", Optional.of(new Fault.Late(3))),
                refused("refused: no free seat", StepReason.NO_FREE_SEAT),
                refused("refused: not accepted", StepReason.NOT_ACCEPTED),
                then(
                        "person deleted",
                        stand -> stand.delete(stand.markedPerson()),
                        Stage.UNDO_REFUSED),
                then("subscription ended", stand -> stand.inUse.set(false), Stage.UNDO_REFUSED),
                then("given back by somebody else", UndoScenario::giveBack, Stage.UNDONE),
                then("all seats taken", UndoScenario::takeAllSeats, Stage.UNDO_REFUSED));
    }

    /// Whether everything is as it was in the end.
    boolean isWhole() {
        return marked == Stage.UNDONE && !name.startsWith("given");
    }

    private static UndoScenario clean(String name, Optional<Fault> fault) {
        // each target was asked once by the removal
        return new UndoScenario(
                name,
                _ -> (_, call) -> call == 1 ? fault : Optional.empty(),
                _ -> {},
                Stage.UNDONE);
    }

    private static UndoScenario refused(String name, StepReason reason) {
        return new UndoScenario(
                name,
                _ ->
                        (_, call) ->
                                call == 1
                                        ? Optional.of(new Fault.Refused(reason))
                                        : Optional.empty(),
                _ -> {},
                Stage.UNDO_REFUSED);
    }

    private static UndoScenario then(String name, Consumer<RemovalStand> meanwhile, Stage marked) {
        return new UndoScenario(name, _ -> (_, _) -> Optional.empty(), meanwhile, marked);
    }

    private static void giveBack(RemovalStand stand) {
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

    private static void takeAllSeats(RemovalStand stand) {
        int free = 40 - stand.holders().count().licensedUsers();
        for (int seat = 0; seat < free; seat++) {
            stand.giveElsewhere();
        }
    }
}
