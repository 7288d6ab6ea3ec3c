package be.vormingsportaal.intervisions.mails;

import be.vormingsportaal.intervisions.enrolment.Enrolment;
import be.vormingsportaal.intervisions.enrolment.EnrolmentEndReason;
import be.vormingsportaal.intervisions.enrolment.EnrolmentState;
import be.vormingsportaal.intervisions.intervision.Intervision;
import be.vormingsportaal.mail.Mail;
import be.vormingsportaal.organisations.membership.Members;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says who has to know that an enrolment ended without attendance, and what they read. */
@Component
class EnrolmentEndMailWriter {

    private final EnrolmentMailWriter text;
    private final IntervisionCalendar calendar;
    private final Members members;

    EnrolmentEndMailWriter(EnrolmentMailWriter text, IntervisionCalendar calendar, Members members) {
        this.text = text;
        this.calendar = calendar;
        this.members = members;
    }

    List<Mail> mails(Intervision intervision, Enrolment enrolment) {
        return Stream.concat(toTrainer(intervision, enrolment), toManagers(intervision, enrolment))
                .toList();
    }

    /** A trainer who declined knows it. A trainer whose seat was confirmed has the intervision in a calendar. */
    private Stream<Mail> toTrainer(Intervision intervision, Enrolment enrolment) {
        if (enrolment.state() == EnrolmentState.DECLINED) {
            return Stream.empty();
        }
        boolean planned = enrolment.confirmedAt().isPresent();
        Map<String, Object> facts = Map.of("why", why(enrolment), "reason", reason(intervision), "planned", planned);
        return Stream.of(text.of("intervision-ended", intervision, enrolment, EnrolmentMails.ONLY, facts)
                .with(planned ? List.of(calendar.calledOff(intervision, enrolment)) : List.of()));
    }

    /**
     * The managers are not told what one of them did, nor what they read in the credit note, whose reason names the
     * trainer and says why. Only the credit note of an unpaid invoice says nothing about the seat.
     */
    private Stream<Mail> toManagers(Intervision intervision, Enrolment enrolment) {
        Optional<EnrolmentEndReason> because = enrolment.endedBecause();
        boolean credited = enrolment.invoiceId().isPresent();
        if (because.equals(Optional.of(EnrolmentEndReason.BY_ORGANISATION))
                || credited && !because.equals(Optional.of(EnrolmentEndReason.UNPAID))) {
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
            case LAPSED -> enrolment.offerUntil().isPresent() ? "lapsed" : "noSeat";
            case DECLINED -> "declined";
            default -> "cancelled." + enrolment.endedBecause().orElseThrow();
        };
    }

    /** Blank unless the intervision was cancelled. */
    private static String reason(Intervision intervision) {
        return intervision.cancelReason().orElse("");
    }
}
