package be.vormingsportaal.web.organisations.desk;

import be.vormingsportaal.web.forms.Line;

/** The form in which staff say why an organisation is closed. */
record ClosingForm(@Line(max = 500) String reason) {

    static ClosingForm empty() {
        return new ClosingForm(null);
    }
}
