package app.productdesk.application.port.workspace;

import static app.productdesk.application.port.workspace.RichContent.BARE;
import static app.productdesk.application.port.workspace.RichContent.FULL;
import static app.productdesk.application.port.workspace.RichContent.T;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.productdesk.application.port.store.ReceiptStore.GivenOut;
import app.productdesk.application.port.store.ReceiptStore.KeptReceipt;
import app.productdesk.application.port.store.WorkspaceChange;
import app.productdesk.domain.activity.ActivityEntry;
import app.productdesk.domain.activity.chain.ChainHead;
import app.productdesk.domain.activity.chain.Digest;
import app.productdesk.domain.cancellation.CancellationReason;
import app.productdesk.domain.cancellation.DataDates;
import app.productdesk.domain.cancellation.RefundPayment;
import app.productdesk.domain.cancellation.rule.LicenseCount;
import app.productdesk.domain.cancellation.rule.LicensedUserRule;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.product.charge.RefundRoute;
import app.productdesk.domain.product.portfolio.WorkspaceKind;
import app.productdesk.domain.product.purchase.Agreement;
import app.productdesk.domain.product.purchase.Quantity;
import app.productdesk.domain.receipt.Receipt;
import app.productdesk.domain.receipt.ReceiptForm;
import app.productdesk.domain.receipt.ReceiptForm.Paper;
import app.productdesk.domain.receipt.ReceiptForm.Pdf;
import app.productdesk.domain.receipt.ReceiptForm.ReceiptLanguage;
import app.productdesk.domain.receipt.ReceiptNumber;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every workspace keeps to about receipts and the forms they were given out in.
public abstract class ReceiptStoreContract {

    private static final ReceiptNumber FIRST = new ReceiptNumber(2026, 1);
    private static final ReceiptForm CSV = new ReceiptForm.Csv();
    private static final ReceiptForm PDF = new Pdf(ReceiptLanguage.DUTCH, Paper.LETTER);

    private Workspace workspace;

    /// A new workspace with that content, whose clock stands at [RichContent#T].
    protected abstract Workspace workspaceWith(WorkspaceContent content);

