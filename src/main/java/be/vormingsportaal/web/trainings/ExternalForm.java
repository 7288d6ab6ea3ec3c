package be.vormingsportaal.web.trainings;

import be.vormingsportaal.web.forms.Line;
import be.vormingsportaal.web.forms.MailAddress;

/** The form to put somebody of another organisation in a training. */
record ExternalForm(
        @Line(max = 200) String organisation, @MailAddress String email) {

    static ExternalForm empty() {
        return new ExternalForm(null, null);
    }
}
