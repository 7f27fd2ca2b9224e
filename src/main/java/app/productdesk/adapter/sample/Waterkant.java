package app.productdesk.adapter.sample;

import app.productdesk.application.port.workspace.WorkspaceContent;
import app.productdesk.domain.product.portfolio.Organization;
import app.productdesk.domain.product.portfolio.WorkspaceKind;
import app.productdesk.domain.product.purchase.Agreement;
import app.productdesk.domain.product.purchase.BillingAccount;
import app.productdesk.domain.product.purchase.BillingAccountId;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// Stichting Waterkant: one donated product, held by 28 people.
final class Waterkant {

    private static final int HOLDERS = 28;

    private static final BillingAccount ACCOUNT =
            new BillingAccount(
                    new BillingAccountId("mosa"),
                    "Waterkant (MOSA)",
                    Agreement.MOSA,
                    new BigDecimal("21"),
                    Optional.empty());

    private final Instant made;

    Waterkant(Instant made) {
        this.made = made;
    }

    WorkspaceContent content() {
        Offer donation =
                new Offer("W1", Products.DONATION, ACCOUNT)
                        .licenses(30)
                        .at("0.00")
                        .monthlyFrom(made.minus(Duration.ofDays(130)), 12)
                        .charged();
        var staff = new Staff(made, "waterkant.example");
        for (int number = 0; number < HOLDERS; number++) {
            staff.assign(staff.hire("Vrijwilligers", Staff.Habit.REGULAR), Products.DONATION, "W1");
        }
        return new WorkspaceContent(
                new Organization(
                        "Stichting Waterkant",
                        "waterkant.example",
                        WorkspaceKind.SAMPLE,
                        ZoneId.of("Europe/Amsterdam"),
                        made),
                List.of(ACCOUNT),
                List.of(donation.subscription()),
                donation.charges(made),
                staff.people(),
                staff.groups(),
                staff.assignments());
    }
}
