package be.vormingsportaal.web.trainings;

import java.util.UUID;

/**
 * The page to which somebody returns who adds or removes participants: that of the training, or the form in which it is
 * changed.
 *
 * @param word as it stands in addresses; empty for the page of the training
 */
record WayBack(UUID trainingId, String word) {

    /** The name of the parameter. */
    static final String PARAMETER = "terug";

    private static final String TO_FORM = "bewerken";

    /** Any other word leads to the page of the training. */
    WayBack {
        word = TO_FORM.equals(word) ? TO_FORM : "";
    }

    /** What the address of a page needs to lead back there. */
    public String query() {
        return word.isEmpty() ? "" : "?" + PARAMETER + "=" + word;
    }

    public String address() {
        return "/trainingen/" + trainingId + (word.isEmpty() ? "" : "/" + TO_FORM);
    }
}
