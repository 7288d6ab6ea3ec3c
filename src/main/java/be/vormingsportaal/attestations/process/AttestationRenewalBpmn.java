package be.vormingsportaal.attestations.process;

import be.vormingsportaal.engine.ProcessVariable;
import java.util.Date;

/** Holds the names that stand in {@code attestation-renewal.bpmn}. */
final class AttestationRenewalBpmn {

    static final String KEY = "attestation-renewal";

    static final String MESSAGE_SUPERSEDED = "attestations.Superseded";
    static final String MESSAGE_REVIEW_REQUESTED = "attestations.ReviewRequested";

    static final ProcessVariable<Boolean> REVIEW_NEEDED = ProcessVariable.of("reviewNeeded", Boolean.class);

    /** Whether there is another reminder to wait for. */
    static final ProcessVariable<Boolean> REMINDER_LEFT = ProcessVariable.of("reminderLeft", Boolean.class);

    /** When the owner is reminded next. */
    static final ProcessVariable<Date> REMINDER_AT = ProcessVariable.of("reminderAt", Date.class);

    /** When the owner reads that it expired. */
    static final ProcessVariable<Date> EXPIRED_AT = ProcessVariable.of("expiredAt", Date.class);

    /** Name of an {@code AttestationDecision}; from the form, checked in the step after it. */
    static final ProcessVariable<String> DECISION = ProcessVariable.of("decision", String.class);

    /**
     * The right day of expiry, {@code 2027-12-31}. It comes from the form, and the step after it checks it and removes
     * it.
     */
    static final ProcessVariable<String> CORRECTED_EXPIRY = ProcessVariable.of("correctedExpiry", String.class);

    /** The reason of a refusal. It comes from the form, and the step after it writes it into the row and removes it. */
    static final ProcessVariable<String> REFUSAL_REASON = ProcessVariable.of("refusalReason", String.class);

    // What the form shows, as text. These variables exist only when somebody has to review.

    static final ProcessVariable<String> ATTEST_PAGE = ProcessVariable.of("attestPage", String.class);
    static final ProcessVariable<String> DOCUMENT_PAGE = ProcessVariable.of("documentPage", String.class);
    static final ProcessVariable<String> INSTRUMENT = ProcessVariable.of("instrument", String.class);
    static final ProcessVariable<String> INSTITUTION = ProcessVariable.of("institution", String.class);
    static final ProcessVariable<String> OBTAINED_ON = ProcessVariable.of("obtainedOn", String.class);
    static final ProcessVariable<String> EXPIRES_ON = ProcessVariable.of("expiresOn", String.class);
    static final ProcessVariable<String> RULE_EXPIRY = ProcessVariable.of("ruleExpiry", String.class);
    static final ProcessVariable<String> REVIEW_REASONS = ProcessVariable.of("reviewReasons", String.class);

    private AttestationRenewalBpmn() {}
}
