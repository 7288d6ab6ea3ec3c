package be.vormingsportaal.intervisions.enrolment;

import be.vormingsportaal.intervisions.intervision.Intervision;
import org.springframework.stereotype.Component;

/** Starts the process of a new enrolment, and the one that tells a trainer whom somebody else enrolled. */
@Component
class EnrolmentStart {

    private final EnrolmentCases cases;
    private final EnrolmentProcess process;
    private final EnrolmentNoticeRepository notices;
    private final EnrolmentNoticeProcess noticeProcess;

    EnrolmentStart(
            EnrolmentCases cases,
            EnrolmentProcess process,
            EnrolmentNoticeRepository notices,
            EnrolmentNoticeProcess noticeProcess) {
        this.cases = cases;
        this.process = process;
        this.notices = notices;
        this.noticeProcess = noticeProcess;
    }

    void of(Intervision intervision, Enrolment enrolment, EnrolTrainer order) {
        process.enrolled(cases.of(intervision, enrolment));
        if (!order.isOwn()) {
            EnrolmentNotice notice = notices.saveAndFlush(new EnrolmentNotice(enrolment.id()));
            noticeProcess.enrolled(notice.id());
        }
    }
}
