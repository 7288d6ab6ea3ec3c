package be.vormingsportaal.attestations.process;

import be.vormingsportaal.engine.ProcessVariable;
import java.util.Date;

/** Holds the names that stand in {@code attestation-digest.bpmn}. */
final class AttestationDigestBpmn {

    static final String KEY = "attestation-digest";

    /** When the day is over. */
    static final ProcessVariable<Date> SEND_AT = ProcessVariable.of("sendAt", Date.class);

    private AttestationDigestBpmn() {}
}
