package be.vormingsportaal.billing.bank;

import be.vormingsportaal.billing.invoice.StructuredCommunication;
import be.vormingsportaal.billing.money.PaymentReference;
import be.vormingsportaal.shared.Money;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the structured communications of a line in one column: {@code 202600000192:9500,202600000293}. */
final class WrittenReferences {

    /** So many fit in the column, each with the largest amount. No person divides a payment in so many. */
    private static final int MOST = 240;

    private WrittenReferences() {}

    static String write(List<PaymentReference> references) {
        return references.stream()
                .limit(MOST)
                .map(reference -> reference.digits()
                        + reference.amount().map(amount -> ":" + amount.cents()).orElse(""))
                .collect(Collectors.joining(","));
    }

    static List<PaymentReference> read(String written) {
        return written.isEmpty()
                ? List.of()
                : Arrays.stream(written.split(",")).map(WrittenReferences::one).toList();
    }

    private static PaymentReference one(String written) {
        String[] parts = written.split(":");
        StructuredCommunication communication = new StructuredCommunication(parts[0]);
        return parts.length == 1
                ? PaymentReference.of(communication)
                : PaymentReference.of(communication, Money.ofCents(Long.parseLong(parts[1])));
    }
}
