package be.vormingsportaal.billing.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An element of a message of ISO 20022, with its local name. Paths are local names with slashes, so that every version
 * of the standard is read in the same way.
 */
final class CamtElement {

    private static final CamtElement MISSING = new CamtElement("", "");

    private final String name;
    private final String currency;
    private final List<CamtElement> children = new ArrayList<>(0);
    private String text = "";

    /** @param currency of an amount; empty for everything else */
    CamtElement(String name, String currency) {
        this.name = name;
        this.currency = currency;
    }

    void add(CamtElement child) {
        children.add(child);
    }

    void say(String said) {
        text = said;
    }

    boolean isMissing() {
        return this == MISSING;
    }

    String currency() {
        return currency;
    }

    List<CamtElement> all(String path) {
        List<CamtElement> found = List.of(this);
        for (String step : path.split("/")) {
            List<CamtElement> next = new ArrayList<>();
            for (CamtElement element : found) {
                for (CamtElement child : element.children) {
                    if (child.name.equals(step)) {
                        next.add(child);
                    }
                }
            }
            found = next;
        }
        return found;
    }

    /** The first of these that is there. */
    CamtElement first(String... paths) {
        for (String path : paths) {
            List<CamtElement> found = all(path);
            if (!found.isEmpty()) {
                return found.get(0);
            }
        }
        return MISSING;
    }

    /** The first of these texts that is not empty. */
    Optional<String> text(String... paths) {
        for (String path : paths) {
            for (CamtElement found : all(path)) {
                if (!found.text.isEmpty()) {
                    return Optional.of(found.text);
                }
            }
        }
        return Optional.empty();
    }

    /** The texts that are not empty. */
    List<String> texts(String path) {
        return all(path).stream()
                .map(element -> element.text)
                .filter(said -> !said.isEmpty())
                .toList();
    }

    String text() {
        return text;
    }
}
