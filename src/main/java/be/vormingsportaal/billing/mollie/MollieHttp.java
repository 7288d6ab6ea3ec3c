package be.vormingsportaal.billing.mollie;

import be.vormingsportaal.billing.provider.OnProviderKeyCondition;
import be.vormingsportaal.billing.provider.ProviderException;
import be.vormingsportaal.billing.provider.ProviderRefusedException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/**
 * Calls the API of Mollie, version 2. It follows no redirects, so that the key goes only to the address in the
 * settings.
 */
@Component
@Conditional(OnProviderKeyCondition.class)
class MollieHttp {

    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;
    /** It was understood, and cannot be done. */
    private static final int REFUSED = 422;

    private static final int GOOD = 200;
    private static final int NO_MORE_GOOD = 300;

    private final MollieSettings settings;
    private final ObjectMapper json;
    private final HttpClient http;

    MollieHttp(MollieSettings settings, ObjectMapper json) {
        this.settings = settings;
        this.json = json;
        http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.timeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** @return empty when there is nothing at that path (any more) */
    Optional<JsonNode> get(String path) {
        return send(request(path).GET().build());
    }

    /** @param idempotencyKey the same key gives the same answer, and nothing is made twice */
    JsonNode post(String path, Object body, String idempotencyKey) {
        return send(request(path)
                        .header("Idempotency-Key", idempotencyKey)
                        .POST(BodyPublishers.ofString(write(body)))
                        .build())
                .orElseThrow(() -> new ProviderRefusedException("Mollie has no " + path));
    }

    /** Does nothing when there is nothing at that path. */
    void patch(String path, Object body) {
        send(request(path).method("PATCH", BodyPublishers.ofString(write(body))).build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(settings.baseUrl() + path))
                .header("Authorization", "Bearer " + settings.apiKey())
                .header("Content-Type", "application/json")
                .header("Accept", "application/hal+json");
    }

    private Optional<JsonNode> send(HttpRequest request) {
        CompletableFuture<HttpResponse<String>> call = http.sendAsync(request, BodyHandlers.ofString());
        try {
            // the client's own time-out ends with the headers of the answer, so this time-out is for the whole answer
            HttpResponse<String> answer = call.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
            if (answer.statusCode() == NOT_FOUND || answer.statusCode() == GONE) {
                return Optional.empty();
            }
            if (answer.statusCode() == REFUSED) {
                throw new ProviderRefusedException("Mollie refused " + request.method() + " "
                        + request.uri().getPath());
            }
            if (answer.statusCode() < GOOD || answer.statusCode() >= NO_MORE_GOOD) {
                throw new ProviderException("Mollie answered " + answer.statusCode() + " to " + request.method() + " "
                        + request.uri().getPath());
            }
            return Optional.of(json.readTree(answer.body()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ProviderException("The call to Mollie was interrupted", stopped);
        } catch (ExecutionException | TimeoutException | IOException failed) {
            throw new ProviderException("Mollie did not answer", failed);
        } finally {
            call.cancel(true);
        }
    }

    private String write(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("No JSON", e);
        }
    }
}
