package be.vormingsportaal.billing.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * An element of a statement, which may be missing. Paths are local names with slashes, so that every version of the
 * standard is read in the same way.
 *
 * @param element empty when it is missing
 */
record CamtNode(Optional<Element> element) {

    private static final CamtNode MISSING = new CamtNode(Optional.empty());

    boolean isMissing() {
        return element.isEmpty();
    }

    List<CamtNode> all(String path) {
        List<CamtNode> found = List.of(this);
        for (String name : path.split("/")) {
            List<CamtNode> next = new ArrayList<>();
            found.forEach(node -> next.addAll(node.children(name)));
            found = next;
        }
        return found;
    }

    CamtNode first(String path) {
        List<CamtNode> found = all(path);
        return found.isEmpty() ? MISSING : found.get(0);
    }

    /** It is empty when it is missing. */
    String text() {
        return element.map(Element::getTextContent).map(String::strip).orElse("");
    }

    String text(String path) {
        return first(path).text();
    }

    /** The first of these texts that is not empty. */
    String firstText(String... paths) {
        for (String path : paths) {
            String text = text(path);
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    String attribute(String name) {
        return element.map(its -> its.getAttribute(name)).orElse("");
    }

    private List<CamtNode> children(String name) {
        List<CamtNode> children = new ArrayList<>();
        if (element.isPresent()) {
            for (Node child = element.get().getFirstChild(); child != null; child = child.getNextSibling()) {
                if (child instanceof Element found && name.equals(found.getLocalName())) {
                    children.add(new CamtNode(Optional.of(found)));
                }
            }
        }
        return children;
    }
}
