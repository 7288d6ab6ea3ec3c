package be.vormingsportaal.billing.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import be.vormingsportaal.billing.returned.MoneyFlow;
import be.vormingsportaal.shared.Money;
import be.vormingsportaal.shared.PageOf;
import be.vormingsportaal.testing.PortalTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is owed, and to whom. */
@PortalTest
class UnassignedMoneyTests extends MoneyFlow {

    @Autowired
    UnassignedMoney unassigned;

    @Test
    void whatIsOwedToAnOrganisationIsListedWithItsInvoiceAndTheReason() {
        UUID over = pay(10_000, first);
        UUID again = pay(9_500, first);
        UUID part = pay(1_000, second);
        invoicing.credit(second.id(), "Geannuleerd");
        UUID late = pay(500, second);
        assertThat(unassigned.owedTo(organisation))
                .extracting(UnassignedPayment::paymentId, UnassignedPayment::reason, UnassignedPayment::unassigned)
                .containsExactlyInAnyOrder(
                        tuple(over, UnassignedReason.OVERPAID, euro(5)),
                        tuple(again, UnassignedReason.DOUBLE, euro(95)),
                        tuple(part, UnassignedReason.CREDITED, euro(10)),
                        tuple(late, UnassignedReason.CREDITED, euro(5)));
        assertThat(unassigned.owedTo(organisation))
                .allSatisfy(payment -> assertThat(payment.payer().iban()).contains(IBAN))
                .allSatisfy(payment -> assertThat(payment.invoice()).isPresent());
    }

    @Test
    void allOfItComesInPagesAndInOneSum() {
        Money before = unassigned.total();
        UUID nowhere = pay(1_234);
        assertThat(unassigned.total()).isEqualTo(before.plus(Money.ofCents(1_234)));
        PageOf<UnassignedPayment> last = unassigned.owed(9_999);
        assertThat(last.index()).isEqualTo(last.pages() - 1);
        assertThat(last.items()).isNotEmpty().allMatch(one -> one.unassigned().isPositive());
        assertThat(unassigned.find(nowhere).orElseThrow().reason()).isEqualTo(UnassignedReason.UNKNOWN);
        assertThat(unassigned.find(nowhere).orElseThrow().organisationId()).isEmpty();
    }

    @Test
    void moneyForInvoicesOfTwoOrganisationsIsOfNeither() {
        UUID other = people.organisation("WZC De Eik");
        UUID both = pay(1_000, first, invoices.mailed(invoices.issued(other, 5_000)));
        assertThat(unassigned.find(both).orElseThrow().reason()).isEqualTo(UnassignedReason.SEVERAL);
        assertThat(unassigned.find(both).orElseThrow().organisationId()).isEmpty();
        assertThat(unassigned.owedTo(other)).isEmpty();
    }
}
