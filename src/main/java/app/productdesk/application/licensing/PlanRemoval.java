package app.productdesk.application.licensing;

import app.productdesk.domain.cancellation.operator.Operator;
import app.productdesk.domain.cancellation.rule.LicenseCount;
import app.productdesk.domain.cancellation.rule.LicensedUserRule;
import app.productdesk.domain.removal.holder.Holders;
import app.productdesk.domain.removal.holder.Proposal;
import app.productdesk.domain.removal.holder.Proposed;
import app.productdesk.domain.removal.plan.RemovalChoice;
import app.productdesk.domain.removal.plan.RemovalPlan;
import app.productdesk.domain.removal.plan.RemovalPlanner;
import java.util.List;

/// Says what a choice of people comes to, for this operator and under the rule in force. Pure
/// computation; slow enough with 100,000 people to be kept off the UI thread.
public final class PlanRemoval {

    private final LicensedUserRule rule;
    private final Operator operator;

    public PlanRemoval(LicensedUserRule rule, Operator operator) {
        this.rule = rule;
        this.operator = operator;
    }

    /// Who is at work.
    public Operator operator() {
        return operator;
    }

    /// How many licenses have to become free before the rule no longer stands in the way.
    public int toGo(LicenseCount count) {
        return rule.toGo(count);
    }

    /// Whether removing licenses from people brings the number down that the rule looks at: under
    /// the rule of purchased licenses it does not.
    public boolean helps() {
        return rule == LicensedUserRule.LICENSED_USERS_BELOW_25;
    }

    /// Whom it proposes: as many as have to go; nobody where nobody has to, or it does not help.
    public List<Proposed> proposal(Holders holders) {
        return Proposal.of(holders, wanted(holders));
    }

    /// How many it is to propose; fewer are where nothing tells of sign-ins.
    public int wanted(Holders holders) {
        return helps() ? toGo(holders.count()) : 0;
    }

    public RemovalPlan plan(Holders holders, RemovalChoice choice) {
        return RemovalPlanner.plan(holders, choice, operator);
    }
}
