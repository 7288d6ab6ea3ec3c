package be.vormingsportaal.billing.journal;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Parts of an XML document by their names. */
final class XmlParts {

    private XmlParts() {}

    static List<Element> lines(Element transaction) {
        return children(transaction).stream()
                .filter(child -> child.getTagName().equals("GLTransactionLine"))
                .toList();
    }

    static Element line(Element transaction, int index) {
        return lines(transaction).get(index);
    }

    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(child);
            }
        }
        return children;
    }

    static List<String> names(Element parent) {
        return children(parent).stream().map(Element::getTagName).toList();
    }

    static Element child(Element parent, String name) {
        return (Element) parent.getElementsByTagName(name).item(0);
    }

    static String text(Element parent, String name) {
        return child(parent, name).getTextContent();
    }

    static String attribute(Element parent, String name, String attribute) {
        return child(parent, name).getAttribute(attribute);
    }
}
