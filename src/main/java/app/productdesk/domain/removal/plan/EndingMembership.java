package app.productdesk.domain.removal.plan;

import app.productdesk.domain.people.Group;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.product.Sku;
import java.util.List;

/// A group that people are taken out of.
///
/// @param people who leaves it, by user name
/// @param otherProducts what else they may lose with it; empty when only this product
public record EndingMembership(Group group, List<PersonId> people, List<Sku> otherProducts) {

    public EndingMembership {
        people = List.copyOf(people);
        otherProducts = List.copyOf(otherProducts);
    }
}
