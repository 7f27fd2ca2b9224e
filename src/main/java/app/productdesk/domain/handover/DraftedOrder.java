package app.productdesk.domain.handover;

import java.util.List;

/// What came of making an order of a plan.
public sealed interface DraftedOrder {

    /// It can be carried out, with the script or without.
    ///
    /// @param byPage the names of groups whose license is to go for everybody in them, which is
    ///   done on a page of the admin center and not by the script
    record Ready(RemovalSheet sheet, RemovalOrder order, List<String> byPage)
            implements DraftedOrder {
        public Ready {
            byPage = List.copyOf(byPage);
        }
    }

    /// It can be carried out without the script alone.
    ///
    /// @param byPage as above
    /// @param reasons why not with it
    record OnPaper(RemovalSheet sheet, List<String> byPage, List<OrderRefusal> reasons)
            implements DraftedOrder {
        public OnPaper {
            byPage = List.copyOf(byPage);
            reasons = List.copyOf(reasons);
        }
    }

    /// It can’t, for every one of these reasons.
    record Refused(List<OrderRefusal> reasons) implements DraftedOrder {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
