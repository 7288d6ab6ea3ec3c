package be.vormingsportaal.billing.journal;

import be.vormingsportaal.billing.invoice.StructuredCommunication;
import be.vormingsportaal.shared.Money;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Money that came in or went back, on the day of the bank or the payment provider. */
@Component
class PaymentsPart implements JournalPart {

    private final MoneyRepository money;

    PaymentsPart(MoneyRepository money) {
        this.money = money;
    }

    @Override
    public List<JournalEntry> entries(JournalPeriod period) {
        Map<UUID, List<String>> references = money.references(period.from(), period.to()).stream()
                .collect(Collectors.groupingBy(
                        MoneyRepository.Reference::paymentId,
                        Collectors.mapping(MoneyRepository.Reference::digits, Collectors.toList())));
        return money.payments(period.from(), period.to()).stream()
                .map(row -> row.entry(only(references.getOrDefault(row.id(), List.of()))))
                .toList();
    }

    @Override
    public Map<LedgerAccount, Money> before(LocalDate day) {
        Map<LedgerAccount, Money> sums = new EnumMap<>(LedgerAccount.class);
        money.paidBefore(day).forEach(sum -> {
            sums.merge(MoneyRow.account(sum.source()), Money.ofCents(sum.cents()), Money::plus);
            sums.merge(LedgerAccount.UNASSIGNED, Money.ofCents(-sum.cents()), Money::plus);
        });
        return sums;
    }

    private static Optional<StructuredCommunication> only(List<String> digits) {
        return digits.size() == 1 ? Optional.of(new StructuredCommunication(digits.get(0))) : Optional.empty();
    }
}
