package app.productdesk.adapter.document.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/// An XHTML page of ours with blanks, named by attributes that filling takes away:
/// `data-label="key"` (a text of the language), `data-value="name"` and `data-content="name"` (a
/// value, as text or as the attribute `content`), `data-width="name"` (a width in percent),
/// `data-if="name"` and `data-unless="name"` (keep the element if there is such a value),
/// `data-each="name"` (one copy for each row).
final class Template {

    private static final List<String> MARKS =
            List.of("data-label", "data-value", "data-content", "data-width", "data-class");

    private final UnaryOperator<String> label;
    private final UnaryOperator<String> shown;

    /// @param label from key to text
    /// @param shown from any text to one the fonts can show
    Template(UnaryOperator<String> label, UnaryOperator<String> shown) {
        this.label = label;
        this.shown = shown;
    }

    /// A filled copy of the page at that resource.
    Document filled(String resource, Values values) {
        Document page = parse(resource);
        fill(page.getDocumentElement(), values);
        return page;
    }

    private void fill(Element element, Values values) {
        if (gone(element, values)) {
            element.getParentNode().removeChild(element);
            return;
        }
        Optional<String> each = take(element, "data-each");
        if (each.isPresent()) {
            repeat(element, values.rows(each.get()));
            return;
        }
        for (String mark : MARKS) {
            take(element, mark).ifPresent(name -> apply(element, mark, name, values));
        }
        children(element).forEach(child -> fill(child, values));
    }

    private void repeat(Element element, List<Values> rows) {
        Node parent = element.getParentNode();
        for (Values row : rows) {
            Element copy = (Element) element.cloneNode(true);
            parent.insertBefore(copy, element);
            fill(copy, row);
        }
        parent.removeChild(element);
    }

    private void apply(Element element, String mark, String name, Values values) {
        switch (mark) {
            case "data-label" -> element.setTextContent(label.apply(name));
            case "data-value" -> element.setTextContent(shown.apply(value(name, values)));
            case "data-content" ->
                    element.setAttribute("content", shown.apply(value(name, values)));
            case "data-class" -> element.setAttribute("class", value(name, values));
            default -> element.setAttribute("style", "width: " + value(name, values) + "%");
        }
    }

    private static boolean gone(Element element, Values values) {
        boolean missing = take(element, "data-if").map(name -> !values.has(name)).orElse(false);
        boolean unwanted = take(element, "data-unless").map(values::has).orElse(false);
        return missing || unwanted;
    }

    private static String value(String name, Values values) {
        return values.text(name)
                .orElseThrow(() -> new IllegalStateException("the page asks for " + name));
    }

    private static Optional<String> take(Element element, String mark) {
        String name = element.getAttribute(mark);
        element.removeAttribute(mark);
        return Optional.of(name).filter(written -> !written.isEmpty());
    }

    private static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (int i = 0; i < element.getChildNodes().getLength(); i++) {
            if (element.getChildNodes().item(i) instanceof Element child) {
                children.add(child);
            }
        }
        return children;
    }

    private static Document parse(String resource) {
        try (var bytes = Objects.requireNonNull(Template.class.getResourceAsStream(resource))) {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("not well formed: " + resource, e);
        }
    }
}
