package be.vormingsportaal.intervisions.process;

import be.vormingsportaal.engine.ProcessVariable;
import java.util.Date;

/** Holds the names that stand in {@code intervision-enrolment.bpmn}. */
final class IntervisionEnrolmentBpmn {

    static final String KEY = "intervision-enrolment";

    static final String MESSAGE_ATTENDED = "intervisions.TrainerAttended";
    static final String MESSAGE_CANCELLED = "intervisions.EnrolmentCancelled";

    /** Whether there is a seat. */
    static final ProcessVariable<Boolean> SEATED = ProcessVariable.of("seated", Boolean.class);

    static final ProcessVariable<Boolean> FREE = ProcessVariable.of("free", Boolean.class);

    /** Business key of the case that gets the seat, or does not get it. */
    static final ProcessVariable<String> SEAT_ID = ProcessVariable.of("seatId", String.class);

    /** When the intervision begins. */
    static final ProcessVariable<Date> STARTS_AT = ProcessVariable.of("startsAt", Date.class);

    /** Until when attendance is recorded. */
    static final ProcessVariable<Date> ATTENDANCE_UNTIL = ProcessVariable.of("attendanceUntil", Date.class);

    /** Whether there is an invoice to pay. */
    static final ProcessVariable<Boolean> INVOICED = ProcessVariable.of("invoiced", Boolean.class);

    /** Business key of the case of the payment, which sets {@code paid}. */
    static final ProcessVariable<String> INVOICE_ID = ProcessVariable.of("invoiceId", String.class);

    private IntervisionEnrolmentBpmn() {}
}
