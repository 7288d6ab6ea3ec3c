package be.vormingsportaal.testing;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Behaves as Mollie's API says about payment links and payments, faults included. What happens at Mollie's side (somebody
 * pays, fails, gets money back) is for a test to say.
 */
public class MollieServer {

    /** Longer than the portal waits in tests. */
    private static final int TOO_LONG_MILLIS = 15_800;

    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, ObjectNode> links = new ConcurrentHashMap<>();
    private final Map<String, ObjectNode> payments = new ConcurrentHashMap<>();
    private final MollieRefunds refunds = new MollieRefunds();
    private final Map<String, String> linkOfKey = new ConcurrentHashMap<>();
    private final Map<String, String> linkOfPayment = new ConcurrentHashMap<>();
    private final Queue<Integer> faults = new ConcurrentLinkedQueue<>();
    private final AtomicInteger number = new AtomicInteger();
    private final AtomicInteger questions = new AtomicInteger();
    private final WireMockServer server;
    private volatile boolean down;

    MollieServer() {
        server = new WireMockServer(wireMockConfig()
                .dynamicPort()
                .bindAddress("127.0.0.1")
                .disableRequestJournal()
                .extensions(new Answers()));
        server.start();
        server.stubFor(any(anyUrl()));
    }

    String address() {
        return "http://127.0.0.1:" + server.port();
    }

    void stop() {
        server.stop();
    }

    /** The next calls are answered by these: a status, or 0 for an answer that comes too late. */
    public void failNext(Integer... with) {
        faults.addAll(List.of(with));
    }

    public void setDown(boolean isDown) {
        down = isDown;
    }

    public int questions() {
        return questions.get();
    }

    public int links() {
        return links.size();
    }

    public boolean isClosed(String linkId) {
        return links.get(linkId).path("archived").asBoolean();
    }

    /** Somebody pays by this link what it asks. */
    public String pay(String linkId) {
        return attempt(linkId, "paid");
    }

    /** Somebody pays by this link; not what it asks, if a test says so. */
    public String pay(String linkId, String value, String currency) {
        return payment(linkId, value, currency, "paid");
    }

    /** Somebody tries to pay, with this status as Mollie calls it. */
    public String attempt(String linkId, String status) {
        return payment(linkId, links.get(linkId).at("/amount/value").asText(), "EUR", status);
    }

    /** Somebody gives money back at Mollie; so much in all, which is less than before when some of that did not go. */
    public void giveBack(String paymentId, String inAll) {
        note(paymentId, "amountRefunded", inAll);
    }

    /** What the portal asked Mollie to give back. */
    public MollieRefunds refunds() {
        return refunds;
    }

    /** The bank takes money back; so much in all, which is less than before when it gave some again. */
    public void chargeBack(String paymentId, String inAll) {
        note(paymentId, "amountChargedBack", inAll);
    }

    private void note(String paymentId, String what, String inAll) {
        payments.get(paymentId).putObject(what).put("currency", "EUR").put("value", inAll);
    }

    /** The link that a payment was made by; null when there is no such payment. */
    public String linkOf(String paymentId) {
        return linkOfPayment.get(paymentId);
    }

    public long paidCents(String paymentId) {
        return MollieAmounts.cents(payments.get(paymentId), "/amount/value");
    }

    public long refundedCents(String paymentId) {
        return MollieAmounts.cents(payments.get(paymentId), "/amountRefunded/value");
    }

    public long chargedBackCents(String paymentId) {
        return MollieAmounts.cents(payments.get(paymentId), "/amountChargedBack/value");
    }

    /** How many cents Mollie holds by its own books, of payments by these links. */
    public long netCents(Set<String> linkIds) {
        return payments.entrySet().stream()
                .filter(payment -> linkIds.contains(linkOfPayment.get(payment.getKey())))
                .mapToLong(payment -> MollieAmounts.net(payment.getValue()))
                .sum();
    }

    private String payment(String linkId, String value, String currency, String status) {
        String id = "tr_" + number.incrementAndGet();
        ObjectNode payment = json.createObjectNode();
        payment.put("resource", "payment").put("id", id).put("status", status);
        payment.put("createdAt", Instant.EPOCH.plusSeconds(number.get()).toString());
        payment.putObject("amount").put("currency", currency).put("value", value);
        payment.put("description", links.get(linkId).path("description").asText());
        if ("paid".equals(status)) {
            payment.put("paidAt", "2026-06-15T23:30:00+00:00");
            payment.putObject("details").put("consumerName", "A. Claes");
        }
        payments.put(id, payment);
        linkOfPayment.put(id, linkId);
        return id;
    }

    private ResponseDefinition answer(Request request) {
        questions.incrementAndGet();
        Integer fault = faults.poll();
        if (down) {
            return status(503);
        }
        if (fault != null && fault != 0) {
            return status(fault);
        }
        if (!"Bearer test_key".equals(request.getHeader("Authorization"))) {
            return status(401);
        }
        JsonNode body = find(request);
        if (body == null) {
            return status(404);
        }
        ResponseDefinitionBuilder answer = new ResponseDefinitionBuilder()
                .withStatus(body.path("status").asInt(200))
                .withHeader("Content-Type", "application/hal+json")
                .withBody(body.toString());
        return fault == null
                ? answer.build()
                : answer.withFixedDelay(TOO_LONG_MILLIS).build();
    }

    private JsonNode find(Request request) {
        String path = request.getUrl().replaceFirst("\\?.*", "");
        String[] parts = path.split("/");
        if (path.equals("/v2/payment-links")) {
            return links.get(make(request));
        }
        if (path.endsWith("/payments") && links.containsKey(parts[3])) {
            ObjectNode page = json.createObjectNode();
            var list = page.putObject("_embedded").putArray("payments");
            payments.forEach((id, payment) -> {
                if (linkOfPayment.get(id).equals(parts[3])) {
                    list.add(payment);
                }
            });
            return page;
        }
        if (path.startsWith("/v2/payment-links/") && links.containsKey(parts[3])) {
            links.get(parts[3]).put("archived", read(request).path("archived").asBoolean());
            return links.get(parts[3]);
        }
        JsonNode payment = path.startsWith("/v2/payments/") ? payments.get(parts[3]) : null;
        return path.contains("/refunds") ? refunds.answer(request, payment) : payment;
    }

    private String make(Request request) {
        return linkOfKey.computeIfAbsent(request.getHeader("Idempotency-Key"), key -> {
            String id = "pl_" + number.incrementAndGet();
            ObjectNode link = (ObjectNode) read(request);
            link.put("resource", "payment-link").put("id", id).put("archived", false);
            link.putObject("_links")
                    .putObject("paymentLink")
                    .put("href", "https://paymentlink.mollie.example/payment/" + id);
            links.put(id, link);
            return id;
        });
    }

    private JsonNode read(Request request) {
        try {
            return json.readTree(request.getBodyAsString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ResponseDefinition status(int status) {
        return new ResponseDefinitionBuilder().withStatus(status).build();
    }

    private final class Answers implements ResponseDefinitionTransformerV2 {

        @Override
        public ResponseDefinition transform(ServeEvent event) {
            return answer(event.getRequest());
        }

        @Override
        public String getName() {
            return "mollie";
        }
    }
}
