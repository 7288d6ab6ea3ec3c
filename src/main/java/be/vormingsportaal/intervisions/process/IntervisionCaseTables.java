package be.vormingsportaal.intervisions.process;

import be.vormingsportaal.engine.CaseTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Says where the aggregates of this module's processes stand, for the check that each has its case and each case has
 * its aggregate.
 */
@Configuration(proxyBeanMethods = false)
class IntervisionCaseTables {

    /**
     * The case of an enrolment that is over, or where somebody attended, goes on for a while: with a mail, or until it
     * is paid.
     */
    @Bean
    CaseTable openEnrolments() {
        return new CaseTable(
                IntervisionEnrolmentBpmn.KEY,
                "enrolment",
                "id",
                "state in ('WAITING', 'OFFERED', 'SEATED', 'CONFIRMED')");
    }

    @Bean
    CaseTable waitingEnrolments() {
        return new CaseTable(IntervisionSeatBpmn.KEY, "enrolment", "seat_id", "state in ('WAITING', 'OFFERED')");
    }

    @Bean
    CaseTable intervisionChanges() {
        return new CaseTable(IntervisionNotices.CHANGE, "intervision_change", "id", "told_at is null");
    }

    @Bean
    CaseTable enrolmentNotices() {
        return new CaseTable(IntervisionNotices.ENROLMENT, "enrolment_notice", "id", "told_at is null");
    }

    @Bean
    CaseTable changedProofs() {
        return new CaseTable(IntervisionNotices.PROOF_CHANGE, "intervision_proof", "enrolment_id", null);
    }
}
