package be.vormingsportaal.intervisions.process;

import be.vormingsportaal.engine.ProcessVariable;
import java.util.Date;

/** Holds the names that stand in {@code intervision-seat.bpmn}. */
final class IntervisionSeatBpmn {

    static final String KEY = "intervision-seat";

    static final String MESSAGE_OFFERED = "intervisions.SeatOffered";
    static final String MESSAGE_LEFT = "intervisions.WaitingCancelled";
    static final String MESSAGE_ACCEPTED = "intervisions.OfferAccepted";
    static final String MESSAGE_DECLINED = "intervisions.OfferDeclined";

    /** Whether there is a seat, at once or in the end. */
    static final ProcessVariable<Boolean> SEATED = ProcessVariable.of("seated", Boolean.class);

    /** When the intervision begins, and nobody is offered a seat any more. */
    static final ProcessVariable<Date> STARTS_AT = ProcessVariable.of("startsAt", Date.class);

    /** Until when the offered seat is kept. */
    static final ProcessVariable<Date> OFFER_UNTIL = ProcessVariable.of("offerUntil", Date.class);

    private IntervisionSeatBpmn() {}
}
