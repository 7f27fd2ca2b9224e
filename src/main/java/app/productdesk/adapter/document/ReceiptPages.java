package app.productdesk.adapter.document;

import app.productdesk.domain.receipt.Receipt;
import app.productdesk.domain.receipt.ReceiptForm;
import app.productdesk.domain.receipt.ReceiptForm.Paper;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// Lays a receipt out as an XHTML page: template, language, style and bookmarks.
final class ReceiptPages {

    private static final String FOLDER = "/app/productdesk/document/";

    private final Glyphs glyphs;

    ReceiptPages(Glyphs glyphs) {
        this.glyphs = glyphs;
    }

    Document page(Receipt receipt, String digest, ReceiptForm.Pdf form) {
        var texts = new ReceiptTexts(form.language());
        Values values = new ReceiptValues(texts).of(receipt, digest);
        if (values.all().stream().anyMatch(text -> glyphs.shown(text).contains(Glyphs.MISSING))) {
            values.text("missing", texts.text("receipt.document.missing", Glyphs.MISSING));
        }
        Document page =
                new Template(texts::text, glyphs::shown).filled(FOLDER + "receipt.xhtml", values);
        Element root = page.getDocumentElement();
        root.setAttribute("lang", texts.languageTag());
        first(root, "style").setTextContent(DocumentStyle.read("receipt.css") + size(form.paper()));
        bookmark(page);
        return page;
    }

    private static void bookmark(Document page) {
        Element bookmarks = first(page.getDocumentElement(), "bookmarks");
        NodeList headings = page.getElementsByTagName("h2");
        for (int i = 0; i < headings.getLength(); i++) {
            Element heading = (Element) headings.item(i);
            Element bookmark = page.createElementNS(bookmarks.getNamespaceURI(), "bookmark");
            bookmark.setAttribute("name", heading.getTextContent());
            bookmark.setAttribute("href", "#" + heading.getAttribute("id"));
            bookmarks.appendChild(bookmark);
        }
    }

    private static Element first(Element root, String tag) {
        return (Element) root.getElementsByTagName(tag).item(0);
    }

    private static String size(Paper paper) {
        return switch (paper) {
            case A4 -> "@page { size: 210mm 297mm }";
            case LETTER -> "@page { size: 8.5in 11in }";
        };
    }
}
