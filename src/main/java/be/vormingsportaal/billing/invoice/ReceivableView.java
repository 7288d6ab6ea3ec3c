package be.vormingsportaal.billing.invoice;

import be.vormingsportaal.shared.Money;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What is still to be paid of an invoice.
 *
 * @param paid what it got, whatever its state
 * @param open what is still to be paid; nothing when it is paid or credited
 * @param dueOn the last day to pay, with the delay that was granted
 * @param overdue whether that is over, and something is open
 */
public record ReceivableView(
        UUID invoiceId, ReceivableState state, Money paid, Money open, LocalDate dueOn, boolean overdue) {}
