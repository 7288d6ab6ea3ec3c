package be.vormingsportaal.billing.bank;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.billing.invoice.ReceivableState;
import be.vormingsportaal.billing.receivable.Receivables;
import be.vormingsportaal.testing.CamtFile;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestBank;
import be.vormingsportaal.testing.TestBilling;
import be.vormingsportaal.testing.TestInvoices;
import be.vormingsportaal.testing.TestPeople;
import be.vormingsportaal.testing.statement.PaperEntry;
import be.vormingsportaal.testing.statement.PaperPart;
import be.vormingsportaal.testing.statement.PaperStatement;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Which payment a line takes back, when banks write the same reference with the money of different payers. */
@PortalTest
class ReturnedLinesTests {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final String IBAN_A = "BE71096123456769";
    private static final String IBAN_B = "BE43068999999501";

    @Autowired
    TestBank bank;

    @Autowired
    TestBilling billing;

    @Autowired
    Receivables receivables;

    @Autowired
    TestInvoices invoices;

    @Autowired
    TestPeople people;

    final String ref = UUID.randomUUID().toString().substring(0, 18);

    UUID staff;
    InvoiceView ofA;
    InvoiceView ofB;

    @BeforeEach
    void twoPayers() {
        staff = people.staff();
        ofA = invoices.issued(people.organisation("WZC De Linde"), 9_500);
        ofB = invoices.issued(people.organisation("WZC De Eik"), 9_500);
    }

    @Test
    void aNumberOfABankThatCountsAnewEachDayTakesBackNothingOfAnotherPayer() {
        pay("0007", paying(ofA).iban(IBAN_A));
        pay("0012", paying(ofB).iban(IBAN_B));
        takeBack("0007", paying(ofB).iban(IBAN_B));
        assertThat(state(ofB)).isEqualTo(ReceivableState.OPEN);
        assertThat(state(ofA)).isEqualTo(ReceivableState.PAID);
    }

    @Test
    void aReferenceThatIsNoneTakesBackNothing() {
        pay("0007", paying(ofA));
        takeBack("0007", PaperPart.of().name("Iemand " + ref));
        assertThat(state(ofA)).isEqualTo(ReceivableState.PAID);
    }

    @Test
    void theSameReferenceWithAnotherAccountIsOtherMoney() {
        pay(ref, paying(ofA).iban(IBAN_A));
        pay(ref + "B", paying(ofB).iban(IBAN_B));
        takeBack(ref, paying(ofB).iban(IBAN_B));
        assertThat(state(ofB)).isEqualTo(ReceivableState.OPEN);
        assertThat(state(ofA)).isEqualTo(ReceivableState.PAID);
    }

    @Test
    void theSameReferenceWithAnotherCommunicationIsOtherMoney() {
        pay(ref, paying(ofA).endToEndId("MAART-" + ref));
        pay(ref + "B", paying(ofB));
        takeBack(ref, paying(ofB).endToEndId("MAART-" + ref));
        assertThat(state(ofB)).isEqualTo(ReceivableState.OPEN);
        assertThat(state(ofA)).isEqualTo(ReceivableState.PAID);
    }

    /** Nobody knows how many euros it is. */
    @Test
    void dollarsThatAreTakenBackAreATaskToo() {
        pay(ref, paying(ofA));
        UUID file = read(PaperEntry.of(-10_300)
                .currency("USD")
                .on(DAY.plusDays(29))
                .reference(ref + "R")
                .reversal()
                .part(paying(ofA)));
        assertThat(bank.outcomes(file)).containsExactly(LineOutcome.OTHER_CURRENCY);
        UUID foreign = bank.lines(file).get(0).paymentId().orElseThrow();
        billing.complete(foreign, staff, Map.of("decision", "BOOK", "amount", "95,00"));
        assertThat(state(ofA)).isEqualTo(ReceivableState.OPEN);
        PaperEntry rent = PaperEntry.of(-4_000)
                .currency("USD")
                .reference(ref + "H")
                .part(PaperPart.of().text("huur"));
        assertThat(bank.outcomes(read(rent))).containsExactly(LineOutcome.DEBIT);
    }

    @Test
    void dollarsThatComeBackToUsAreForNoInvoiceByThemselves() {
        UUID file = read(
                PaperEntry.of(10_300).currency("USD").reference(ref).reversal().part(paying(ofA)));
        UUID foreign = bank.lines(file).get(0).paymentId().orElseThrow();
        billing.complete(foreign, staff, Map.of("decision", "BOOK", "amount", "95,00"));
        assertThat(state(ofA)).isEqualTo(ReceivableState.OPEN);
    }

    private void pay(String reference, PaperPart part) {
        assertThat(bank.outcomes(
                        read(PaperEntry.of(9_500).on(DAY).reference(reference).part(part))))
                .containsExactly(LineOutcome.ASSIGNED);
    }

    private void takeBack(String reference, PaperPart part) {
        assertThat(bank.outcomes(read(PaperEntry.of(-9_500)
                        .on(DAY.plusDays(29))
                        .reference(reference)
                        .reversal()
                        .part(part))))
                .containsExactly(LineOutcome.RETURNED);
    }

    private static PaperPart paying(InvoiceView invoice) {
        return PaperPart.of()
                .name("Voorbeeld NV")
                .structured(invoice.communication().orElseThrow().digits());
    }

    private UUID read(PaperEntry entry) {
        return bank.read(CamtFile.of(PaperStatement.of(CamtFile.OURS).entry(entry)), staff);
    }

    private ReceivableState state(InvoiceView of) {
        return receivables.find(of.id()).orElseThrow().state();
    }
}
