package be.vormingsportaal.cases;

import be.vormingsportaal.engine.CaseKey;
import java.util.List;

/**
 * Names a case to people.
 *
 * @param story the Dutch name of what it does
 * @param facts what tells it apart from others, such as a name, a number or a day
 */
public record CaseTitle(CaseKey key, String story, List<String> facts) {

    /** The page about it for staff. */
    public String deskPath() {
        return "/beheer/dossiers/" + key.story() + "/" + key.businessKey();
    }

    /** The page about it for the person concerned and for managers. */
    public String path() {
        return "/dossiers/" + key.story() + "/" + key.businessKey();
    }

    /** All of it on one line. */
    public String line() {
        return facts.isEmpty() ? story : story + ": " + String.join(" · ", facts);
    }
}
