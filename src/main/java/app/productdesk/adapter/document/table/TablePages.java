package app.productdesk.adapter.document.table;

import app.productdesk.adapter.document.page.DocumentStyle;
import app.productdesk.application.port.table.TableDocument;
import app.productdesk.application.port.table.TableDocument.Cell;
import app.productdesk.application.port.table.TableDocument.Fact;
import app.productdesk.application.port.table.TableDocument.Kind;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Lays a part of a table out as an XHTML page. Everything from outside goes in as text.
final class TablePages {

    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    /// So many columns still fit on an upright sheet.
    private static final int NARROW = 5;

    private final TableDocument table;
    private final TableTexts texts;
    private final List<Integer> widths;

    TablePages(TableDocument table, TableTexts texts) {
        this.table = table;
        this.texts = texts;
        this.widths = new TableWidths(table).percent();
    }

    /// The rows of a part; each has a bookmark named by its number, that tells which page it came
    /// to stand on.
    ///
    /// @param from the first row, from 0; the first part begins with the title
    /// @param to the row after the last one; the last part ends with the totals, and with a line
    ///   about signs that could not be shown
    Document part(int from, int to) {
        Document page = empty();
        Element html = add(page, "html", "");
        html.setAttribute("lang", table.wording().locale().getLanguage());
        Element head = add(html, "head", "");
        add(head, "title", "").setTextContent(texts.shown(table.title()));
        add(head, "style", "").setTextContent(DocumentStyle.read("table.css") + size());
        Element bookmarks = add(head, "bookmarks", "");
        Element body = add(html, "body", "");
        if (from == 0) {
            heading(body);
        }
        Element rows = add(body, "table", from == 0 ? "rows first" : "rows");
        head(rows);
        body(add(rows, "tbody", ""), from, to, bookmarks);
        if (to == table.rows().size()) {
            texts.missing().ifPresent(line -> add(body, "p", "missing").setTextContent(line));
        }
        return page;
    }

    private String size() {
        return table.columns().size() <= NARROW
                ? "@page { size: 210mm 297mm }"
                : "@page { size: 297mm 210mm }";
    }

    private void heading(Element body) {
        add(body, "h1", "").setTextContent(texts.shown(table.title()));
        table.subtitle().forEach(line -> add(body, "p", "line").setTextContent(texts.shown(line)));
        if (table.facts().isEmpty()) {
            return;
        }
        Element facts = add(body, "table", "facts");
        for (Fact fact : table.facts()) {
            Element row = add(facts, "tr", "");
            add(row, "th", "").setTextContent(texts.shown(fact.name()));
            add(row, "td", "").setTextContent(texts.shown(fact.value()));
        }
    }

    private void head(Element rows) {
        Element row = add(add(rows, "thead", ""), "tr", "");
        for (int at = 0; at < table.columns().size(); at++) {
            Element cell = add(row, "th", style(at));
            cell.setAttribute("style", "width: " + widths.get(at) + "%");
            cell.setTextContent(texts.shown(table.columns().get(at).name()));
        }
    }

    private void body(Element rows, int from, int to, Element bookmarks) {
        for (int at = from; at < to; at++) {
            Element row = add(rows, "tr", "");
            row.setAttribute("id", "row" + at);
            Element bookmark = add(bookmarks, "bookmark", "");
            bookmark.setAttribute("name", Integer.toString(at));
            bookmark.setAttribute("href", "#row" + at);
            cells(row, table.rows().get(at));
        }
        if (to == table.rows().size() && table.hasTotals() && to > 0) {
            totals(add(rows, "tr", "total"));
        }
    }

    private void cells(Element row, List<Cell> cells) {
        for (int at = 0; at < cells.size(); at++) {
            add(row, "td", style(at)).setTextContent(texts.shown(cells.get(at)));
        }
    }

    private void totals(Element row) {
        for (int at = 0; at < table.columns().size(); at++) {
            boolean label = at == 0 && !table.columns().getFirst().total();
            String text =
                    label ? texts.shown(table.wording().total()) : texts.shown(table.total(at));
            add(row, "td", style(at)).setTextContent(text);
        }
    }

    private String style(int column) {
        Kind kind = table.columns().get(column).kind();
        boolean number = kind == Kind.COUNT || kind == Kind.AMOUNT;
        String last = column == table.columns().size() - 1 ? " last" : "";
        return (number ? "number" : "words") + last;
    }

    private static Element add(Node parent, String name, String style) {
        Document page = parent instanceof Document document ? document : parent.getOwnerDocument();
        Element element = page.createElementNS(XHTML, name);
        if (!style.isEmpty()) {
            element.setAttribute("class", style);
        }
        parent.appendChild(element);
        return element;
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("no XML here", e);
        }
    }
}