    @BeforeEach
    void make() {
        workspace = workspaceWith(RichContent.content());
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void keepsReceiptsNewestFirst() {
        Receipt one = issue(2026, BARE);
        Receipt two = issue(2026, FULL);
        Receipt next = issue(2027, BARE);

        assertThat(workspace.receipts().receipts())
                .extracting(KeptReceipt::receipt)
                .containsExactly(next, two, one);
        assertThat(workspace.receipts().find(two.number()).orElseThrow().receipt()).isEqualTo(two);
        assertThat(workspace.receipts().find(new ReceiptNumber(2027, 2))).isEmpty();
    }

    @Test
    void numbersWithoutGapsWithinAYear() {
        assertThat(List.of(issue(2026, BARE), issue(2027, BARE), issue(2026, BARE)))
                .extracting(receipt -> receipt.number().toString())
                .containsExactly("2026-0001", "2027-0001", "2026-0002");
    }

    @Test
    void usesNoNumberForAChangeThatFails() {
        assertThatThrownBy(
                        () ->
                                workspace
                                        .changer()
                                        .change(
                                                change -> {
                                                    issue(change, 2026, BARE);
                                                    throw new IllegalStateException("stop");
                                                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(workspace.receipts().receipts()).isEmpty();
        assertThat(workspace.receipts().form(FIRST, new ReceiptForm.Json())).isEmpty();
        assertThat(issue(2026, BARE).number()).isEqualTo(FIRST);
    }

    @Test
    void hasTheOriginalFromTheStart() {
        issue(2026, BARE);
        byte[] original = workspace.receipts().form(FIRST, new ReceiptForm.Json()).orElseThrow();
        assertThat(new String(original, UTF_8))
                .contains(workspace.receipts().find(FIRST).orElseThrow().digest());
        assertThat(workspace.receipts().formEqualTo(original))
                .contains(new GivenOut(FIRST, "json", T));
    }

    @Test
    void keepsAFormOnceAndByteForByte() {
        issue(2026, BARE);
        byte[] first = everyByte();
        assertThat(workspace.receipts().keepForm(FIRST, CSV, first)).isEqualTo(everyByte());
        assertThat(workspace.receipts().keepForm(FIRST, CSV, new byte[] {1}))
                .isEqualTo(everyByte());
        first[0] = 77;
        assertThat(workspace.receipts().form(FIRST, CSV)).contains(everyByte());
        assertThat(workspace.receipts().form(FIRST, PDF)).isEmpty();
    }

    @Test
    void findsTheFormThatIsEqualToTheLastByte() {
        issue(2026, BARE);
        workspace.receipts().keepForm(FIRST, PDF, everyByte());
        byte[] other = everyByte();
        other[other.length - 1]++;

        assertThat(workspace.receipts().formEqualTo(everyByte()))
                .contains(new GivenOut(FIRST, "pdf-dutch-letter", T));
        assertThat(workspace.receipts().formEqualTo(other)).isEmpty();
    }

    @Test
    void marksTheNewestReceiptOfASubscriptionAsReactivated() {
        Receipt old = issue(2026, BARE);
        Receipt newest = issue(2026, BARE);
        Receipt another = issue(2026, FULL);
        workspace
                .changer()
                .change(
                        change -> {
                            change.markReactivated(BARE, T);
                            change.markReactivated(new SubscriptionId("unknown"), T);
                            return true;
                        });
        assertThat(workspace.receipts().receipts())
                .extracting(kept -> kept.receipt().number() + " " + kept.reactivatedAt())
                .containsExactly(
                        another.number() + " " + Optional.empty(),
                        newest.number() + " " + Optional.of(T),
                        old.number() + " " + Optional.empty());
    }

    @Test
    void keepsAnEntryWithItsReceipt() {
        var entry =
                new ActivityEntry(
                        T, "by", ActivityEntry.Kind.CANCELLED, BARE, Optional.of(FIRST), "OTHER");
        workspace
                .changer()
                .change(
                        change -> {
                            change.record(entry);
                            return issue(change, 2026, BARE);
                        });
        assertThat(workspace.activity().entriesOf(BARE)).containsExactly(entry);
    }

    private static byte[] everyByte() {
        byte[] bytes = new byte[70_000];
        for (int at = 0; at < bytes.length; at++) {
            bytes[at] = (byte) at;
        }
        return bytes;
    }

    private Receipt issue(int year, SubscriptionId of) {
        return workspace.changer().change(change -> issue(change, year, of));
    }

    private static Receipt issue(WorkspaceChange change, int year, SubscriptionId of) {
        Receipt receipt = receipt(change.nextReceiptNumber(year), of);
        change.issue(receipt);
        return receipt;
    }

    private static Receipt receipt(ReceiptNumber number, SubscriptionId of) {
        return new Receipt(
                number,
                WorkspaceKind.BY_HAND,
                new Receipt.Customer(
                        "X", "x.example", ZoneId.of("Asia/Kolkata"), "id", "name", Agreement.MCA),
                new Receipt.Product(
                        "n", Optional.empty(), Optional.empty(), of, new Quantity.Licenses(3)),
                new Receipt.Rule(LicensedUserRule.LICENSED_USERS_BELOW_25, new LicenseCount(1, 2)),
                new Receipt.Confirmed("by", T, CancellationReason.OTHER, "‘why’ \"\\ 😀"),
                CurrencyUnit.of("KWD"),
                List.of(),
                new RefundPayment.Nothing(RefundRoute.ACCOUNT_CREDIT),
                DataDates.after(T),
                List.of(),
                0,
                Optional.of(new ChainHead(3, Digest.of(new byte[] {1}))));
    }
}
