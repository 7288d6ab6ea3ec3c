package be.vormingsportaal.web.attestations;

import be.vormingsportaal.attestations.validity.InstitutionKind;
import be.vormingsportaal.attestations.validity.InstitutionView;

/** The form about an institution. Its kind is chosen once. */
public class InstitutionForm {

    private String name;
    private InstitutionKind kind;
    private boolean active;

    static InstitutionForm of(InstitutionView institution) {
        InstitutionForm form = new InstitutionForm();
        form.name = institution.name();
        form.kind = institution.kind();
        form.active = institution.active();
        return form;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public InstitutionKind getKind() {
        return kind;
    }

    public void setKind(InstitutionKind kind) {
        this.kind = kind;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
