package be.vormingsportaal.intervisions.mails;

import be.vormingsportaal.intervisions.enrolment.Enrolment;
import be.vormingsportaal.intervisions.enrolment.EnrolmentEnd;
import be.vormingsportaal.intervisions.enrolment.EnrolmentState;
import be.vormingsportaal.intervisions.intervision.Intervision;
import be.vormingsportaal.mail.Mail;
import be.vormingsportaal.organisations.membership.Members;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who has to know that an enrolment came to nothing, and what they read. */
@Component
class EndedEnrolment {

    private final EnrolmentMail text;
    private final IntervisionCalendar calendar;
    private final Members members;

    EndedEnrolment(EnrolmentMail text, IntervisionCalendar calendar, Members members) {
        this.text = text;
        this.calendar = calendar;
        this.members = members;
    }

    List<Mail> mails(Intervision intervision, Enrolment enrolment) {
        return Stream.concat(toTrainer(intervision, enrolment), toManagers(intervision, enrolment))
                .toList();
    }

    /** Who declined knows. Whose seat was sure has it in the calendar. */
    private Stream<Mail> toTrainer(Intervision intervision, Enrolment enrolment) {
        if (enrolment.state() == EnrolmentState.DECLINED) {
            return Stream.empty();
        }
        boolean planned = enrolment.confirmedAt() != null;
        Map<String, Object> facts = Map.of("why", why(enrolment), "reason", reason(intervision), "planned", planned);
        return Stream.of(text.of("intervision-ended", intervision, enrolment, EnrolmentMails.ONLY, facts)
                .with(planned ? List.of(calendar.calledOff(intervision, enrolment)) : List.of()));
    }

    /**
     * Not what one of them did, and not what they read in the credit note: its reason names the trainer and says why.
     * Only that of an unpaid invoice says nothing about the seat.
     */
    private Stream<Mail> toManagers(Intervision intervision, Enrolment enrolment) {
        EnrolmentEnd because = enrolment.endedBecause();
        boolean credited = enrolment.invoiceId() != null;
        if (because == EnrolmentEnd.BY_ORGANISATION || credited && because != EnrolmentEnd.UNPAID) {
            return Stream.empty();
        }
        Map<String, Object> facts = Map.of(
                "why",
                why(enrolment),
                "reason",
                reason(intervision),
                "uncharged",
                !credited && !enrolment.price().isZero());
        return members.managers(enrolment.organisationId()).stream()
                .map(manager -> text.toManager(manager, "enrolment-ended", intervision, enrolment, facts));
    }

    private static String why(Enrolment enrolment) {
        return switch (enrolment.state()) {
            case LAPSED -> enrolment.offerUntil() == null ? "noSeat" : "lapsed";
            case DECLINED -> "declined";
            default -> "cancelled." + enrolment.endedBecause();
        };
    }

    /** Empty unless the intervision was called off. */
    private static String reason(Intervision intervision) {
        return intervision.cancelReason() == null ? "" : intervision.cancelReason();
    }
}
