package app.productdesk.domain.cancellation.check;

import app.productdesk.domain.cancellation.rule.LicensedUserRule;
import java.util.List;

/// The door to this folder: all questions in the order in which they are asked. What cannot be
/// changed comes before what the person can do something about.
public final class Checks {

    private Checks() {}

    /// The questions under one of the rules of 25.
    public static List<CancellationCheck> under(LicensedUserRule rule) {
        return List.of(
                new RoleCheck(),
                new EndedCheck(),
                new StartCheck(),
                new ChannelCheck(),
                new AddOnCheck(),
                new TrialCheck(),
                new WindowCheck(),
                new LicensedUserCheck(rule),
                new FactsCheck());
    }
}
