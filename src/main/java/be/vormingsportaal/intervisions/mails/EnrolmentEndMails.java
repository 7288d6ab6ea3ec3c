package be.vormingsportaal.intervisions.mails;

import be.vormingsportaal.intervisions.enrolment.Enrolment;
import be.vormingsportaal.intervisions.enrolment.EnrolmentRepository;
import be.vormingsportaal.intervisions.intervision.Intervision;
import be.vormingsportaal.intervisions.intervision.IntervisionRepository;
import be.vormingsportaal.mail.MailService;
import be.vormingsportaal.mail.News;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the trainer, and the managers of the organisation that ordered, that an enrolment ended without attendance. The
 * process calls it.
 */
@Service
@Transactional
public class EnrolmentEndMails {

    private final EnrolmentRepository enrolments;
    private final IntervisionRepository intervisions;
    private final EnrolmentEndMailWriter ended;
    private final MailService mail;
    private final Clock clock;

    EnrolmentEndMails(
            EnrolmentRepository enrolments,
            IntervisionRepository intervisions,
            EnrolmentEndMailWriter ended,
            MailService mail,
            Clock clock) {
        this.enrolments = enrolments;
        this.intervisions = intervisions;
        this.ended = ended;
        this.mail = mail;
        this.clock = clock;
    }

    public void send(UUID enrolmentId) {
        Enrolment enrolment = enrolments.hold(enrolmentId).orElseThrow();
        if (enrolment.state().isOver() && News.isFresh(enrolment.endedAt().orElseThrow(), clock.instant())) {
            Intervision intervision =
                    intervisions.findById(enrolment.intervisionId()).orElseThrow();
            mail.sendAll(ended.mails(intervision, enrolment));
        }
    }
}
