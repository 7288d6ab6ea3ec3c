package be.vormingsportaal.billing.journal;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.billing.bank.BankDoubts;
import be.vormingsportaal.billing.bank.BankFileDecision;
import be.vormingsportaal.billing.bank.BankFiles;
import be.vormingsportaal.billing.bank.DoubtDecision;
import be.vormingsportaal.billing.bank.LineOutcome;
import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.billing.money.PaymentSource;
import be.vormingsportaal.shared.Money;
import be.vormingsportaal.testing.CamtFile;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestBank;
import be.vormingsportaal.testing.statement.PaperEntry;
import be.vormingsportaal.testing.statement.PaperPart;
import be.vormingsportaal.testing.statement.PaperStatement;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The account of the bank in the journal moves as the lines of the bank do. */
@PortalTest
class JournalBankTests extends JournalFlow {

    private static final LocalDate DAY = LocalDate.of(YEAR, 3, 9);

    @Autowired
    TestBank bank;

    @Autowired
    BankFiles files;

    @Autowired
    BankDoubts doubts;

    final String ref = UUID.randomUUID().toString().substring(0, 18);

    UUID staff;
    Money before;

    @BeforeEach
    void somebody() {
        staff = people.staff();
        before = closing(LedgerAccount.BANK);
    }

    @Test
    void whatLeftAndIsNoPaymentIsBookedOutsideThePortal() {
        UUID file = bank.read(CamtFile.of(statement().entry(entry(-7_500, "huur"))), staff);
        UUID line = bank.lines(file).get(0).id();
        JournalEntry entry = of(line);
        assertThat(entry.kind()).isEqualTo(JournalKind.BANK_LINE);
        assertThat(entry.on()).isEqualTo(DAY);
        assertThat(entry.details().bankFileId()).contains(file);
        assertThat(entry.details().counterparty()).contains("An Claes");
        assertThat(entry.details().text()).contains("huur");
        assertThat(lines(entry)).containsExactly(line(LedgerAccount.BANK, -7_500), line(LedgerAccount.SUSPENSE, 7_500));
        assertThat(moved()).isEqualTo(-7_500);
    }

    @Test
    void aLineThatIsAPaymentIsThatPaymentAndNothingElse() {
        InvoiceView invoice = invoices.issued(organisation, 9_500);
        String communication = invoice.communication().orElseThrow().display();
        UUID file = bank.read(CamtFile.of(statement().entry(entry(9_500, communication))), staff);
        UUID payment = bank.lines(file).get(0).paymentId().orElseThrow();
        assertThat(of(payment).kind()).isEqualTo(JournalKind.RECEIPT);
        assertThat(moved()).isEqualTo(9_500);
        bank.read(CamtFile.of(statement().entry(entry(9_500, communication))), staff);
        assertThat(moved()).as("read again").isEqualTo(9_500);
    }

    @Test
    void whatWaitsIsMoneyOfTheBankAndWhatIsDiscardedIsNot() {
        CamtFile uneven = CamtFile.of(
                statement().opening(100_00).entry(entry(4_000, "wacht")).closing(1));
        UUID file = bank.read(uneven, staff);
        assertThat(bank.outcomes(file)).containsExactly(LineOutcome.READ);
        assertThat(moved()).isEqualTo(4_000);
        assertThat(files.decideOnPage(file, BankFileDecision.DISCARD, staff)).isTrue();
        assertThat(moved()).isZero();
        bank.read(CamtFile.of(statement().entry(entry(4_000, "wacht"))), staff);
        assertThat(moved()).as("read by another file").isEqualTo(4_000);
    }

    @Test
    void aDoubtCountsUntilItIsARepeat() {
        UUID doubt = billing.doubt(staff);
        UUID line = doubts.find(doubt).orElseThrow().lines().get(0).id();
        JournalPeriod period = JournalPeriod.ofYear(2026);
        assertThat(journals.entries(period)).anyMatch(entry -> entry.id().equals(line));
        assertThat(doubts.decideOnPage(doubt, DoubtDecision.SAME, staff)).isTrue();
        assertThat(journals.entries(period)).noneMatch(entry -> entry.id().equals(line));
        assertThat(proof().isRight()).isTrue();
    }

    @Test
    void moneyOfTheBankThatIsNoLineDoesNotSpoilTheProof() {
        InvoiceView invoice = invoices.issued(organisation, 9_500);
        book(payment(PaymentSource.BANK, 9_500, invoice, DAY));
        assertThat(moved()).isEqualTo(9_500);
    }

    /** What the bank moved since the test began, after the proof that it is all that was read. */
    private long moved() {
        assertThat(proof().isRight()).isTrue();
        return closing(LedgerAccount.BANK).minus(before).cents();
    }

    private JournalProof proof() {
        return journals.of(PERIOD).proofs().stream()
                .filter(proof -> proof.kind() == JournalProof.Kind.BANK)
                .findFirst()
                .orElseThrow();
    }

    private Money closing(LedgerAccount account) {
        return balance(journals.of(PERIOD), account).closing();
    }

    private static PaperStatement statement() {
        return PaperStatement.of(CamtFile.OURS);
    }

    private PaperEntry entry(long cents, String text) {
        return PaperEntry.of(cents)
                .on(DAY)
                .reference(ref)
                .part(PaperPart.of().name("An Claes").text(text));
    }
}
