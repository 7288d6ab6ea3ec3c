package be.vormingsportaal.billing.mollie;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Holds the settings of the account at Mollie.
 *
 * @param apiKey begins with {@code live_} or {@code test_}; missing or empty when there is no account
 * @param baseUrl where Mollie's API is
 * @param timeout how long a call may take
 */
@Validated
@ConfigurationProperties("portal.payment.mollie")
record MollieSettings(
        @NotNull @DefaultValue("none") String apiKey,
        @NotBlank @DefaultValue("https://api.mollie.com") String baseUrl,
        @NotNull @DefaultValue("10s") Duration timeout) {

    public MollieSettings {
        apiKey = apiKey == null ? null : apiKey.strip();
    }
}
