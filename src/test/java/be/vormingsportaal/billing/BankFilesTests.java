package be.vormingsportaal.billing;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.billing.bank.BankFileResult.Problem;
import be.vormingsportaal.billing.bank.BankFiles;
import be.vormingsportaal.billing.bank.BankLine;
import be.vormingsportaal.billing.bank.BankLine.Outcome;
import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.billing.invoice.ReceivableState;
import be.vormingsportaal.billing.receivable.Receivables;
import be.vormingsportaal.testing.CamtFile;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestInvoices;
import be.vormingsportaal.testing.TestPeople;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Bank statements: what is booked, once, and what is refused as a whole. */
@PortalTest
class BankFilesTests {

    @Autowired
    BankFiles files;

    @Autowired
    Receivables receivables;

    @Autowired
    TestInvoices invoices;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    UUID staff;
    InvoiceView invoice;

    /** References are the bank's, and each test has its own. */
    final String ref = UUID.randomUUID().toString().substring(0, 20);

    @BeforeEach
    void anInvoice() {
        staff = people.staff();
        invoice = invoices.issued(people.organisation("WZC De Linde"), 9_500);
    }

    @Test
    void theRightCommunicationAndAmountPayTheInvoice() {
        assertThat(outcomes(read(CamtFile.ofOurs().credit(ref, "95.00", communication()))))
                .containsExactly(Outcome.ASSIGNED);
        assertThat(state(invoice)).isEqualTo(ReceivableState.PAID);
        assertThat(files.recent().get(0).booked()).isOne();
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
                .containsExactly(Outcome.ASSIGNED, Outcome.UNASSIGNED, Outcome.UNASSIGNED, Outcome.UNASSIGNED);
        assertThat(state(invoice)).isEqualTo(ReceivableState.OPEN);
        // what is open of it is certain; what is over is not
        assertThat(state(credited)).isEqualTo(ReceivableState.PAID);
        assertThat(unassignedCents(ref + "4")).isEqualTo(1_000);
        assertThat(unassignedCents(ref + "1")).isZero();
    }

    @Test
    void theSecondPaymentOfAnInvoiceIsATask() {
        UUID read = read(CamtFile.ofOurs()
                .credit(ref + "1", "95.00", communication())
                .credit(ref + "2", "95.00", communication()));
        assertThat(outcomes(read)).containsExactly(Outcome.ASSIGNED, Outcome.UNASSIGNED);
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        CamtFile file = CamtFile.ofOurs()
                .credit(ref, "95.00", communication())
                .credit(null, "7.00", ref)
                .credit(null, "7.00", ref);
        assertThat(outcomes(read(file))).containsExactly(Outcome.ASSIGNED, Outcome.UNASSIGNED, Outcome.UNASSIGNED);
        long payments = payments();
        assertThat(outcomes(read(file))).containsOnly(Outcome.KNOWN);
        assertThat(payments()).isEqualTo(payments);
    }

    @Test
    void anotherStatementWithTheSameMovementsAddsOnlyWhatIsNew() {
        read(CamtFile.ofOurs().credit(ref, "95.00", communication()));
        UUID second = read(CamtFile.ofOurs()
                .debit(ref + "d", "10.00")
                .credit(ref + "n", "8.00", "nieuw")
                .credit(ref, "95.00", communication()));
        assertThat(outcomes(second)).containsExactly(Outcome.DEBIT, Outcome.UNASSIGNED, Outcome.KNOWN);
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
        assertThat(outcomes(read(file))).containsExactly(Outcome.ASSIGNED, Outcome.ASSIGNED);
        assertThat(state(other)).isEqualTo(ReceivableState.PAID);
        assertThat(outcomes(read(file))).containsOnly(Outcome.KNOWN);
    }

    @Test
    void whatIsNoIncomeIsShownAndNotBooked() {
        long payments = payments();
        UUID read = read(CamtFile.ofOurs()
                .debit(ref + "1", "95.00")
                .reversal(ref + "2", "95.00")
                .pending(ref + "3", "95.00", communication()));
        assertThat(outcomes(read)).containsExactly(Outcome.DEBIT, Outcome.REVERSAL, Outcome.PENDING);
        assertThat(files.lines(read).get(0).amount().isNegative()).isTrue();
        assertThat(payments()).isEqualTo(payments);
        assertThat(state(invoice)).isEqualTo(ReceivableState.OPEN);
    }

    @Test
    void aBatchWhosePartsAreInAnotherCurrencyIsBookedAsAWhole() {
        CamtFile file = CamtFile.ofOurs().batch(ref, "145.00", "95.00", communication(), "50.00", "factuur");
        byte[] dollars = file.text()
                .replace("<TxAmt><Amt Ccy=\"EUR\">", "<TxAmt><Amt Ccy=\"USD\">")
                .getBytes(StandardCharsets.UTF_8);
        UUID read = files.read("afschrift.xml", dollars, staff).fileId().orElseThrow();
        assertThat(files.lines(read)).extracting(BankLine::amountCents).containsExactly(14_500L);
    }

