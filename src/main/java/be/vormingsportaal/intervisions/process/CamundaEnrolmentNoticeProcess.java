package be.vormingsportaal.intervisions.process;

import be.vormingsportaal.engine.Notices;
import be.vormingsportaal.intervisions.enrolment.EnrolmentNoticeProcess;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Starts {@code notice} of the kind {@code enrolment-notice}. The business key is the id of the notice. */
@Component
class CamundaEnrolmentNoticeProcess implements EnrolmentNoticeProcess {

    private final Notices notices;

    CamundaEnrolmentNoticeProcess(Notices notices) {
        this.notices = notices;
    }

    @Override
    public void enrolled(UUID noticeId) {
        notices.start(IntervisionNotices.ENROLMENT, noticeId);
    }
}
