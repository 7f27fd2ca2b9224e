package app.productdesk.ui.renewals.rows;

import app.productdesk.domain.renewals.Milestone;
import app.productdesk.domain.renewals.Stake;
import app.productdesk.domain.renewals.Stake.Meaning;
import app.productdesk.ui.common.text.Keys;
import app.productdesk.ui.common.text.Messages;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// What several days come to, with tax: each currency by itself, and what is charged never together
/// with what comes back.
final class Totals {

    private final Messages messages;

    Totals(Messages messages) {
        this.messages = messages;
    }

    /// “To be charged US$ 750.00, € 12.00 and 5 not known · Credit that lapses US$ 6,120.33”; empty
    /// where no money is known.
    String of(List<Milestone> milestones) {
        return Stream.of(Meaning.values())
                .map(meaning -> sum(milestones, meaning))
                .filter(sum -> !sum.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String sum(List<Milestone> milestones, Meaning meaning) {
        String amounts = amounts(milestones, meaning);
        if (amounts.isEmpty()) {
            return "";
        }
        String known = messages.text("renewals.total." + Keys.of(meaning), amounts);
        long more = milestones.stream().filter(each -> each.isUnknown(meaning)).count();
        return more == 0 ? known : messages.counted("renewals.total.andNotKnown", more, known);
    }

    private String amounts(List<Milestone> milestones, Meaning meaning) {
        var sums = new TreeMap<CurrencyUnit, Money>();
        milestones.stream()
                .flatMap(milestone -> milestone.stake().stream())
                .filter(stake -> stake.meaning() == meaning)
                .map(Stake::amount)
                .map(amount -> amount.total())
                .filter(Money::isPositive)
                .forEach(total -> sums.merge(total.getCurrencyUnit(), total, Money::plus));
        return sums.values().stream().map(messages::money).collect(Collectors.joining(", "));
    }
}
