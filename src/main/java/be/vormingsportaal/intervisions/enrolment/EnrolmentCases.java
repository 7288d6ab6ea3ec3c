package be.vormingsportaal.intervisions.enrolment;

import be.vormingsportaal.intervisions.intervision.Intervision;
import be.vormingsportaal.intervisions.intervision.IntervisionDetails;
import be.vormingsportaal.intervisions.intervision.IntervisionSettings;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Says what the process of an enrolment has to know. */
@Component
public class EnrolmentCases {

    private final IntervisionSettings settings;

    EnrolmentCases(IntervisionSettings settings) {
        this.settings = settings;
    }

    public EnrolmentCase of(Intervision intervision, Enrolment enrolment) {
        return new EnrolmentCase(
                enrolment.id(),
                enrolment.seatId(),
                enrolment.state().isSeated(),
                enrolment.price().isZero(),
                intervision.details().start(),
                attendanceUntil(intervision.details()),
                enrolment.offerUntil());
    }

    public Instant attendanceUntil(IntervisionDetails details) {
        return details.end().plus(Duration.ofDays(settings.attendanceDays()));
    }
}
