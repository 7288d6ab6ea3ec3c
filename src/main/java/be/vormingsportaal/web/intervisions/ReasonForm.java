package be.vormingsportaal.web.intervisions;

import be.vormingsportaal.web.forms.Line;

/** The form with the reason why an intervision is cancelled. */
record ReasonForm(@Line(max = 250) String reason) {

    static ReasonForm empty() {
        return new ReasonForm(null);
    }
}
