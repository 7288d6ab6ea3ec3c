package be.vormingsportaal.demo;

import be.vormingsportaal.billing.provider.PaymentProvider.GiveBack;
import be.vormingsportaal.billing.provider.ProviderPayment;
import be.vormingsportaal.shared.Money;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Keeps what the demo's payment provider gave back, each in a file, so that nothing is lost at a restart. */
class DemoRefunds {

    private static final String ENDING = ".refund";

    private final Path folder;
    private final Map<String, Given> refunds = new ConcurrentHashMap<>();

    /** @param folder it need not exist */
    DemoRefunds(Path folder) {
        this.folder = folder;
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> file.toString().endsWith(ENDING)).forEach(this::read);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Money of a payment that went back. */
    private record Given(String paymentId, Money amount) {}

    /**
     * Gives money back, once for each key.
     *
     * @return what the demo's provider calls it
     */
    synchronized String give(GiveBack order) {
        String id = "re_" + order.key().toString().replace("-", "");
        if (!refunds.containsKey(id)) {
            try {
                Files.createDirectories(folder);
                Files.write(
                        folder.resolve(id + ENDING),
                        List.of(order.paymentId(), String.valueOf(order.amount().cents())));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            refunds.put(id, new Given(order.paymentId(), order.amount()));
        }
        return id;
    }

    boolean knows(String id) {
        return refunds.containsKey(id);
    }

    /** The payment with what of it went back. */
    ProviderPayment with(ProviderPayment payment) {
        BigDecimal returned = Money.sum(refunds.values().stream()
                        .filter(given -> given.paymentId().equals(payment.id()))
                        .map(Given::amount)
                        .toList())
                .euros();
        return new ProviderPayment(
                payment.id(),
                payment.description(),
                payment.currency(),
                payment.amount(),
                payment.paidOn(),
                returned,
                payment.chargedBack(),
                payment.payerName(),
                payment.attempt());
    }

    private void read(Path file) {
        try {
            List<String> facts = Files.readAllLines(file);
            refunds.put(
                    file.getFileName().toString().replace(ENDING, ""),
                    new Given(facts.get(0), Money.ofCents(Long.parseLong(facts.get(1)))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
