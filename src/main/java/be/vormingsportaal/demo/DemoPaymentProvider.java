package be.vormingsportaal.demo;

import be.vormingsportaal.billing.PaymentLinks;
import be.vormingsportaal.billing.PaymentNotices;
import be.vormingsportaal.billing.ProviderPayment;
import be.vormingsportaal.shared.Money;
import be.vormingsportaal.shared.PortalSettings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Plays the payment provider, and forgets all at a restart. Not there when the demo is given a key of a real one. */
@Component
@Profile("demo")
@ConditionalOnProperty(name = "portal.payment.mollie.api-key", havingValue = "none", matchIfMissing = true)
class DemoPaymentProvider implements PaymentLinks {

    private final Map<String, DemoLink> links = new ConcurrentHashMap<>();
    private final PortalSettings portal;
    private final PaymentNotices notices;
    private final Clock clock;

    DemoPaymentProvider(PortalSettings portal, PaymentNotices notices, Clock clock) {
        this.portal = portal;
        this.notices = notices;
        this.clock = clock;
    }

    /** A page that was made, and the attempts to pay there. */
    record DemoLink(Order order, List<ProviderPayment> payments) {

        boolean isPaid() {
            return payments.stream().anyMatch(ProviderPayment::isPaid);
        }
    }

    @Override
    public Link make(Order order) {
        String id = "pl_" + order.key().toString().replace("-", "");
        links.putIfAbsent(id, new DemoLink(order, new CopyOnWriteArrayList<>()));
        return new Link(id, portal.page("/demo/betalen/" + id));
    }

    @Override
    public List<ProviderPayment> payments(String linkId) {
        return find(linkId).map(DemoLink::payments).orElse(List.of());
    }

    @Override
    public Optional<ProviderPayment> payment(String paymentId) {
        return links.values().stream()
                .flatMap(link -> link.payments().stream())
                .filter(payment -> payment.id().equals(paymentId))
                .findFirst();
    }

    @Override
    public void close(String linkId) {
        links.remove(linkId);
    }

    Optional<DemoLink> find(String linkId) {
        return Optional.ofNullable(links.get(linkId));
    }

    /** Lets somebody pay, or fail to, and tells the portal as a provider does: that there is news, and nothing more. */
    void attempt(DemoLink link, boolean paid) {
        ProviderPayment payment = new ProviderPayment(
                "tr_" + UUID.randomUUID().toString().replace("-", ""),
                link.order().description(),
                "EUR",
                link.order().amount(),
                paid ? LocalDate.now(clock) : null,
                Money.ZERO,
                null);
        link.payments().add(payment);
        notices.note(payment.id());
    }
}
