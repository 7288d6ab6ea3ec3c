package be.vormingsportaal.web.intervisions;

import be.vormingsportaal.web.forms.Line;

/** Why an intervision is called off. */
record ReasonForm(@Line(max = 250) String reason) {

    static ReasonForm empty() {
        return new ReasonForm(null);
    }
}
