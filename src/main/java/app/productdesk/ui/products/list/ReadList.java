package app.productdesk.ui.products.list;

import app.productdesk.application.products.ProductList;
import app.productdesk.application.products.ProductOverview;
import app.productdesk.domain.cancellation.rule.CancellationWindow;
import app.productdesk.domain.product.SubscriptionStatus;
import app.productdesk.domain.product.portfolio.WorkspaceKind;
import app.productdesk.domain.product.purchase.Agreement;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.products.list.ProductsState.AccountChoice;
import app.productdesk.ui.products.list.ProductsState.Surroundings;
import app.productdesk.ui.products.rows.ProductRow;
import app.productdesk.ui.products.rows.RowWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A list as it was read, with its rows written. Made off the UI thread.
///
/// @param byId every product under its subscription’s id
public record ReadList(
        ProductList list,
        List<ProductRow> rows,
        Map<String, ProductOverview> byId,
        Surroundings around) {

    /// Everything the page shows of a list that was read.
    public static ReadList of(ProductList list, Messages messages) {
        var writer = new RowWriter(messages, list.at());
        return new ReadList(
                list,
                list.products().stream().map(writer::write).toList(),
                list.products().stream()
                        .collect(
                                Collectors.toMap(
                                        one -> one.subscription().id().value(),
                                        Function.identity())),
                new Surroundings(accounts(list, messages), note(list, messages), isOver(list)));
    }

    /// What is known of a subscription; empty when the list does not have it.
    public Optional<ProductOverview> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    private static List<AccountChoice> accounts(ProductList list, Messages messages) {
        if (list.accounts().size() < 2) {
            return List.of();
        }
        var all = new AccountChoice("", messages.text("products.account.all"));
        return Stream.concat(
                        Stream.of(all),
                        list.accounts().stream()
                                .map(one -> new AccountChoice(one.id().value(), one.name())))
                .toList();
    }

    private static String note(ProductList list, Messages messages) {
        return list.organization().kind() == WorkspaceKind.SAMPLE
                ? messages.text("products.note.samplePrices")
                : "";
    }

    /// A sample whose cancellation windows have all closed has lost what it was made to show.
    private static boolean isOver(ProductList list) {
        List<ProductOverview> withWindow =
                list.products().stream().filter(ReadList::hasWindow).toList();
        return list.organization().kind() == WorkspaceKind.SAMPLE
                && !withWindow.isEmpty()
                && withWindow.stream().noneMatch(one -> isOpen(one, list));
    }

    private static boolean hasWindow(ProductOverview product) {
        return product.account().agreement() == Agreement.MCA
                && !product.trial()
                && product.stage().status() != SubscriptionStatus.SCHEDULED;
    }

    private static boolean isOpen(ProductOverview product, ProductList list) {
        return CancellationWindow.of(product.subscription().lifecycle().termAt(list.at()))
                .isOpenAt(list.at());
    }
}
