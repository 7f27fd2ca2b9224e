package app.productdesk.adapter.exchange.intake.json.record;

import app.productdesk.adapter.exchange.intake.Guids;
import app.productdesk.adapter.exchange.intake.Repeats;
import app.productdesk.adapter.exchange.intake.Times;
import app.productdesk.domain.intake.Product;
import app.productdesk.domain.people.GroupId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Values that many records of a file share, kept once each.
///
/// @param ids texts that are read as GUIDs
/// @param words of a small vocabulary, such as states and departments
/// @param plans lists of services that are turned off
public record Shared(
        Words words,
        Repeats<String, Optional<String>> ids,
        Repeats<String, Product> products,
        Repeats<String, Optional<GroupId>> groups,
        Repeats<String, Optional<Times.Read>> times,
        Repeats<List<String>, List<String>> plans) {

    public Shared() {
        this(
                new Words(),
                new Repeats<>(Guids::read),
                new Repeats<>(id -> Product.of(UUID.fromString(id))),
                new Repeats<>(id -> Optional.of(new GroupId(id))),
                new Repeats<>(Times::read),
                new Repeats<>(List::copyOf));
    }
}
