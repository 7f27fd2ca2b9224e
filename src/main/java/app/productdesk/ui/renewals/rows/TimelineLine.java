package app.productdesk.ui.renewals.rows;

/// A line of the list, in the person’s language.
public sealed interface TimelineLine {

    /// What a screen reader says.
    String spoken();

    /// A month, with what is charged and what credit lapses in it.
    ///
    /// @param totals empty where no money is known
    record Month(String name, String totals) implements TimelineLine {
        @Override
        public String spoken() {
            return totals.isEmpty() ? name : name + ". " + totals;
        }
    }

    /// Something that happens on a day.
    ///
    /// @param id of the milestone
    /// @param subscription what it happens to
    /// @param distance how many days are left
    /// @param people who would notice; empty where nobody holds a license of such a product
    /// @param quantity what was bought
    /// @param money the amount with tax; empty where none hangs on the day
    /// @param meaning what becomes of the amount, or that none is known
    /// @param canCancel whether it is the end of a window in which it can be cancelled now
    record Day(
            String id,
            String subscription,
            String day,
            String distance,
            String product,
            String happens,
            String people,
            String quantity,
            String money,
            String meaning,
            Tone tone,
            boolean canCancel)
            implements TimelineLine {
        @Override
        public String spoken() {
            return String.join(
                    ". ", day, distance, product, happens, people, quantity, money, meaning);
        }
    }

    /// What a day means to the person; the words always say it too.
    enum Tone {
        PLAIN,
        CAUTION,
        BAD
    }
}
