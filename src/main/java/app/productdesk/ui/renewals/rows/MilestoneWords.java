package app.productdesk.ui.renewals.rows;

import app.productdesk.domain.product.SubscriptionStatus;
import app.productdesk.domain.product.purchase.Quantity;
import app.productdesk.domain.renewals.Milestone;
import app.productdesk.domain.renewals.Milestone.Kind;
import app.productdesk.domain.renewals.Milestone.Recurrence;
import app.productdesk.domain.renewals.Stake;
import app.productdesk.ui.common.text.Keys;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.wording.ProductWords;
import app.productdesk.ui.renewals.rows.TimelineLine.Tone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// Words for what lies ahead; days are those of the organization’s time zone.
public final class MilestoneWords {

    private final Messages messages;
    private final Instant now;

    /// @param now the instant that days are counted from
    public MilestoneWords(Messages messages, Instant now) {
        this.messages = messages;
        this.now = now;
    }

    public LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, messages.zone());
    }

    /// “today”, “tomorrow”, “in 4 days”.
    public String distance(Milestone milestone) {
        long days = days(milestone);
        if (days == 0) {
            return messages.text("renewals.distance.today");
        }
        return days == 1
                ? messages.text("renewals.distance.tomorrow")
                : messages.counted("renewals.distance.days", days);
    }

    /// Whole days of the calendar; 0 for today.
    public long days(Milestone milestone) {
        return ChronoUnit.DAYS.between(dayOf(now), dayOf(milestone.at()));
    }

    /// What happens, as a sentence about the product.
    public String happens(Milestone milestone) {
        String said =
                milestone.kind() == Kind.TRIAL_END
                        ? trialEnds(milestone)
                        : messages.text(
                                "renewals.happens." + Keys.of(milestone.kind()),
                                messages.timeOfDay(milestone.at()));
        return milestone.recurrence() == Recurrence.NEXT_OF_MANY
                ? messages.text("renewals.happens.again", said)
                : said;
    }

    /// The same in few words, before the product’s name.
    public String title(Milestone milestone) {
        return messages.text(
                "renewals.title." + Keys.of(milestone.kind()),
                milestone.subscription().sku().name());
    }

    /// “18 people licensed”; empty for what nobody holds a license of.
    public String people(Milestone milestone) {
        return milestone.subscription().purchase().quantity() instanceof Quantity.Licenses
                ? messages.counted("renewals.people", milestone.count().licensedUsers())
                : "";
    }

    public String quantity(Milestone milestone) {
        return new ProductWords(messages).quantity(milestone.subscription().purchase().quantity());
    }

    /// The amount with its tax; empty where none is known.
    public String money(Milestone milestone) {
        return milestone.stake().map(stake -> messages.money(stake.amount().total())).orElse("");
    }

    /// What becomes of the money; where some may hang on it and none is known, says that.
    public String meaning(Milestone milestone) {
        return milestone.stake().map(this::meaning).orElseGet(() -> notKnown(milestone));
    }

    static Tone tone(Milestone milestone) {
        return switch (milestone.kind()) {
            case START, RENEWAL, DATA_SAFE_UNTIL -> Tone.PLAIN;
            case CHANGE, TRIAL_END, WINDOW_CLOSES, EXPIRY -> Tone.CAUTION;
            case DISABLING, DELETION, DATA_GONE -> Tone.BAD;
        };
    }

    private String meaning(Stake stake) {
        String key = "renewals.money." + Keys.of(stake.meaning());
        return stake.amount().tax().isZero()
                ? messages.text(key)
                : messages.text("renewals.money.taxed", messages.text(key), tax(stake));
    }

    private String tax(Stake stake) {
        return messages.money(stake.amount().tax());
    }

    private String notKnown(Milestone milestone) {
        if (milestone.isUnknown(Stake.Meaning.CHARGED)) {
            return messages.text("renewals.money.notKnown");
        }
        return milestone.isUnknown(Stake.Meaning.STILL_RETURNED)
                ? messages.text("renewals.money.creditNotKnown")
                : "";
    }

    private String trialEnds(Milestone milestone) {
        if (milestone.becomes().isEmpty()) {
            return messages.text("renewals.happens.trialChange");
        }
        return milestone.becomes().get() == SubscriptionStatus.ACTIVE
                ? messages.text("renewals.happens.trialEnd")
                : messages.text("renewals.happens.trialLapse");
    }
}
