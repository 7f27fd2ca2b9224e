package app.productdesk.adapter.document.page;

import app.productdesk.domain.receipt.ReceiptForm.Paper;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// Lays a document out as an XHTML page: template, language, style and bookmarks.
public final class DocumentPages {

    private static final String FOLDER = "/app/productdesk/document/";

    private final Glyphs glyphs;

    public DocumentPages(Glyphs glyphs) {
        this.glyphs = glyphs;
    }

    /// Whether some sign in these values can’t be printed and is replaced.
    public boolean lackSigns(Values values) {
        return values.all().stream().anyMatch(text -> glyphs.shown(text).contains(Glyphs.MISSING));
    }

    /// A document as a page, with its blanks filled.
    ///
    /// @param template the file’s name in the folder of documents
    /// @param styles the same, each adding to those before
    public Document page(
            String template, List<String> styles, ReceiptTexts texts, Values values, Paper paper) {
        Document page = new Template(texts::text, glyphs::shown).filled(FOLDER + template, values);
        Element root = page.getDocumentElement();
        root.setAttribute("lang", texts.languageTag());
        StringBuilder style = new StringBuilder();
        styles.forEach(file -> style.append(DocumentStyle.read(file)));
        first(root, "style").setTextContent(style + size(paper));
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
