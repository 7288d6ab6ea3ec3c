package be.vormingsportaal.intervisions.enrolment;

import java.util.UUID;

/** Mails a trainer whom somebody else enrolled. */
public interface EnrolmentNoticeProcess {

    /** @param noticeId of the notice, which was saved before */
    void enrolled(UUID noticeId);
}
