package be.vormingsportaal.intervisions.process;

import be.vormingsportaal.engine.CaseSubjectTable;
import be.vormingsportaal.engine.CaseTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Says where the aggregates of this module's processes stand, for the check that each has its case and each case has
 * its aggregate, and what tells the cases apart.
 */
@Configuration(proxyBeanMethods = false)
class IntervisionCaseTables {

    private static final String ENROLMENTS = "enrolment s join intervision v on v.id = s.intervision_id"
            + " join instrument i on i.code = v.instrument_code";

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

    @Bean
    CaseSubjectTable enrolmentSubjects() {
        return CaseSubjectTable.of(IntervisionEnrolmentBpmn.KEY, ENROLMENTS, "s.id")
                .person("s.account_id")
                .organisation("s.organisation_id")
                .day("v.held_on")
                .impersonalAbout("i.name")
                .page("/beheer/intervisies/", "v.id");
    }

    @Bean
    CaseSubjectTable seatSubjects() {
        return CaseSubjectTable.of(IntervisionSeatBpmn.KEY, ENROLMENTS, "s.seat_id")
                .person("s.account_id")
                .organisation("s.organisation_id")
                .day("v.held_on")
                .impersonalAbout("i.name")
                .page("/beheer/intervisies/", "v.id");
    }

    @Bean
    CaseSubjectTable intervisionChangeSubjects() {
        return CaseSubjectTable.of(
                        IntervisionNotices.CHANGE,
                        "intervision_change s join intervision v on v.id = s.intervision_id join instrument i on i.code = v.instrument_code",
                        "s.id")
                .day("v.held_on")
                .impersonalAbout("i.name")
                .page("/beheer/intervisies/", "v.id");
    }

    @Bean
    CaseSubjectTable enrolmentNoticeSubjects() {
        return CaseSubjectTable.of(
                        IntervisionNotices.ENROLMENT,
                        ENROLMENTS + " join enrolment_notice n on n.enrolment_id = s.id",
                        "n.id")
                .person("s.account_id")
                .organisation("s.organisation_id")
                .day("v.held_on")
                .impersonalAbout("i.name")
                .page("/beheer/intervisies/", "v.id");
    }

    @Bean
    CaseSubjectTable proofSubjects() {
        return CaseSubjectTable.of(IntervisionNotices.PROOF_CHANGE, ENROLMENTS, "s.id")
                .person("s.account_id")
                .organisation("s.organisation_id")
                .day("v.held_on")
                .impersonalAbout("i.name")
                .page("/beheer/intervisies/", "v.id");
    }
}
