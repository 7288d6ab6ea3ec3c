package be.vormingsportaal.attestations.process;

import be.vormingsportaal.engine.CaseSubjectTable;
import be.vormingsportaal.engine.CaseTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Says where the aggregates of this module's processes stand, for the check that each has its case and each case has
 * its aggregate, and what tells the cases apart.
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

    /** Its day is the one on which the attest expires. */
    @Bean
    CaseSubjectTable renewalSubjects() {
        return CaseSubjectTable.of(
                        AttestationRenewalBpmn.KEY,
                        "attestation s join instrument i on i.code = s.instrument_code",
                        "s.id")
                .person("s.account_id")
                .day("s.expires_on")
                .impersonalAbout("i.name")
                .page("/beheer/attesten/", "s.id");
    }

    @Bean
    CaseSubjectTable decisionSubjects() {
        return CaseSubjectTable.of(
                        AttestationNotices.DECISION,
                        "attestation s join instrument i on i.code = s.instrument_code",
                        "s.id")
                .person("s.account_id")
                .day("s.expires_on")
                .impersonalAbout("i.name")
                .page("/beheer/attesten/", "s.id");
    }

    @Bean
    CaseSubjectTable digestSubjects() {
        return CaseSubjectTable.of(AttestationDigestBpmn.KEY, "attestation_digest s", "s.id")
                .organisation("s.organisation_id")
                .day("s.digest_day");
    }
}
