package be.vormingsportaal.intervisions.mails;

import be.vormingsportaal.intervisions.enrolment.Enrolment;
import be.vormingsportaal.intervisions.enrolment.EnrolmentRepository;
import be.vormingsportaal.intervisions.enrolment.EnrolmentState;
import be.vormingsportaal.intervisions.intervision.Intervision;
import be.vormingsportaal.intervisions.intervision.IntervisionRepository;
import be.vormingsportaal.mail.Mail;
import be.vormingsportaal.mail.MailService;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells trainers how their enrolment stands. The process calls it. The row is held while a mail is sent, and decides
 * whether there is still something to tell.
 */
@Service
@Transactional
public class EnrolmentMails {

    /** Nobody is offered a seat twice for one enrolment, and there is only one mail of each name about it. */
    static final int ONLY = 1;

    private final EnrolmentRepository enrolments;
    private final IntervisionRepository intervisions;
    private final EnrolmentMailWriter text;
    private final EnrolmentFiles files;
    private final MailService mail;
    private final Clock clock;

    EnrolmentMails(
            EnrolmentRepository enrolments,
            IntervisionRepository intervisions,
            EnrolmentMailWriter text,
            EnrolmentFiles files,
            MailService mail,
            Clock clock) {
        this.enrolments = enrolments;
        this.intervisions = intervisions;
        this.text = text;
        this.files = files;
        this.mail = mail;
        this.clock = clock;
    }

    /** @param seatId of the enrolment */
    public void sendOffer(UUID seatId) {
        Enrolment enrolment =
                enrolments.hold(enrolments.idOfSeat(seatId).orElseThrow()).orElseThrow();
        if (enrolment.state() == EnrolmentState.OFFERED) {
            enrolment
                    .offerUntil()
                    .filter(clock.instant()::isBefore)
                    .ifPresent(until -> send(
                            "intervision-offer",
                            enrolment,
                            Map.of("until", until, "link", files.offerLink(enrolment)),
                            List.of()));
        }
    }

    /** Sends nothing once the intervision has begun, because then there is nothing to confirm any more. */
    public void sendConfirmation(UUID enrolmentId) {
        Enrolment enrolment = enrolments.hold(enrolmentId).orElseThrow();
        Intervision intervision = intervision(enrolment);
        if (enrolment.state() == EnrolmentState.CONFIRMED && !intervision.hasStarted(clock.instant())) {
            send(
                    "intervision-confirmed",
                    enrolment,
                    Map.of("cancelUntil", intervision.details().cancelUntil()),
                    List.of(files.planned(intervision, enrolment)));
        }
    }

    public void sendProof(UUID enrolmentId) {
        Enrolment enrolment = enrolments.hold(enrolmentId).orElseThrow();
        if (enrolment.state() == EnrolmentState.ATTENDED) {
            send("intervision-proof", enrolment, Map.of(), List.of(files.proof(enrolment)));
        }
    }

    private Intervision intervision(Enrolment enrolment) {
        return intervisions.findById(enrolment.intervisionId()).orElseThrow();
    }

    private void send(String name, Enrolment enrolment, Map<String, Object> facts, List<Mail.Attachment> attachments) {
        mail.send(text.of(name, intervision(enrolment), enrolment, ONLY, facts).with(attachments));
    }
}
