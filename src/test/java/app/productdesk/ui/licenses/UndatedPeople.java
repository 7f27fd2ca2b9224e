package app.productdesk.ui.licenses;

import app.productdesk.adapter.sample.SampleContents;
import app.productdesk.application.licensing.ReadHolders;
import app.productdesk.application.port.workspace.Workspace;
import app.productdesk.application.port.workspace.WorkspaceContent;
import app.productdesk.application.port.workspace.Workspaces.SampleOrganization;
import app.productdesk.domain.Given;
import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.ui.licenseremoval.report.RemovalBench;
import java.util.List;
import java.util.stream.IntStream;

/// Noordwind, where of every second license nobody knows since when it is held.
final class UndatedPeople {

    private UndatedPeople() {}

    static Workspace workspace() {
        WorkspaceContent dated = SampleContents.of(SampleOrganization.NOORDWIND, Given.T);
        return new RemovalBench(
                        new WorkspaceContent(
                                dated.organization(),
                                dated.accounts(),
                                dated.subscriptions(),
                                dated.charges(),
                                dated.people(),
                                dated.groups(),
                                dated.memberships(),
                                undated(dated.assignments())))
                .workspace();
    }

    static ReadHolders readHolders() {
        Workspace workspace = workspace();
        return new ReadHolders(workspace.catalog(), workspace.people(), () -> Given.T);
    }

    private static List<LicenseAssignment> undated(List<LicenseAssignment> ways) {
        return IntStream.range(0, ways.size())
                .mapToObj(at -> at % 2 == 0 ? ways.get(at) : undated(ways.get(at)))
                .toList();
    }

    private static LicenseAssignment undated(LicenseAssignment way) {
        return new LicenseAssignment(
                way.holder(),
                way.skuKey(),
                way.subscription(),
                way.through(),
                way.state(),
                LicenseAssignment.unknownSince(Given.T),
                way.disabledPlans());
    }
}
