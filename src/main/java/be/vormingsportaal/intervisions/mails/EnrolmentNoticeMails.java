package be.vormingsportaal.intervisions.mails;

import be.vormingsportaal.intervisions.enrolment.Enrolment;
import be.vormingsportaal.intervisions.enrolment.EnrolmentNotice;
import be.vormingsportaal.intervisions.enrolment.EnrolmentNoticeRepository;
import be.vormingsportaal.intervisions.enrolment.EnrolmentRepository;
import be.vormingsportaal.intervisions.enrolment.EnrolmentState;
import be.vormingsportaal.intervisions.intervision.Intervision;
import be.vormingsportaal.intervisions.intervision.IntervisionRepository;
import be.vormingsportaal.mail.MailService;
import be.vormingsportaal.mail.News;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells a trainer who was enrolled by somebody else how the enrolment stands. The process calls it. */
@Service
@Transactional
public class EnrolmentNoticeMails {

    private final EnrolmentNoticeRepository notices;
    private final EnrolmentRepository enrolments;
    private final IntervisionRepository intervisions;
    private final EnrolmentMailWriter text;
    private final MailService mail;
    private final Clock clock;

    EnrolmentNoticeMails(
            EnrolmentNoticeRepository notices,
            EnrolmentRepository enrolments,
            IntervisionRepository intervisions,
            EnrolmentMailWriter text,
            MailService mail,
            Clock clock) {
        this.notices = notices;
        this.enrolments = enrolments;
        this.intervisions = intervisions;
        this.text = text;
        this.mail = mail;
        this.clock = clock;
    }

    /**
     * Sends nothing when there is another mail that says more, about a confirmed seat, an offer or the end. It sends
     * nothing either when it is no news any more.
     */
    public void tell(UUID noticeId) {
        EnrolmentNotice notice = notices.findById(noticeId).orElseThrow();
        Enrolment enrolment = enrolments.hold(notice.enrolmentId()).orElseThrow();
        Intervision intervision =
                intervisions.findById(enrolment.intervisionId()).orElseThrow();
        Instant now = clock.instant();
        EnrolmentState state = enrolment.state();
        boolean unsure = state == EnrolmentState.SEATED || state == EnrolmentState.WAITING;
        if (unsure && !intervision.hasStarted(now) && News.isFresh(enrolment.enrolledAt(), now)) {
            mail.send(text.of(
                    "intervision-enrolled",
                    intervision,
                    enrolment,
                    EnrolmentMails.ONLY,
                    Map.of("state", state.name())));
        }
        notice.told(now);
    }
}
