package be.vormingsportaal.demo;

import be.vormingsportaal.billing.provider.PaymentProvider.Order;
import be.vormingsportaal.billing.provider.ProviderPayment;
import be.vormingsportaal.shared.Money;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Keeps the pages of the demo's payment provider and what was paid there, each in a file, so that nothing is lost at a
 * restart.
 */
class DemoPayments {

    private static final String ENDING = ".page";

    private final Path folder;
    private final Map<String, DemoLink> links = new ConcurrentHashMap<>();

    /** @param folder it need not exist */
    DemoPayments(Path folder) {
        this.folder = folder;
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> file.toString().endsWith(ENDING)).forEach(this::read);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A page that was made, and the attempts to pay there. */
    record DemoLink(String id, Order order, List<ProviderPayment> payments) {

        boolean isPaid() {
            return payments.stream().anyMatch(ProviderPayment::isPaid);
        }
    }

    Optional<DemoLink> find(String id) {
        return Optional.ofNullable(links.get(id));
    }

    Stream<ProviderPayment> all() {
        return links.values().stream().flatMap(link -> link.payments().stream());
    }

    /** Makes the page, unless it is there. */
    synchronized void add(String id, Order order) {
        if (!links.containsKey(id)) {
            keep(new DemoLink(id, order, List.of()));
        }
    }

    /**
     * Notes an attempt to pay by a page.
     *
     * @param paidOn empty when it failed
     * @return the id of the attempt; empty when there is no such page, or somebody paid there before
     */
    synchronized Optional<String> attempt(String id, Optional<LocalDate> paidOn) {
        DemoLink link = links.get(id);
        if (link == null || link.isPaid()) {
            return Optional.empty();
        }
        List<ProviderPayment> payments = new ArrayList<>(link.payments());
        String attempt = "tr_" + UUID.randomUUID().toString().replace("-", "");
        payments.add(payment(attempt, link.order(), paidOn));
        keep(new DemoLink(id, link.order(), List.copyOf(payments)));
        return Optional.of(attempt);
    }

    synchronized void remove(String id) {
        if (links.remove(id) != null) {
            try {
                Files.deleteIfExists(file(id));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static ProviderPayment payment(String id, Order order, Optional<LocalDate> paidOn) {
        return new ProviderPayment(
                id,
                order.description(),
                "EUR",
                order.amount().euros(),
                paidOn,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                Optional.empty());
    }

    private Path file(String id) {
        return folder.resolve(id + ENDING);
    }

    private void keep(DemoLink link) {
        Properties facts = new Properties();
        facts.setProperty("key", link.order().key().toString());
        facts.setProperty("cents", String.valueOf(link.order().amount().cents()));
        facts.setProperty("description", link.order().description());
        facts.setProperty("returnTo", link.order().returnTo());
        link.payments()
                .forEach(payment -> facts.setProperty(
                        payment.id(), payment.paidOn().map(LocalDate::toString).orElse("")));
        try {
            Files.createDirectories(folder);
            Path unfinished = folder.resolve(link.id() + ".part");
            try (Writer out = Files.newBufferedWriter(unfinished)) {
                facts.store(out, null);
            }
            Files.move(unfinished, file(link.id()), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        links.put(link.id(), link);
    }

    private void read(Path file) {
        Properties facts = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            facts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Order order = new Order(
                UUID.fromString(facts.getProperty("key")),
                Money.ofCents(Long.parseLong(facts.getProperty("cents"))),
                facts.getProperty("description"),
                facts.getProperty("returnTo"));
        List<ProviderPayment> payments = facts.stringPropertyNames().stream()
                .filter(name -> name.startsWith("tr_"))
                .map(name -> payment(name, order, day(facts.getProperty(name))))
                .toList();
        String id = file.getFileName().toString().replace(ENDING, "");
        links.put(id, new DemoLink(id, order, payments));
    }

    private static Optional<LocalDate> day(String text) {
        return Optional.of(text).filter(day -> !day.isEmpty()).map(LocalDate::parse);
    }
}
