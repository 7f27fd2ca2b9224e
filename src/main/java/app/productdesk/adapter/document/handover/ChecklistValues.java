package app.productdesk.adapter.document.handover;

import app.productdesk.adapter.document.page.ReceiptTexts;
import app.productdesk.adapter.document.page.Values;
import app.productdesk.application.port.document.ChecklistWriter.Digests;
import app.productdesk.domain.handover.Checklist;
import app.productdesk.domain.handover.Checklist.Deadline;
import app.productdesk.domain.handover.RemovalSheet;
import app.productdesk.domain.handover.RemovalSheet.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Puts a checklist into the blanks of its page.
final class ChecklistValues {

    /// Billing, Licenses (the admin center’s own address of the page).
    private static final String PAGE = "https://admin.microsoft.com/Adminportal/Home#/licenses";

    /// Beyond this nobody ticks boxes on paper, and a page engine takes minutes.
    private static final int MOST_PRINTED = 500;

    private static final String SCRIPT = ".\\Remove-ProductLicenses.ps1";

    /// By force: beside an older one it would do no more than warn.
    private static final String INSTALL =
            "Install-Module Microsoft.Graph.Authentication -Scope CurrentUser"
                    + " -MinimumVersion 2.0.0 -Force";

    /// A file that came by mail or from the net bears a mark, and is refused for it.
    private static final String ALLOW =
            "Set-ExecutionPolicy -Scope Process -ExecutionPolicy RemoteSigned\nUnblock-File "
                    + SCRIPT;

    private final ReceiptTexts texts;

    ChecklistValues(ReceiptTexts texts) {
        this.texts = texts;
    }

    Values of(Checklist checklist, Optional<Digests> digests) {
        RemovalSheet order = checklist.sheet();
        var values = new Values();
        values.text("title", texts.text("checklist.document.title", order.product()));
        values.text(
                "description",
                texts.text(
                        "checklist.document.description", order.product(), order.organization()));
        values.text("organization", order.organization());
        order.domain().ifPresent(domain -> values.text("domain", domain));
        values.text("product", order.product());
        order.skuId().ifPresent(id -> values.text("skuId", id.toString()));
        values.text("by", order.by());
        values.text("at", texts.localTime(order.at(), checklist.zone()));
        values.text("before", texts.number(checklist.before().licensedUsers()));
        values.text("after", texts.number(checklist.after().licensedUsers()));
        values.text("page", PAGE);
        digests.ifPresent(
                sums -> values.text("dataDigest", sums.data()).text("scriptDigest", sums.script()));
        dates(values, checklist);
        steps(values, checklist, digests);
        people(values, order.lines());
        return values;
    }

    private void dates(Values values, Checklist checklist) {
        for (Deadline deadline : checklist.dates()) {
            values.row(
                    "dates",
                    new Values()
                            .text("label", texts.constant("checklist.date", deadline.kind()))
                            .text("date", texts.day(deadline.at(), checklist.zone())));
        }
    }

    private void steps(Values values, Checklist checklist, Optional<Digests> digests) {
        RemovalSheet order = checklist.sheet();
        digests.ifPresentOrElse(
                sums -> scriptSteps(values, order, sums), () -> pageSteps(values, order));
        for (String group : checklist.byPage()) {
            step(values, texts.text("checklist.step.group", order.product(), group));
        }
        step(
                values,
                texts.text(
                        digests.isPresent()
                                ? "checklist.step.report"
                                : "checklist.step.reportByHand"));
    }

    /// Without the script everything is ticked off on the pages of the admin center.
    private void pageSteps(Values values, RemovalSheet order) {
        if (!order.lines().isEmpty()) {
            step(values, texts.text("checklist.step.page", order.product()));
        }
        order.lines().stream()
                .flatMap(line -> line.group().stream())
                .map(RemovalSheet.Group::name)
                .distinct()
                .sorted()
                .forEach(group -> step(values, texts.text("checklist.step.leave", group)));
    }

    private void scriptSteps(Values values, RemovalSheet order, Digests digests) {
        String run = SCRIPT + " -Sha256 " + digests.data();
        step(values, "checklist.step.install", INSTALL);
        step(values, "checklist.step.allow", ALLOW);
        step(values, "checklist.step.signIn", signIn(order));
        step(values, "checklist.step.dryRun", run);
        step(values, "checklist.step.apply", run + " -Apply");
        step(values, texts.text("checklist.step.again"));
        step(values, "checklist.step.signOut", "Disconnect-MgGraph");
    }

    /// With no more rights than these people need. On two lines: PowerShell goes on after a comma,
    /// and a line that is too long for the paper would be broken within a name.
    private static String signIn(RemovalSheet order) {
        List<String> rights = new ArrayList<>();
        if (order.changesLicenses()) {
            rights.add("LicenseAssignment.ReadWrite.All");
        }
        if (order.changesGroups()) {
            rights.add("GroupMember.ReadWrite.All");
        }
        return "Connect-MgGraph -TenantId "
                + order.domain().orElseThrow()
                + " -Scopes User.Read, User.Read.All,\n"
                + String.join(", ", rights);
    }

    private void step(Values values, String key, String command) {
        values.row("steps", new Values().text("text", texts.text(key)).text("command", command));
    }

    private static void step(Values values, String text) {
        values.row("steps", new Values().text("text", text));
    }

    private void people(Values values, List<Line> removals) {
        if (removals.isEmpty()) {
            return;
        }
        values.text("peopleHeading", texts.counted("checklist.people.heading", removals.size()));
        if (removals.size() > MOST_PRINTED) {
            values.text("peopleElsewhere", texts.text("checklist.people.elsewhere"));
            return;
        }
        int number = 0;
        for (Line removal : removals) {
            number++;
            values.row(
                    "people",
                    new Values()
                            .text("number", texts.number(number))
                            .text("userName", removal.userName())
                            .text("what", what(removal))
                            .text("id", removal.person().map(UUID::toString).orElse("")));
        }
    }

    private String what(Line removal) {
        return removal.group()
                .map(leaving -> texts.text("checklist.people.leaves", leaving.name()))
                .orElseGet(() -> texts.text("checklist.people.direct"));
    }
}
