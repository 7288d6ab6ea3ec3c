package be.vormingsportaal.web.attestations.dossier;

import be.vormingsportaal.attestations.renewal.AttestationDecision;
import be.vormingsportaal.attestations.renewal.ReviewAnswer;
import be.vormingsportaal.web.forms.Day;
import be.vormingsportaal.web.forms.Text;
import be.vormingsportaal.web.forms.Typed;
import java.util.EnumSet;
import java.util.Set;

/** The form by which staff correct or refuse an attest on its own page. */
record AttestDecisionForm(
        AttestationDecision decision,
        @Day(optional = true) String expiresOn,
        @Text(max = 1000) String reason) {

    static AttestDecisionForm empty() {
        return new AttestDecisionForm(null, null, null);
    }

    /** Accepting is only asked for in a task. */
    static Set<AttestationDecision> choices() {
        return EnumSet.of(AttestationDecision.CORRECT, AttestationDecision.REFUSE);
    }

    ReviewAnswer read() {
        return new ReviewAnswer(
                decision, Typed.day(expiresOn).orElse(null), Typed.text(reason).orElse(null));
    }
}
