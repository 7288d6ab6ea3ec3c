package be.vormingsportaal.web.attestations;

import be.vormingsportaal.attestations.validity.InstitutionKind;

/** The form to try the rules out: an attest of this kind, obtained on this day. */
public class TrialForm {

    private InstitutionKind trialKind;
    private String obtainedOn;

    public InstitutionKind getTrialKind() {
        return trialKind;
    }

    public void setTrialKind(InstitutionKind trialKind) {
        this.trialKind = trialKind;
    }

    public String getObtainedOn() {
        return obtainedOn;
    }

    public void setObtainedOn(String obtainedOn) {
        this.obtainedOn = obtainedOn;
    }
}
