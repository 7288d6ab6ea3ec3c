package be.vormingsportaal.billing.register;

import be.vormingsportaal.billing.invoice.InvoiceKind;
import be.vormingsportaal.billing.invoice.ReceivableState;
import be.vormingsportaal.billing.register.OwedMoneyRepository.Named;
import be.vormingsportaal.billing.register.OwedMoneyRepository.Unassigned;
import be.vormingsportaal.shared.Money;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says which money came in and has no place, to whom it is owed, and why. It takes three statements, however much there
 * is.
 */
@Service
@Transactional(readOnly = true)
public class OwedRegister {

    private final OwedMoneyRepository money;

    OwedRegister(OwedMoneyRepository money) {
        this.money = money;
    }

    /** All of it, the oldest first. */
    public List<OwedEntry> all() {
        Map<UUID, Named> given = newest(money.given());
        Map<UUID, Named> named = newest(money.named());
        return money.unassigned().stream()
                .map(one -> entry(
                        one,
                        Optional.ofNullable(given.get(one.paymentId()))
                                .or(() -> Optional.ofNullable(named.get(one.paymentId())))))
                .toList();
    }

    /** What is owed to an organisation, the oldest first. */
    public List<OwedEntry> to(UUID organisationId) {
        return all().stream()
                .filter(entry -> entry.about()
                        .filter(about -> about.organisationId().equals(organisationId))
                        .isPresent())
                .toList();
    }

    private static Map<UUID, Named> newest(List<Named> oldestFirst) {
        return oldestFirst.stream()
                .collect(Collectors.toMap(Named::paymentId, Function.identity(), (older, newer) -> newer));
    }

    private static OwedEntry entry(Unassigned one, Optional<Named> invoice) {
        return new OwedEntry(
                one.paymentId(),
                one.receivedOn(),
                Optional.ofNullable(one.payerName()),
                Money.ofCents(one.cents()),
                invoice.map(OwedRegister::reason).orElse(OwedReason.UNKNOWN),
                invoice.map(found -> new OwedEntry.About(
                        found.invoiceId(),
                        InvoiceKind.INVOICE.display(found.year(), found.number()),
                        found.organisationId(),
                        found.customer())));
    }

    private static OwedReason reason(Named invoice) {
        if (invoice.state() == ReceivableState.CREDITED) {
            return OwedReason.CREDITED;
        }
        if (invoice.state() == ReceivableState.OPEN) {
            return OwedReason.UNDER_WAY;
        }
        return invoice.cents() > 0 ? OwedReason.TOO_MUCH : OwedReason.DOUBLE;
    }
}
