package app.productdesk.application.imports;

import app.productdesk.domain.intake.outcome.Effect;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.removal.run.RemovalRun;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What accepting files would change in a workspace.
///
/// @param members who is in which group
/// @param licenses ways in which somebody holds a license
/// @param effects what becomes of each subscription of which anything becomes, by name of product
/// @param removals what becomes of guided removals
public record Changes(
        Difference subscriptions,
        Difference people,
        Difference groups,
        Difference members,
        Difference licenses,
        Map<SubscriptionId, Effect> effects,
        Removals removals) {

    public Changes {
        effects = Collections.unmodifiableMap(new LinkedHashMap<>(effects));
    }

    /// The subscriptions cancelled by hand whose end the files show now.
    public List<SubscriptionId> proved() {
        return effects.entrySet().stream()
                .filter(each -> each.getValue() == Effect.PROVED)
                .map(Map.Entry::getKey)
                .toList();
    }

    /// Whether everything is as it was.
    public boolean isNothing() {
        return subscriptions.isNothing()
                && people.isNothing()
                && groups.isNothing()
                && members.isNothing()
                && licenses.isNothing()
                && effects.isEmpty()
                && removals.settled().isEmpty();
    }

    /// Removals that have to be written down anew, each as it will be.
    ///
    /// @param settled open ones of which the files show that something is done
    /// @param renamed others that are about people or a subscription with another id now
    public record Removals(List<RemovalRun> settled, List<RemovalRun> renamed) {

        public Removals {
            settled = List.copyOf(settled);
            renamed = List.copyOf(renamed);
        }
    }

    /// What becomes of one kind of thing.
    public record Difference(Side added, Side gone, Side changed) {

        public boolean isNothing() {
            return added.count() + gone.count() + changed.count() == 0;
        }
    }

    /// How many, and the first of them by name.
    public record Side(long count, List<String> examples) {

        /// No more than this many are named.
        public static final int EXAMPLES = 5;

        public Side {
            examples = List.copyOf(examples);
        }
    }
}
