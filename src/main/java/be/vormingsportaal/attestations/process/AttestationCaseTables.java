package be.vormingsportaal.attestations.process;

import be.vormingsportaal.engine.CaseTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Says where the aggregates of this module's processes stand, for the check that each has its case and each case has
 * its aggregate.
 */
@Configuration(proxyBeanMethods = false)
class AttestationCaseTables {

    /** The case of an attest that was refused or corrected goes on for a moment, with the mail about it. */
    @Bean
    CaseTable attestations() {
        return new CaseTable(AttestationRenewalBpmn.KEY, "attestation", "id", "state = 'CURRENT'");
    }

    @Bean
    CaseTable attestationDecisions() {
        return new CaseTable(AttestationNotices.DECISION, "attestation", "id", null);
    }

    @Bean
    CaseTable attestationDigests() {
        return new CaseTable(AttestationDigestBpmn.KEY, "attestation_digest", "id", "sent_at is null");
    }
}
