package be.vormingsportaal.billing.bank;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * An element of a statement, or the lack of it. Paths are local names with slashes, so that every version of the standard
 * reads alike.
 *
 * @param element null when it is missing
 */
record CamtNode(Element element) {

    private static final CamtNode MISSING = new CamtNode(null);

    boolean isMissing() {
        return element == null;
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

    /** Empty when it is missing. */
    String text() {
        return element == null ? "" : element.getTextContent().strip();
    }

    String text(String path) {
        return first(path).text();
    }

    /** The first of them that says something. */
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
        return element == null ? "" : element.getAttribute(name);
    }

    private List<CamtNode> children(String name) {
        List<CamtNode> children = new ArrayList<>();
        if (element != null) {
            for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
                if (child instanceof Element found && name.equals(found.getLocalName())) {
                    children.add(new CamtNode(found));
                }
            }
        }
        return children;
    }
}
