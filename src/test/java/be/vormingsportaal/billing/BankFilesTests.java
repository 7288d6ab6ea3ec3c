package be.vormingsportaal.billing;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.billing.bank.BankLineView;
import be.vormingsportaal.billing.bank.LineOutcome;
import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.billing.invoice.ReceivableState;
import be.vormingsportaal.shared.Money;
import be.vormingsportaal.testing.CamtFile;
import be.vormingsportaal.testing.statement.PaperEntry;
import be.vormingsportaal.testing.statement.PaperPart;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Bank statements: what is booked, once. */
class BankFilesTests extends BankFilesFlow {

    @Test
    void theRightCommunicationAndAmountPayTheInvoice() {
        assertThat(outcomes(read(CamtFile.ofOurs().credit(ref, "95.00", communication()))))
                .containsExactly(LineOutcome.ASSIGNED);
        assertThat(state(invoice)).isEqualTo(ReceivableState.PAID);
    }

    @Test
    void everythingElseIsBookedAndBecomesATask() {
        InvoiceView credited = invoices.issued(people.organisation("WZC De Eik"), 5_000);
        UUID read = read(CamtFile.ofOurs()
                .credit(ref + "1", "45.00", communication())
                .credit(ref + "2", "95.00", "factuur van mei")
                .credit(ref + "3", "12.00", "+++999/9999/99948+++")
                .credit(
                        ref + "4",
                        "60.00",
                        credited.communication().orElseThrow().display()));
        // less than what is open is a part
        assertThat(outcomes(read))
                .containsExactly(
                        LineOutcome.ASSIGNED, LineOutcome.UNASSIGNED, LineOutcome.UNASSIGNED, LineOutcome.UNASSIGNED);
        assertThat(state(invoice)).isEqualTo(ReceivableState.OPEN);
        // what is open of it is certain; what is over is not
        assertThat(state(credited)).isEqualTo(ReceivableState.PAID);
        assertThat(unassignedCents(read, 3)).isEqualTo(1_000);
        assertThat(unassignedCents(read, 0)).isZero();
    }

    @Test
    void theSecondPaymentOfAnInvoiceIsATask() {
        UUID read = read(CamtFile.ofOurs()
                .credit(ref + "1", "95.00", communication())
                .credit(ref + "2", "95.00", communication()));
        assertThat(outcomes(read)).containsExactly(LineOutcome.ASSIGNED, LineOutcome.UNASSIGNED);
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        CamtFile file = CamtFile.ofOurs()
                .credit(ref, "95.00", communication())
                .credit(null, "7.00", ref)
                .credit(null, "7.00", ref);
        assertThat(outcomes(read(file)))
                .containsExactly(LineOutcome.ASSIGNED, LineOutcome.UNASSIGNED, LineOutcome.UNASSIGNED);
        long payments = payments();
        assertThat(outcomes(read(file))).containsOnly(LineOutcome.REPEAT);
        assertThat(payments()).isEqualTo(payments);
    }

    @Test
    void anotherStatementWithTheSameMovementsAddsOnlyWhatIsNew() {
        read(CamtFile.ofOurs().credit(ref, "95.00", communication()));
        UUID second = read(CamtFile.ofOurs()
                .debit(ref + "d", "10.00")
                .credit(ref + "n", "8.00", "nieuw")
                .credit(ref, "95.00", communication()));
        assertThat(outcomes(second)).containsExactly(LineOutcome.DEBIT, LineOutcome.UNASSIGNED, LineOutcome.REPEAT);
    }

    @Test
    void movementsThatWereBookedTogetherAreOnePaymentEach() {
        InvoiceView other = invoices.issued(people.organisation("WZC De Eik"), 5_000);
        CamtFile file = CamtFile.ofOurs()
                .batch(
                        ref,
                        "145.00",
                        "95.00",
                        communication(),
                        "50.00",
                        other.communication().orElseThrow().display());
        assertThat(outcomes(read(file))).containsExactly(LineOutcome.ASSIGNED, LineOutcome.ASSIGNED);
        assertThat(state(other)).isEqualTo(ReceivableState.PAID);
        assertThat(outcomes(read(file))).containsOnly(LineOutcome.REPEAT);
    }

    @Test
    void whatLeavesAndWhatIsOnlyAnnouncedIsShownAndNotBooked() {
        long payments = payments();
        UUID read = read(CamtFile.ofOurs().debit(ref + "1", "95.00").pending(ref + "3", "95.00", communication()));
        assertThat(outcomes(read)).containsExactly(LineOutcome.DEBIT, LineOutcome.PENDING);
        assertThat(bank.lines(read).get(0).amount().isNegative()).isTrue();
        assertThat(payments()).isEqualTo(payments);
        assertThat(state(invoice)).isEqualTo(ReceivableState.OPEN);
    }

    @Test
    void moneyThatComesBackToUsIsForNoInvoiceByItself() {
        UUID read = read(CamtFile.ofOurs()
                .entry(PaperEntry.of(9_500)
                        .reference(ref)
                        .reversal()
                        .part(PaperPart.of().structured(communication()))));
        assertThat(outcomes(read)).containsExactly(LineOutcome.UNASSIGNED);
        assertThat(state(invoice)).isEqualTo(ReceivableState.OPEN);
    }

    @Test
    void aBatchWhosePartsAreInAnotherCurrencyIsBookedAsAWhole() {
        CamtFile file = CamtFile.ofOurs().batch(ref, "145.00", "95.00", communication(), "50.00", "factuur");
        byte[] dollars = file.text()
                .replace("<TxAmt><Amt Ccy=\"EUR\">", "<TxAmt><Amt Ccy=\"USD\">")
                .getBytes(StandardCharsets.UTF_8);
        UUID read = bank.read(dollars, staff);
        assertThat(bank.lines(read)).extracting(BankLineView::amount).containsExactly(Money.ofCents(14_500));
    }

    @Test
    void namesInEveryEncodingThatAFileDeclaresAreRead() {
        String latin = CamtFile.ofOurs()
                .credit(ref, "95.00", communication())
                .text()
                .replace("encoding=\"UTF-8\"", "encoding=\"ISO-8859-1\"");
        UUID read = bank.read(latin.getBytes(StandardCharsets.ISO_8859_1), staff);
        assertThat(bank.lines(read).get(0).counterparty().name()).contains("WZC Ré Linde");
    }

    private UUID read(CamtFile file) {
        return bank.read(file, staff);
    }

    private List<LineOutcome> outcomes(UUID file) {
        return bank.outcomes(file);
    }

    private ReceivableState state(InvoiceView of) {
        return receivables.find(of.id()).orElseThrow().state();
    }

    private long unassignedCents(UUID file, int line) {
        return database.sql("select unassigned_cents from payment_balance where payment_id = ?")
                .param(bank.lines(file).get(line).paymentId().orElseThrow())
                .query(Long.class)
                .single();
    }
}
