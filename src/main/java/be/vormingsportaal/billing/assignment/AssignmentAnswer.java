package be.vormingsportaal.billing.assignment;

/**
 * What staff answered in the task about money without a place. Only the decision is sure to be there.
 *
 * @param invoiceNumber as it stands on the invoice: {@code 2026-000123}
 * @param note how it went back, or what is known so far
 */
public record AssignmentAnswer(AssignmentDecision decision, String invoiceNumber, String note) {}
