package be.vormingsportaal.billing.provider;

/**
 * The payment provider had news about a payment, and it was booked.
 *
 * @param paymentId what the provider calls it
 */
public record ProviderNews(String paymentId) {}
