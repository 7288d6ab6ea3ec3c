package be.vormingsportaal.intervisions.planning;

import be.vormingsportaal.intervisions.enrolment.Enrolment;
import be.vormingsportaal.intervisions.enrolment.EnrolmentRepository;
import be.vormingsportaal.intervisions.enrolment.EnrolmentState;
import be.vormingsportaal.intervisions.intervision.Intervision;
import be.vormingsportaal.intervisions.intervision.IntervisionRepository;
import be.vormingsportaal.intervisions.intervision.IntervisionState;
import be.vormingsportaal.intervisions.mails.EnrolmentMailWriter;
import be.vormingsportaal.intervisions.mails.IntervisionCalendar;
import be.vormingsportaal.mail.Mail;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Says who has to know that an intervision moved, and what they read. */
@Component
class IntervisionChangeMailWriter {

    private final IntervisionRepository intervisions;
    private final EnrolmentRepository enrolments;
    private final EnrolmentMailWriter text;
    private final IntervisionCalendar calendar;

    IntervisionChangeMailWriter(
            IntervisionRepository intervisions,
            EnrolmentRepository enrolments,
            EnrolmentMailWriter text,
            IntervisionCalendar calendar) {
        this.intervisions = intervisions;
        this.enrolments = enrolments;
        this.text = text;
        this.calendar = calendar;
    }

    /**
     * There are no mails when a later change came after this one. A person whose seat is confirmed gets a new calendar
     * entry.
     */
    List<Mail> mails(IntervisionChange change, Instant now) {
        Intervision intervision = intervisions.findById(change.intervisionId()).orElseThrow();
        if (intervision.calendarSequence() != change.calendarSequence()
                || intervision.state() != IntervisionState.PLANNED
                || intervision.hasStarted(now)) {
            return List.of();
        }
        return enrolments.findByIntervisionIdOrderByQueueNumber(intervision.id()).stream()
                .filter(enrolment -> !enrolment.state().isOver())
                .map(enrolment -> mail(change, intervision, enrolment))
                .toList();
    }

    private Mail mail(IntervisionChange change, Intervision intervision, Enrolment enrolment) {
        boolean sure = enrolment.state() == EnrolmentState.CONFIRMED;
        return text.of("intervision-changed", intervision, enrolment, change.calendarSequence(), Map.of("sure", sure))
                .with(sure ? List.of(calendar.planned(intervision, enrolment)) : List.of());
    }
}
