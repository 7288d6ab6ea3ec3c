package be.vormingsportaal.billing.receivable;

import java.util.UUID;

/**
 * The last day to pay of an open invoice is another one. It is published in the transaction that changes it.
 *
 * @param byStaff whether staff set the day; otherwise it follows what was bought
 */
public record DueDateMoved(UUID invoiceId, boolean byStaff) {}
