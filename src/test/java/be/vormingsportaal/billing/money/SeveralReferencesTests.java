package be.vormingsportaal.billing.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.billing.invoice.ReceivableState;
import be.vormingsportaal.billing.invoice.StructuredCommunication;
import be.vormingsportaal.billing.returned.MoneyFlow;
import be.vormingsportaal.shared.Money;
import be.vormingsportaal.testing.PortalTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Money that names more than one invoice. */
@PortalTest
class SeveralReferencesTests extends MoneyFlow {

    static final Map<String, Object> DIVIDE = Map.of("decision", "DIVIDE");

    @AfterEach
    void everyPaymentIsWhole() {
        theBooksAreWhole();
    }

    @Test
    void theSumOfWhatIsOpenStaysWholeAndTheDivisionIsProposed() {
        UUID both = pay(19_500, first, second);
        PaymentView view = payment(both);
        assertThat(view.unassigned()).isEqualTo(euro(195));
        assertThat(view.reason()).contains(UnassignedReason.SEVERAL);
        assertThat(view.organisationId()).contains(organisation);
        assertThat(view.references())
                .extracting(reference -> reference.invoice().orElseThrow().number())
                .containsExactly(first.number(), second.number());
        assertThat(view.proposal())
                .containsExactlyInAnyOrder(
                        new PaymentView.Share(first.number(), euro(95)),
                        new PaymentView.Share(second.number(), euro(100)));
        assertThat(state(first)).isEqualTo(ReceivableState.OPEN);
        assertThat(billing.task(both)).isEqualTo("Task_Assign");
    }

    @Test
    void whatIsProposedIsCarriedOutByOneAnswer() {
        UUID both = pay(19_500, first, second);
        decide(both, DIVIDE);
        assertThat(state(first)).isEqualTo(ReceivableState.PAID);
        assertThat(state(second)).isEqualTo(ReceivableState.PAID);
        assertThat(jobs.instance(both)).isNull();
        assertThat(jobs.instance(first.id())).isNull();
    }

    @Test
    void amountsThatCameWithTheCommunicationsDecide() {
        UUID both = pay(9_000, List.of(named(first, 4_000), named(second, 5_000)));
        assertThat(payment(both).proposal()).hasSize(2);
        decide(both, DIVIDE);
        assertThat(open(first)).isEqualTo(euro(55));
        assertThat(open(second)).isEqualTo(euro(50));
    }

    @Test
    void nothingIsProposedThatIsNotPlain() {
        assertThat(payment(pay(15_000, first, second)).proposal()).isEmpty();
        assertThat(payment(pay(9_000, List.of(named(first, 4_000), named(second, 6_000))))
                        .proposal())
                .isEmpty();
        assertThat(payment(pay(15_000, List.of(named(first, 9_600), named(second, 5_400))))
                        .proposal())
                .isEmpty();
        assertThat(payment(pay(19_500, List.of(named(first, 9_500), reference(second))))
                        .proposal())
                .isEmpty();
        assertThat(payment(pay(9_500, List.of(reference(first), reference("999999999948"))))
                        .proposal())
                .isEmpty();
    }

    @Test
    void aProposalThatNoLongerFitsIsRefusedInWords() {
        UUID both = pay(19_500, first, second);
        pay(1_000, first);
        assertThat(payment(both).proposal()).isEmpty();
        assertThatThrownBy(() -> decide(both, DIVIDE)).hasMessageContaining("kan niet verdeeld worden");
        assertThat(billing.task(both)).isEqualTo("Task_Assign");
        assertThat(open(second)).isEqualTo(euro(100));
    }

    @Test
    void oneInvoiceAtATimeIsStillPossible() {
        UUID both = pay(19_500, first, second);
        decide(both, Map.of("decision", "INVOICE", "invoiceNumber", first.number()));
        assertThat(payment(both).unassigned()).isEqualTo(euro(100));
        decide(both, Map.of("decision", "INVOICE", "invoiceNumber", second.number()));
        assertThat(jobs.instance(both)).isNull();
    }

    @Test
    void theSameCommunicationTwiceIsOne() {
        pay(9_500, first, first);
        assertThat(state(first)).isEqualTo(ReceivableState.PAID);
    }

    @Test
    void oneCommunicationForAPartOfTheMoneyIsATask() {
        UUID some = pay(9_500, List.of(named(first, 4_000)));
        assertThat(payment(some).reason()).contains(UnassignedReason.SEVERAL);
        assertThat(open(first)).isEqualTo(euro(95));
    }

    private static PaymentReference named(InvoiceView invoice, long cents) {
        return PaymentReference.of(invoice.communication().orElseThrow(), Money.ofCents(cents));
    }

    private static PaymentReference reference(InvoiceView invoice) {
        return PaymentReference.of(invoice.communication().orElseThrow());
    }

    private static PaymentReference reference(String digits) {
        return PaymentReference.of(new StructuredCommunication(digits));
    }
}
