package be.vormingsportaal.web.trainings;

import be.vormingsportaal.web.forms.Line;

/** The form in which somebody says why a training does not take place. */
record CallOffForm(@Line(max = 250) String reason) {

    static CallOffForm empty() {
        return new CallOffForm(null);
    }
}
