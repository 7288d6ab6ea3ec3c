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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What real banks and payers do, and what has to come of it. */
@PortalTest
class BankCasesTests {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 29);

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

    @Autowired
    JdbcClient database;

    /** References and names are those of the test. */
    final String ref = UUID.randomUUID().toString().substring(0, 18);

    UUID staff;
    InvoiceView first;
    InvoiceView second;

    @BeforeEach
    void twoInvoices() {
        staff = people.staff();
        UUID organisation = people.organisation("WZC De Linde");
        first = invoices.issued(organisation, 9_500);
        second = invoices.issued(organisation, 10_000);
    }

    @Test
    void partsOfOneBookingThatShareAReferenceAreBothBooked() {
        PaperEntry batch = PaperEntry.of(19_500)
                .reference(ref)
                .part(paying(first).cents(9_500).reference(ref + "D"))
                .part(paying(second).cents(10_000).reference(ref + "D"));
        assertThat(outcomes(batch)).containsExactly(LineOutcome.ASSIGNED, LineOutcome.ASSIGNED);
        assertThat(state(first)).isEqualTo(ReceivableState.PAID);
        assertThat(state(second)).isEqualTo(ReceivableState.PAID);
    }

    @Test
    void aBankThatWritesTheSameForWantOfAReferenceLosesNothing() {
        for (String none : new String[] {"0", "N/A", "notprovided", "1"}) {
            InvoiceView invoice = invoices.issued(people.organisation("WZC De Eik"), 9_500);
            PaperEntry fee = PaperEntry.of(100)
                    .on(DAY)
                    .reference(none)
                    .part(PaperPart.of().name(ref).text("lidgeld " + none));
            PaperEntry paid =
                    PaperEntry.of(9_500).on(DAY.plusDays(1)).reference(none).part(paying(invoice));
            assertThat(outcomes(fee)).containsExactly(LineOutcome.UNASSIGNED);
            assertThat(outcomes(paid)).as(none).containsExactly(LineOutcome.ASSIGNED);
            assertThat(state(invoice)).isEqualTo(ReceivableState.PAID);
        }
    }

    @Test
    void twoInvoicesInOnePaymentAreOneTaskThatNamesBoth() {
        UUID file = read(PaperEntry.of(19_500)
                .reference(ref)
                .part(PaperPart.of().name("Voorbeeld NV").structured(digits(first), digits(second))));
        assertThat(bank.outcomes(file)).containsExactly(LineOutcome.UNASSIGNED);
        assertThat(references(file)).isEqualTo(2);
        assertThat(billing.task(payment(file))).isEqualTo("Task_Assign");
    }

    @Test
    void aBatchWhosePartsDoNotAddUpIsOneTaskForTheWholeWithoutAPayer() {
        UUID file = read(PaperEntry.of(19_400)
                .reference(ref)
                .part(paying(first).cents(9_500))
                .part(paying(second).name("Iemand anders").cents(10_000)));
        BankLineView line = bank.lines(file).get(0);
        assertThat(bank.outcomes(file)).containsExactly(LineOutcome.UNASSIGNED);
        assertThat(line.amount().cents()).isEqualTo(19_400);
        assertThat(line.counterparty().name()).isEmpty();
        assertThat(references(file)).isEqualTo(2);
        assertThat(billing.task(payment(file))).isEqualTo("Task_Assign");
    }

    @Test
    void aBatchOfWhichOnePartNamesAnInvoiceDoesNotPayItByItself() {
        InvoiceView small = invoices.issued(people.organisation("WZC De Eik"), 100);
        PaperEntry batch = PaperEntry.of(19_500)
                .reference(ref)
                .part(paying(small))
                .part(PaperPart.of().name("Iemand anders").text("factuur"));
        assertThat(outcomes(batch)).containsExactly(LineOutcome.UNASSIGNED);
        assertThat(state(small)).isEqualTo(ReceivableState.OPEN);
    }

    @Test
    void whatTheBankTakesBackIsNegativeAndOpensTheInvoiceAgain() {
        read(PaperEntry.of(9_500).on(DAY).reference(ref).part(paying(first)));
        assertThat(state(first)).isEqualTo(ReceivableState.PAID);
        UUID file = read(PaperEntry.of(-9_500)
                .on(DAY.plusDays(2))
                .reference(ref + "R")
                .reversal()
                .part(paying(first)));
        assertThat(bank.outcomes(file)).containsExactly(LineOutcome.RETURNED);
        assertThat(bank.lines(file).get(0).amount().cents()).isEqualTo(-9_500);
        assertThat(state(first)).isEqualTo(ReceivableState.OPEN);
        assertThat(returnsOf(file)).isOne();
    }

    @Test
    void aReturnedTransferIsFoundByTheReferenceOfThePayer() {
        read(PaperEntry.of(9_500).on(DAY).reference(ref).part(paying(first).endToEndId("E2E-" + ref)));
        UUID file = read(PaperEntry.of(-9_500)
                .on(DAY.plusDays(2))
                .part(PaperPart.of()
                        .name("Voorbeeld NV")
                        .endToEndId("E2E-" + ref)
                        .returned("AC04")));
        assertThat(bank.outcomes(file)).containsExactly(LineOutcome.RETURNED);
        assertThat(state(first)).isEqualTo(ReceivableState.OPEN);
    }

    @Test
    void moneyThatLeavesDoesNotConcernThePortalUnlessItNamesAnInvoice() {
        PaperEntry rent =
                PaperEntry.of(-4_000).reference(ref).part(PaperPart.of().text("huur"));
        assertThat(outcomes(rent)).containsExactly(LineOutcome.DEBIT);
        assertThat(outcomes(PaperEntry.of(-4_000).reference(ref + "2").part(paying(first))))
                .containsExactly(LineOutcome.RETURNED);
    }

    @Test
    void aFileWithTwoAccountsIsReadForTheOwnOneAndNamesTheOther() {
        PaperEntry entry = PaperEntry.of(9_500).on(DAY).reference(ref).part(paying(first));
        UUID file = bank.read(
                CamtFile.of(PaperStatement.of("BE71096123456769")
                                .entry(PaperEntry.of(1_000).on(DAY)))
                        .and(PaperStatement.of(CamtFile.OURS).entry(entry)),
                staff);
        assertThat(bank.outcomes(file)).containsExactly(LineOutcome.ASSIGNED);
        assertThat(bank.find(file).skipped().get(0).name()).isEqualTo("BE71096123456769");
    }

    @Test
    void aBatchSeenWholeAndLaterInPartsIsBookedOnce() {
        UUID whole = read(
                PaperEntry.of(5_000).on(DAY).reference(ref).part(PaperPart.of().text("verzamelboeking " + ref)));
        UUID parts = read(inParts(5_000).reference(ref));
        assertThat(bank.outcomes(whole)).containsExactly(LineOutcome.UNASSIGNED);
        assertThat(bank.outcomes(parts)).containsOnly(LineOutcome.REPEAT).hasSize(2);
    }

    @Test
    void withoutAReferenceTheBatchInPartsIsOneTaskAndBookedWhenItIsOtherMoney() {
        read(PaperEntry.of(4_711).on(DAY).part(PaperPart.of().text("verzamelboeking " + ref)));
        UUID parts = read(inParts(4_711));
        assertThat(bank.outcomes(parts)).containsOnly(LineOutcome.DOUBT).hasSize(2);
        UUID doubt = bank.lines(parts).get(0).doubtId().orElseThrow();
        assertThat(bank.lines(parts).get(1).doubtId()).contains(doubt);
        assertThat(billing.task(doubt)).isEqualTo("Task_DecideDoubt");
        billing.complete(doubt, staff, Map.of("decision", "OTHER"));
        assertThat(bank.outcomes(parts)).containsOnly(LineOutcome.UNASSIGNED);
    }

    private PaperEntry inParts(long cents) {
        return PaperEntry.of(cents)
                .on(DAY)
                .part(PaperPart.of().cents(2_000).name("A" + ref).text("deel 1"))
                .part(PaperPart.of().cents(cents - 2_000).name("B" + ref).text("deel 2"));
    }

    private static PaperPart paying(InvoiceView invoice) {
        return PaperPart.of().name("Voorbeeld NV").structured(digits(invoice));
    }

    private static String digits(InvoiceView invoice) {
        return invoice.communication().orElseThrow().digits();
    }

    private List<LineOutcome> outcomes(PaperEntry entry) {
        return bank.outcomes(read(entry));
    }

    private UUID read(PaperEntry entry) {
        return bank.read(CamtFile.of(PaperStatement.of(CamtFile.OURS).entry(entry)), staff);
    }

    private ReceivableState state(InvoiceView of) {
        return receivables.find(of.id()).orElseThrow().state();
    }

    private UUID payment(UUID file) {
        return bank.lines(file).get(0).paymentId().orElseThrow();
    }

    private int references(UUID file) {
        return database.sql("select count(*) from payment_reference where payment_id = ?")
                .param(payment(file))
                .query(Integer.class)
                .single();
    }

    private int returnsOf(UUID file) {
        return database.sql("select count(*) from payment where id = ? and returns_id is not null")
                .param(payment(file))
                .query(Integer.class)
                .single();
    }
}
