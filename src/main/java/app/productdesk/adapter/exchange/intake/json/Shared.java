package app.productdesk.adapter.exchange.intake.json;

import app.productdesk.adapter.exchange.intake.Repeats;
import app.productdesk.adapter.exchange.intake.Times;
import app.productdesk.domain.intake.Product;
import app.productdesk.domain.people.GroupId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Values that many records of a file share, kept once each.
///
/// @param words of a small vocabulary, such as states and departments
/// @param plans lists of services that are turned off
record Shared(
        Repeats<String, String> words,
        Repeats<UUID, Product> products,
        Repeats<UUID, Optional<GroupId>> groups,
        Repeats<Times.Read, Times.Read> times,
        Repeats<List<String>, List<String>> plans) {

    Shared() {
        this(
                new Repeats<>(word -> word),
                new Repeats<>(Product::of),
                new Repeats<>(id -> Optional.of(new GroupId(id.toString()))),
                new Repeats<>(time -> time),
                new Repeats<>(List::copyOf));
    }
}
