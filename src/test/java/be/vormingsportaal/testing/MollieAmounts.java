package be.vormingsportaal.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;

/** Reads amounts as Mollie writes them. */
final class MollieAmounts {

    private MollieAmounts() {}

    static long cents(String value) {
        return new BigDecimal(value).movePointRight(2).longValueExact();
    }

    /** @return none when there is no such amount */
    static long cents(JsonNode payment, String path) {
        return cents(payment.at(path).asText("0"));
    }

    /** What Mollie holds of a payment. */
    static long net(JsonNode payment) {
        return "paid".equals(payment.path("status").asText())
                ? cents(payment, "/amount/value")
                        - cents(payment, "/amountRefunded/value")
                        - cents(payment, "/amountChargedBack/value")
                : 0;
    }
}
