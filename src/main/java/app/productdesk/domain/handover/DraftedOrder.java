package app.productdesk.domain.handover;

import java.util.List;

/// What came of making an order of a plan.
public sealed interface DraftedOrder {

    /// It can be carried out.
    ///
    /// @param byPage the names of groups whose license is to go for everybody in them, which is
    ///   done on a page of the admin center and not by the script
    record Ready(RemovalOrder order, List<String> byPage) implements DraftedOrder {
        public Ready {
            byPage = List.copyOf(byPage);
        }
    }

    /// It can’t, for every one of these reasons.
    record Refused(List<OrderRefusal> reasons) implements DraftedOrder {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
