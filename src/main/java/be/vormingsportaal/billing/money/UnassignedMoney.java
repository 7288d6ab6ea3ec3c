package be.vormingsportaal.billing.money;

import be.vormingsportaal.shared.Money;
import be.vormingsportaal.shared.PageOf;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says which money has no place, whose it seems to be, and why. Money that came in is owed until it has a place. */
@Service
@Transactional(readOnly = true)
public class UnassignedMoney {

    private final UnassignedMoneyRepository money;

    UnassignedMoney(UnassignedMoneyRepository money) {
        this.money = money;
    }

    /**
     * What is owed, the oldest first.
     *
     * @param page from 0; when there is no such page, it is the last one
     */
    public PageOf<UnassignedPayment> owed(int page) {
        PageOf<UnassignedMoneyRepository.Row> rows =
                PageOf.searched(page, index -> money.owed(PageRequest.of(index, PageOf.SIZE)));
        return rows.with(
                rows.items().stream().map(UnassignedMoneyRepository.Row::view).toList());
    }

    /** What is owed to one organisation, the oldest first. */
    public List<UnassignedPayment> owedTo(UUID organisationId) {
        return money.owedTo(organisationId).stream()
                .map(UnassignedMoneyRepository.Row::view)
                .filter(payment -> payment.organisationId().isPresent())
                .toList();
    }

    /**
     * Money that nobody found a place for yet. What staff keep for an organisation has found one.
     *
     * @param fresh how many payments are new
     */
    public record Waiting(long count, long fresh, Money sum) {}

    /** @param since what was booked after it is new */
    public Waiting waiting(Instant since) {
        UnassignedMoneyRepository.Waiting waiting = money.waiting(since);
        return new Waiting(waiting.count(), waiting.fresh(), Money.ofCents(waiting.cents()));
    }

    /** All that is owed, in one sum. */
    public Money total() {
        return Money.ofCents(money.owedCents());
    }

    /** @return empty when nothing of this payment is owed */
    public Optional<UnassignedPayment> owedOf(UUID paymentId) {
        return find(paymentId).filter(one -> one.unassigned().isPositive());
    }

    /** @return empty when all of this payment has its place; negative money that was taken back counts too */
    public Optional<UnassignedPayment> find(UUID paymentId) {
        return money.find(paymentId).map(UnassignedMoneyRepository.Row::view);
    }
}
