package be.vormingsportaal.billing.mollie;

import be.vormingsportaal.billing.provider.OnProviderKeyCondition;
import be.vormingsportaal.billing.provider.PaymentAttempt;
import be.vormingsportaal.billing.provider.PaymentProvider;
import be.vormingsportaal.billing.provider.ProviderException;
import be.vormingsportaal.billing.provider.ProviderPayment;
import be.vormingsportaal.billing.provider.ProviderRefund;
import be.vormingsportaal.billing.provider.ProviderRefusedException;
import be.vormingsportaal.shared.Belgium;
import be.vormingsportaal.shared.PortalSettings;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/**
 * Makes payment links with Mollie. Unlike a payment, a link does not expire: a payment begins when somebody uses the
 * link. What Mollie answers about a payment counts, never what its webhook says.
 */
@Component
@Conditional(OnProviderKeyCondition.class)
class MolliePaymentProvider implements PaymentProvider {

    private static final Logger LOG = LoggerFactory.getLogger(MolliePaymentProvider.class);

    /** Mollie calls this address when it has news. */
    static final String WEBHOOK = "/betalingen/mollie";

    private static final String LINKS = "/v2/payment-links";
    private static final String PAYMENTS = "/v2/payments/";
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,12}(\\.\\d{1,4})?");

    private final MollieHttp mollie;
    private final PortalSettings portal;

    MolliePaymentProvider(MollieHttp mollie, PortalSettings portal) {
        this.mollie = mollie;
        this.portal = portal;
    }

    @Override
    public Link make(Order order) {
        JsonNode made = mollie.post(
                LINKS,
                Map.of(
                        "description", order.description(),
                        "amount",
                                Map.of(
                                        "currency",
                                        "EUR",
                                        "value",
                                        order.amount().plain()),
                        "redirectUrl", order.returnTo(),
                        "webhookUrl", portal.page(WEBHOOK),
                        "reusable", false),
                order.key().toString());
        return new Link(text(made, "/id"), text(made, "/_links/paymentLink/href"));
    }

    @Override
    public List<ProviderPayment> payments(String linkId) {
        return mollie.get(LINKS + "/" + linkId + "/payments?limit=250").stream()
                .flatMap(page ->
                        StreamSupport.stream(page.at("/_embedded/payments").spliterator(), false))
                .map(MolliePaymentProvider::payment)
                .toList();
    }

    @Override
    public Optional<ProviderPayment> payment(String paymentId) {
        return mollie.get(PAYMENTS + paymentId).map(MolliePaymentProvider::payment);
    }

    @Override
    public void close(String linkId) {
        mollie.patch(LINKS + "/" + linkId, Map.of("archived", true));
    }

    @Override
    public Optional<String> giveBack(GiveBack order) {
        String path = PAYMENTS + order.paymentId() + "/refunds";
        // Mollie forgets the key after an hour, and a job may try again after that
        Optional<String> before = refunds(path)
                .filter(refund ->
                        refund.at("/metadata/key").asText().equals(order.key().toString()))
                .map(refund -> text(refund, "/id"))
                .findFirst();
        return before.or(() -> makeRefund(path, order));
    }

    @Override
    public Optional<ProviderRefund> refund(String paymentId, String refundId) {
        return mollie.get(PAYMENTS + paymentId + "/refunds/" + refundId)
                .map(refund -> new ProviderRefund(text(refund, "/id"), state(text(refund, "/status"))));
    }

    private Stream<JsonNode> refunds(String path) {
        return mollie.get(path + "?limit=250").stream()
                .flatMap(page ->
                        StreamSupport.stream(page.at("/_embedded/refunds").spliterator(), false));
    }

    private Optional<String> makeRefund(String path, GiveBack order) {
        try {
            JsonNode made = mollie.post(
                    path,
                    Map.of(
                            "amount",
                                    Map.of(
                                            "currency",
                                            "EUR",
                                            "value",
                                            order.amount().plain()),
                            "description", order.description(),
                            "metadata", Map.of("key", order.key().toString())),
                    order.key().toString());
            return Optional.of(text(made, "/id"));
        } catch (ProviderRefusedException refused) {
            LOG.warn("No refund of {}: {}", order.paymentId(), refused.getMessage());
            return Optional.empty();
        }
    }

    private static ProviderRefund.State state(String status) {
        return switch (status) {
            case "queued", "pending", "processing" -> ProviderRefund.State.WAITING;
            case "refunded" -> ProviderRefund.State.GONE;
            case "failed", "canceled" -> ProviderRefund.State.FAILED;
            default -> throw new ProviderException("No status of a refund: " + status);
        };
    }

    private static ProviderPayment payment(JsonNode payment) {
        boolean paid = "paid".equals(text(payment, "/status"));
        JsonNode payer = payment.at("/details/consumerName");
        return new ProviderPayment(
                text(payment, "/id"),
                payment.at("/description").asText(null),
                text(payment, "/amount/currency"),
                amount(text(payment, "/amount/value")),
                paid ? Optional.of(day(text(payment, "/paidAt"))) : Optional.empty(),
                returned(payment, "/amountRefunded"),
                returned(payment, "/amountChargedBack"),
                payer.isTextual() ? Optional.of(payer.asText()) : Optional.empty(),
                new PaymentAttempt(attemptState(text(payment, "/status")), begunAt(payment)));
    }

    /** A state that Mollie adds one day is one of an attempt that is not over. */
    private static PaymentAttempt.State attemptState(String status) {
        return switch (status) {
            case "pending", "authorized" -> PaymentAttempt.State.PENDING;
            case "paid" -> PaymentAttempt.State.PAID;
            case "canceled" -> PaymentAttempt.State.CANCELED;
            case "expired" -> PaymentAttempt.State.EXPIRED;
            case "failed" -> PaymentAttempt.State.FAILED;
            default -> PaymentAttempt.State.OPEN;
        };
    }

    private static Instant begunAt(JsonNode payment) {
        String moment = text(payment, "/createdAt");
        try {
            return OffsetDateTime.parse(moment).toInstant();
        } catch (DateTimeException e) {
            throw new ProviderException("No moment: " + moment, e);
        }
    }

    private static BigDecimal returned(JsonNode payment, String what) {
        JsonNode value = payment.at(what + "/value");
        return value.isTextual() ? amount(value.asText()) : BigDecimal.ZERO;
    }

    /** The amount may be in any currency: some currencies have three decimals, others have none. */
    private static BigDecimal amount(String value) {
        if (!AMOUNT.matcher(value).matches()) {
            throw new ProviderException("No amount: " + value);
        }
        return new BigDecimal(value);
    }

    private static LocalDate day(String moment) {
        try {
            return OffsetDateTime.parse(moment).atZoneSameInstant(Belgium.ZONE).toLocalDate();
        } catch (DateTimeException e) {
            throw new ProviderException("No moment: " + moment, e);
        }
    }

    private static String text(JsonNode node, String path) {
        JsonNode value = node.at(path);
        if (!value.isTextual()) {
            throw new ProviderException("Mollie's answer has no " + path);
        }
        return value.asText();
    }
}
