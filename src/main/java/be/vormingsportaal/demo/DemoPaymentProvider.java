package be.vormingsportaal.demo;

import be.vormingsportaal.billing.provider.OnProviderKeyCondition;
import be.vormingsportaal.billing.provider.PaymentAttempt;
import be.vormingsportaal.billing.provider.PaymentProvider;
import be.vormingsportaal.billing.provider.ProviderNotifications;
import be.vormingsportaal.billing.provider.ProviderPayment;
import be.vormingsportaal.billing.provider.ProviderRefund;
import be.vormingsportaal.demo.DemoPayments.DemoLink;
import be.vormingsportaal.shared.PortalSettings;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Plays the payment provider. It does not exist when the demo is given a key of a real one. */
@Component
@Profile("demo")
@Conditional(OnProviderKeyCondition.Missing.class)
class DemoPaymentProvider implements PaymentProvider {

    private final DemoPayments links;
    private final DemoRefunds refunds;
    private final PortalSettings portal;
    private final ProviderNotifications notifications;
    private final Clock clock;

    DemoPaymentProvider(
            DemoPayments links,
            DemoRefunds refunds,
            PortalSettings portal,
            ProviderNotifications notifications,
            Clock clock) {
        this.links = links;
        this.refunds = refunds;
        this.portal = portal;
        this.notifications = notifications;
        this.clock = clock;
    }

    @Override
    public Link make(Order order) {
        String id = "pl_" + order.key().toString().replace("-", "");
        links.add(id, order);
        return new Link(id, portal.page("/demo/betalen/" + id));
    }

    @Override
    public List<ProviderPayment> payments(String linkId) {
        return find(linkId).map(DemoLink::payments).orElse(List.of()).stream()
                .map(refunds::with)
                .toList();
    }

    @Override
    public Optional<ProviderPayment> payment(String paymentId) {
        return links.all()
                .filter(payment -> payment.id().equals(paymentId))
                .findFirst()
                .map(refunds::with);
    }

    @Override
    public void close(String linkId) {
        if (links.find(linkId).filter(DemoLink::isPaid).isEmpty()) {
            links.remove(linkId);
        }
    }

    /** The demo's provider gives everything back at once. */
    @Override
    public Optional<String> giveBack(GiveBack order) {
        return Optional.of(refunds.give(order));
    }

    @Override
    public Optional<ProviderRefund> refund(String paymentId, String refundId) {
        return refunds.knows(refundId)
                ? Optional.of(new ProviderRefund(refundId, ProviderRefund.State.GONE))
                : Optional.empty();
    }

    Optional<DemoLink> find(String linkId) {
        return links.find(linkId);
    }

    /** Lets an attempt to pay end in one way. Then it tells the portal as a provider does: only that there is news. */
    void attempt(DemoLink link, PaymentAttempt.State end) {
        links.attempt(link.id(), new PaymentAttempt(end, clock.instant())).ifPresent(notifications::note);
    }
}
