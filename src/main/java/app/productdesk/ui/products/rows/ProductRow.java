package app.productdesk.ui.products.rows;

import app.productdesk.ui.products.rows.cell.ProductColumn;
import app.productdesk.ui.products.rows.cell.SortValue;
import app.productdesk.ui.products.rows.cell.StatusCell;
import app.productdesk.ui.products.rows.cell.VerdictCell;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// One subscription as the table shows it: every text and sort value ready, nothing left to work
/// out while scrolling.
///
/// @param id the subscription’s id
/// @param product what rows of the same product have in common
/// @param account the billing account’s id
/// @param licenses how many licenses are assigned and how many units were bought
/// @param options the filter options it answers to
/// @param texts of every column, as a person reads it
/// @param sortValues of every column
/// @param searchable what the search looks into beside the ids, as [SearchText] has it
public record ProductRow(
        String id,
        String product,
        String account,
        StatusCell status,
        VerdictCell verdict,
        Licenses licenses,
        Set<FilterOption> options,
        Map<ProductColumn, String> texts,
        Map<ProductColumn, SortValue> sortValues,
        String searchable) {

    private static final int LONG_ID = 12;
    private static final int ENOUGH_OF_A_LONG_ID = 6;

    public ProductRow {
        options = Set.copyOf(options);
        texts = Collections.unmodifiableMap(texts);
        sortValues = Collections.unmodifiableMap(sortValues);
    }

    public String name() {
        return text(ProductColumn.NAME);
    }

    public String text(ProductColumn column) {
        return texts.getOrDefault(column, "");
    }

    SortValue sortValue(ProductColumn column) {
        return Objects.requireNonNull(sortValues.get(column));
    }

    /// Whether a word of the search, as [SearchText] has it, is in the texts or begins an id.
    boolean answersTo(String word) {
        return searchable.contains(word) || begins(id, word) || begins(product, word);
    }

    /// A long id is found by its first six characters or more: fewer would find almost anything.
    private static boolean begins(String id, String word) {
        boolean enough = id.length() < LONG_ID || word.length() >= ENOUGH_OF_A_LONG_ID;
        return enough && id.regionMatches(true, 0, word, 0, word.length());
    }

    boolean isAnyOf(Set<FilterOption> wanted) {
        return !Collections.disjoint(options, wanted);
    }

    /// Numbers for totals.
    ///
    /// @param counted false for storage and flat products, which have no licenses to add up
    public record Licenses(int assigned, int purchased, boolean counted) {}
}
