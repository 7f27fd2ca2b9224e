package app.productdesk.adapter.exchange.intake.json.record;

import app.productdesk.domain.intake.Product;
import app.productdesk.domain.people.GroupId;
import app.productdesk.domain.people.LicenseAssignment;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A license in a list of a person's or a group's.
public record License(
        Product product,
        Optional<GroupId> through,
        LicenseAssignment.State state,
        Optional<Instant> since,
        List<String> disabledPlans) {}
