package app.productdesk.ui.products.rows;

import app.productdesk.ui.common.text.SearchText;
import app.productdesk.ui.products.rows.FilterOption.Group;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// What the list is narrowed to.
///
/// @param search as it was typed; a row has to contain every word of it
/// @param options empty narrows to nothing
/// @param account the billing account’s id; empty for all accounts
public record RowFilter(String search, Set<FilterOption> options, String account) {

    public static final RowFilter NONE = new RowFilter("", Set.of(), "");

    public RowFilter {
        options = Set.copyOf(options);
    }

    public RowFilter withSearch(String changed) {
        return new RowFilter(changed, options, account);
    }

    public RowFilter withAccount(String changed) {
        return new RowFilter(search, options, changed);
    }

    public RowFilter with(FilterOption option) {
        Set<FilterOption> more = EnumSet.of(option);
        more.addAll(options);
        return new RowFilter(search, more, account);
    }

    public RowFilter without(FilterOption option) {
        Set<FilterOption> less = EnumSet.allOf(FilterOption.class);
        less.retainAll(options);
        less.remove(option);
        return new RowFilter(search, less, account);
    }

    /// The filter as a question to ask of each row; the search is taken apart once.
    public Predicate<ProductRow> asPredicate() {
        List<String> words =
                Arrays.stream(SearchText.of(search).split(" "))
                        .filter(word -> !word.isEmpty())
                        .toList();
        List<Set<FilterOption>> wanted =
                Arrays.stream(Group.values())
                        .map(this::optionsOf)
                        .filter(one -> !one.isEmpty())
                        .toList();
        return row ->
                (account.isEmpty() || row.account().equals(account))
                        && wanted.stream().allMatch(row::isAnyOf)
                        && words.stream().allMatch(row::answersTo);
    }

    private Set<FilterOption> optionsOf(Group group) {
        Set<FilterOption> found = EnumSet.noneOf(FilterOption.class);
        options.stream().filter(option -> option.group() == group).forEach(found::add);
        return found;
    }
}
