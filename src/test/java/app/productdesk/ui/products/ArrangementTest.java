package app.productdesk.ui.products;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.ui.products.rows.Arrangement;
import app.productdesk.ui.products.rows.cell.ProductColumn;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ArrangementTest {

    @Test
    void leavesOutTheLeastImportantColumnsFirst() {
        var usual = Arrangement.USUAL;

        assertThat(usual.columnsIn(1600)).isEqualTo(ProductColumn.usual());
        assertThat(usual.columnsIn(1260))
                .contains(ProductColumn.PAID_WITH, ProductColumn.ACCOUNT)
                .doesNotContain(ProductColumn.CHANNEL);
        assertThat(usual.columnsIn(888))
                .containsExactly(
                        ProductColumn.NAME,
                        ProductColumn.ASSIGNED,
                        ProductColumn.QUANTITY,
                        ProductColumn.STATUS,
                        ProductColumn.VERDICT);
    }

    @Test
    void leavesWhatSomebodyChoseAlone() {
        var chosen = List.of(ProductColumn.NAME, ProductColumn.CHANNEL, ProductColumn.PAID_WITH);

        assertThat(Arrangement.USUAL.withChosen(chosen).columnsIn(300)).isEqualTo(chosen);
    }

    @Test
    void givesTheNamesWhatIsLeftUntilSomebodyResizedThem() {
        var shown = List.of(ProductColumn.NAME, ProductColumn.STATUS);

        assertThat(Arrangement.USUAL.nameWidthIn(1000, shown)).isEqualTo(1000 - 208 - 66);
        assertThat(Arrangement.USUAL.withWidth(ProductColumn.NAME, 300).nameWidthIn(1000, shown))
                .isEqualTo(300);
    }
}
