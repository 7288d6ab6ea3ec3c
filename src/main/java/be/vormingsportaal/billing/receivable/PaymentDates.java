package be.vormingsportaal.billing.receivable;

import java.time.Instant;

/**
 * When something happens to an invoice that is not paid.
 *
 * @param reminderAt some days before the due date; that of the due date itself when it is too late for that
 * @param dueAt on the due date
 * @param overdueAt the day after it
 */
public record PaymentDates(Instant reminderAt, Instant dueAt, Instant overdueAt) {}
