package be.vormingsportaal.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.http.Request;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Behaves as Mollie's API says about refunds: one for each key, no more than what is left of the payment, and counted as
 * given back from the moment that it is asked for until it fails.
 */
public class MollieRefunds {

    private static final int UNPROCESSABLE = 422;

    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, ObjectNode> refunds = new ConcurrentHashMap<>();
    private final Map<String, ObjectNode> payments = new ConcurrentHashMap<>();
    private final Map<String, String> byKey = new ConcurrentHashMap<>();
    private final Set<String> refused = ConcurrentHashMap.newKeySet();
    private final AtomicInteger number = new AtomicInteger();

    /** How many there are of a payment. */
    public long count(String paymentId) {
        return refunds.values().stream().filter(one -> isOf(one, paymentId)).count();
    }

    /** Mollie gives nothing of this payment back. */
    public void refuse(String paymentId) {
        refused.add(paymentId);
    }

    /** As it does after an hour. */
    public void forgetKeys() {
        byKey.clear();
    }

    JsonNode answer(Request request, JsonNode paid) {
        if (paid == null) {
            return null;
        }
        ObjectNode payment = (ObjectNode) paid;
        String[] parts = request.getUrl().replaceFirst("\\?.*", "").split("/");
        if (request.getMethod().getName().equals("POST")) {
            return make(request, payment);
        }
        return parts.length > 5
                ? refunds.get(parts[5])
                : page(payment.path("id").asText());
    }

    /** The refunds of a payment go on to this state, but for those that failed. */
    public void become(String paymentId, String status) {
        becomeUncounted(paymentId, status);
        recount(paymentId);
    }

    /** They do, and what was given back of the payment in all does not follow yet. */
    public void becomeUncounted(String paymentId, String status) {
        refunds.values().stream()
                .filter(one -> isOf(one, paymentId))
                .filter(one -> !one.path("status").asText().equals("failed"))
                .forEach(one -> one.put("status", status));
    }

    /** What was given back of the payment in all follows its refunds. */
    public void recount(String paymentId) {
        count(payments.get(paymentId));
    }

    private JsonNode make(Request request, ObjectNode payment) {
        String known = byKey.get(request.getHeader("Idempotency-Key"));
        if (known != null) {
            return refunds.get(known);
        }
        ObjectNode refund = read(request);
        if (refused.contains(payment.path("id").asText())
                || given(payment).add(amount(refund)).compareTo(amount(payment)) > 0) {
            return json.createObjectNode().put("status", UNPROCESSABLE);
        }
        payments.put(payment.path("id").asText(), payment);
        String id = "re_" + number.incrementAndGet();
        refund.put("resource", "refund").put("id", id).put("status", "queued");
        refund.put("paymentId", payment.path("id").asText());
        refunds.put(id, refund);
        byKey.put(request.getHeader("Idempotency-Key"), id);
        count(payment);
        return refund;
    }

    private JsonNode page(String paymentId) {
        ObjectNode page = json.createObjectNode();
        var list = page.putObject("_embedded").putArray("refunds");
        refunds.values().stream().filter(one -> isOf(one, paymentId)).forEach(list::add);
        return page;
    }

    private void count(ObjectNode payment) {
        payment.putObject("amountRefunded")
                .put("currency", "EUR")
                .put("value", given(payment).toPlainString());
    }

    private BigDecimal given(JsonNode payment) {
        return refunds.values().stream()
                .filter(one -> isOf(one, payment.path("id").asText()))
                .filter(one -> !one.path("status").asText().equals("failed"))
                .map(MollieRefunds::amount)
                .reduce(new BigDecimal("0.00"), BigDecimal::add);
    }

    private static boolean isOf(JsonNode refund, String paymentId) {
        return refund.path("paymentId").asText().equals(paymentId);
    }

    private static BigDecimal amount(JsonNode of) {
        return new BigDecimal(of.at("/amount/value").asText());
    }

    private ObjectNode read(Request request) {
        try {
            return (ObjectNode) json.readTree(request.getBodyAsString());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