    @Test
    void namesInEveryEncodingThatAFileDeclaresAreRead() {
        String latin = CamtFile.ofOurs()
                .credit(ref, "95.00", communication())
                .text()
                .replace("encoding=\"UTF-8\"", "encoding=\"ISO-8859-1\"");
        UUID read = files.read("latin.xml", latin.getBytes(StandardCharsets.ISO_8859_1), staff)
                .fileId()
                .orElseThrow();
        assertThat(files.lines(read).get(0).payerName()).isEqualTo("WZC Ré Linde");
    }

    @Test
    void aFileWithSomethingWrongBooksNothing() {
        CamtFile good = CamtFile.ofOurs().credit(ref, "95.00", communication());
        byte[] whole = good.bytes();
        refused(Problem.UNREADABLE, Arrays.copyOf(whole, whole.length - 40));
        refused(Problem.UNREADABLE, good.bytes(StandardCharsets.ISO_8859_1));
        refused(Problem.UNREADABLE, new byte[0]);
        refused(Problem.UNREADABLE, "Datum;Bedrag\n1-6-2026;95,00".getBytes(StandardCharsets.UTF_8));
        refused(Problem.OTHER_FORM, "<Document/>".getBytes(StandardCharsets.UTF_8));
        refused(Problem.OTHER_FORM, good.text().replace("camt.053", "camt.054").getBytes(StandardCharsets.UTF_8));
        refused(
                Problem.OTHER_ACCOUNT,
                CamtFile.of("BE71096123456769")
                        .credit(ref, "95.00", communication())
                        .bytes());
        refused(Problem.UNREADABLE, good.text().replace("95.00", "95.001").getBytes(StandardCharsets.UTF_8));
        refused(
                Problem.UNREADABLE,
                good.text().replace("2026-05-29", "2026-13-29").getBytes(StandardCharsets.UTF_8));
    }

    /** Outside the standard, and none of it would fit in our tables: it is found before the first line is booked. */
    @Test
    void whatTheStandardForbidsBooksNothing() {
        CamtFile good = CamtFile.ofOurs().credit(ref + "g", "95.00", communication());
        refused(
                Problem.UNREADABLE,
                good.credit(ref + "1", "92233720368547758.07", "te veel").bytes());
        CamtFile second = CamtFile.ofOurs().credit(ref + "g", "95.00", communication());
        refused(
                Problem.UNREADABLE,
                second.credit(ref + "2", "-5.00", "te weinig").bytes());
        CamtFile third = CamtFile.ofOurs().credit(ref + "g", "95.00", communication());
        refused(
                Problem.UNREADABLE,
                third.credit("r".repeat(300), "5.00", "te lang").bytes());
        assertThat(state(invoice)).isEqualTo(ReceivableState.OPEN);
    }

    @Test
    void aFileCannotReadOtherFilesNorGrowWithoutEnd() {
        String good = CamtFile.ofOurs().credit(ref, "95.00", "&boom;").text();
        String outside =
                good.replace("<Document ", "<!DOCTYPE d [<!ENTITY boom SYSTEM \"file:///etc/passwd\">]><Document ");
        String laughs =
                good.replace("<Document ", "<!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY boom \"&a;&a;&a;\">]><Document ");
        refused(Problem.UNREADABLE, outside.getBytes(StandardCharsets.UTF_8));
        refused(Problem.UNREADABLE, laughs.getBytes(StandardCharsets.UTF_8));
    }

    private void refused(Problem problem, byte[] file) {
        long payments = payments();
        int read = files.recent().size();
        assertThat(files.read("afschrift.xml", file, staff).problem()).contains(problem);
        assertThat(payments()).isEqualTo(payments);
        assertThat(files.recent()).hasSize(read);
    }

    private UUID read(CamtFile file) {
        return files.read("afschrift.xml", file.bytes(), staff).fileId().orElseThrow();
    }

    private List<Outcome> outcomes(UUID file) {
        return files.lines(file).stream().map(BankLine::outcome).toList();
    }

    private String communication() {
        return invoice.communication().orElseThrow().display();
    }

    private ReceivableState state(InvoiceView of) {
        return receivables.find(of.id()).orElseThrow().state();
    }

    private long payments() {
        return database.sql("select count(*) from payment").query(Long.class).single();
    }

    private long unassignedCents(String reference) {
        return database.sql("select unassigned_cents from payment_balance b join payment p on p.id = b.payment_id"
                        + " where p.external_id = ?")
                .param("ref:" + reference)
                .query(Long.class)
                .single();
    }
}
