package be.vormingsportaal.billing.receivable;

import java.time.Instant;

/**
 * Says when something happens to an invoice that is not paid.
 *
 * @param reminderAt some days before the due date, or at the due date itself when those days have passed
 * @param dueAt on the due date
 * @param overdueAt the day after it
 */
public record PaymentDates(Instant reminderAt, Instant dueAt, Instant overdueAt) {}
