package be.vormingsportaal.web.attestations;

import be.vormingsportaal.attestations.validity.InstitutionKind;
import be.vormingsportaal.attestations.validity.InstitutionView;
import be.vormingsportaal.web.forms.Line;
import be.vormingsportaal.web.forms.WhenNew;
import jakarta.validation.constraints.NotNull;

/** The form about an institution. Its kind is chosen once, and does not change. */
record InstitutionForm(
        @Line(max = LONGEST_NAME) String name,

        @NotNull(message = "institutions.kind.missing", groups = WhenNew.class)
        InstitutionKind kind,

        Boolean active) {

    private static final int LONGEST_NAME = 200;

    InstitutionForm {
        active = active != null && active;
    }

    static InstitutionForm empty() {
        return new InstitutionForm(null, null, null);
    }

    static InstitutionForm of(InstitutionView institution) {
        return new InstitutionForm(institution.name(), institution.kind(), institution.active());
    }
}
