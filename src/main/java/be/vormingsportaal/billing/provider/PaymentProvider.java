package be.vormingsportaal.billing.provider;

import be.vormingsportaal.shared.Money;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The payment provider, as the portal needs it. There may be none. Every method throws {@link ProviderException} when
 * the provider does not answer, or answers in an unexpected way.
 */
public interface PaymentProvider {

    /** Makes a page where somebody can pay once. The same order, placed again, gives the same page. */
    Link make(Order order);

    /**
     * All attempts to pay by this link, also those that failed. The list is empty when the provider does not know the
     * link.
     */
    List<ProviderPayment> payments(String linkId);

    /** @return empty when the provider does not know it */
    Optional<ProviderPayment> payment(String paymentId);

    /** Closes the link, so that nobody can pay by it any more. It does no harm when it was closed before. */
    void close(String linkId);

    /**
     * Gives money of a payment back to whoever paid. The same order, placed again, gives it back once.
     *
     * @return what the provider calls it; empty when it does not do it, and never will
     */
    Optional<String> giveBack(GiveBack order);

    /** @return empty when the provider does not know it */
    Optional<ProviderRefund> refund(String paymentId, String refundId);

    /**
     * What to give back.
     *
     * @param key the same for the same order
     * @param paymentId what the provider calls the payment
     * @param description what the payer sees
     */
    record GiveBack(UUID key, String paymentId, Money amount, String description) {}

    /**
     * What to make a page for.
     *
     * @param key the same for the same order
     * @param description what the payer sees; with the structured communication, which leads back to the invoice
     * @param returnTo where the payer goes afterwards
     */
    record Order(UUID key, Money amount, String description, String returnTo) {}

    /**
     * A page of the provider.
     *
     * @param id what the provider calls it
     * @param checkout its address
     */
    record Link(String id, String checkout) {}
}
