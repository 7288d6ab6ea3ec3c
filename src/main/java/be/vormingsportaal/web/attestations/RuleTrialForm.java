package be.vormingsportaal.web.attestations;

import be.vormingsportaal.attestations.validity.InstitutionKind;
import be.vormingsportaal.web.forms.Day;

/** The form to try the rules out: an attest of this kind, obtained on this day. */
record RuleTrialForm(InstitutionKind trialKind, @Day String obtainedOn) {}
