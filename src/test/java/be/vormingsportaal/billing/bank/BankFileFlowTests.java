package be.vormingsportaal.billing.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vormingsportaal.billing.recognition.StatementGap;
import be.vormingsportaal.billing.recognition.StatementProblem;
import be.vormingsportaal.billing.statement.StatementFormat;
import be.vormingsportaal.shared.Money;
import be.vormingsportaal.testing.CamtFile;
import be.vormingsportaal.testing.CodaFile;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestBank;
import be.vormingsportaal.testing.TestBilling;
import be.vormingsportaal.testing.TestPeople;
import be.vormingsportaal.testing.statement.PaperEntry;
import be.vormingsportaal.testing.statement.PaperPart;
import be.vormingsportaal.testing.statement.PaperStatement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A file from handing in until it is booked, waits, or is discarded. */
@PortalTest
class BankFileFlowTests {

    private static final AtomicInteger YEAR = new AtomicInteger(2101);

    @Autowired
    TestBank bank;

    @Autowired
    BankFiles files;

    @Autowired
    BankDoubts doubts;

    @Autowired
    BankProof proof;

    @Autowired
    TestBilling billing;

    @Autowired
    EngineJobs jobs;

    @Autowired
    TestPeople people;

    final String said = UUID.randomUUID().toString();

    /** Each test has a year of its own, so that its numbers stand beside no others. */
    final LocalDate day = LocalDate.of(YEAR.getAndAdd(2), 5, 29);

    UUID staff;

    @BeforeEach
    void somebody() {
        staff = people.staff();
    }

    @Test
    void aStatementWhoseSumsAreWrongWaitsAndNothingOfItIsBooked() {
        UUID file = bank.read(CamtFile.of(numbered(47).closing(99)), staff);
        assertThat(state(file)).isEqualTo(BankFileState.WAITING);
        assertThat(bank.outcomes(file)).containsExactly(LineOutcome.READ);
        assertThat(proof.statements(file).get(0).problems()).containsExactly(StatementProblem.BALANCE);
        billing.complete(file, staff, Map.of("decision", "BOOK"));
        jobs.runDue(file);
        assertThat(state(file)).isEqualTo(BankFileState.DONE);
        assertThat(bank.outcomes(file)).containsExactly(LineOutcome.UNASSIGNED);
    }

    @Test
    void aFileThatIsNotBookedLeavesNoTraceForTheNext() {
        UUID file = bank.read(CamtFile.of(numbered(47).closing(99)), staff);
        assertThat(files.decideOnPage(file, BankFileDecision.DISCARD, staff)).isTrue();
        assertThat(files.decideOnPage(file, BankFileDecision.BOOK, staff)).isFalse();
        assertThat(state(file)).isEqualTo(BankFileState.DISCARDED);
        assertThat(bank.outcomes(file)).containsExactly(LineOutcome.DISCARDED);
        assertThat(jobs.instance(file)).isNull();
        assertThat(bank.outcomes(bank.read(CamtFile.of(numbered(47)), staff))).containsExactly(LineOutcome.UNASSIGNED);
    }

    @Test
    void onlyAnAnswerOfTheFormLetsItBeBooked() {
        UUID file = bank.read(CamtFile.of(numbered(47).closing(99)), staff);
        assertThatThrownBy(() -> billing.complete(file, staff, Map.of("book", true)))
                .hasMessageContaining("Kies of het bestand geboekt wordt");
        assertThat(state(file)).isEqualTo(BankFileState.WAITING);
        assertThat(files.decideOnPage(file, BankFileDecision.BOOK, staff)).isTrue();
        jobs.runDue(file);
        assertThat(state(file)).isEqualTo(BankFileState.DONE);
    }

    @Test
    void aMissingStatementIsShownAndHoldsNothingUp() {
        bank.read(CamtFile.of(numbered(46)), staff);
        UUID file = bank.read(CamtFile.of(numbered(48)), staff);
        assertThat(state(file)).isEqualTo(BankFileState.DONE);
        assertThat(gaps(StatementFormat.CAMT_053, day.getYear()))
                .containsExactly(new StatementGap(day.getYear(), 47, 47));
        bank.read(CamtFile.of(numbered(47)), staff);
        assertThat(gaps(StatementFormat.CAMT_053, day.getYear())).isEmpty();
    }

    /** CODA has two digits for a year. */
    @Test
    void eachFormCountsItsOwnStatements() {
        LocalDate early = day.minusYears(100);
        for (int number = 46; number <= 48; number++) {
            bank.read(CamtFile.of(numbered(number).on(early)), staff);
        }
        bank.read(CodaFile.of(numbered(46).on(early)), staff);
        bank.read(CodaFile.of(numbered(48).on(early)), staff);
        assertThat(gaps(StatementFormat.CODA, early.getYear()))
                .containsExactly(new StatementGap(early.getYear(), 47, 47));
        assertThat(gaps(StatementFormat.CAMT_053, early.getYear())).isEmpty();
    }

    @Test
    void aStatementThatDoesNotContinueTheOneBeforeWaits() {
        bank.read(CamtFile.of(numbered(46)), staff);
        UUID file = bank.read(CamtFile.of(numbered(47).opening(1)), staff);
        assertThat(proof.statements(file).get(0).problems()).containsExactly(StatementProblem.OPENING);
        assertThat(state(file)).isEqualTo(BankFileState.WAITING);
        assertThat(files.decideOnPage(file, BankFileDecision.DISCARD, staff)).isTrue();
    }

    @Test
    void equalMoneyInStatementsThatFollowEachOtherIsBookedTwice() {
        assertThat(bank.outcomes(bank.read(CamtFile.of(numbered(46)), staff))).containsExactly(LineOutcome.UNASSIGNED);
        assertThat(bank.outcomes(bank.read(CamtFile.of(numbered(47)), staff))).containsExactly(LineOutcome.UNASSIGNED);
        assertThat(bank.outcomes(bank.read(CamtFile.of(numbered(47)), staff))).containsExactly(LineOutcome.REPEAT);
    }

    /** The bank announces a movement before it books it, and writes another text with it then. */
    @Test
    void aReferenceTellsAlsoWhenTheBankAnnouncedItBefore() {
        String told = "AAN" + UUID.randomUUID().toString().substring(0, 12);
        bank.read(CamtFile.ofOurs().named("a" + told).pending(told, "95.00", "aangekondigd"), staff);
        CamtFile booked = CamtFile.ofOurs().named("b" + told).credit(told, "95.00", "lidgeld");
        assertThat(bank.outcomes(bank.read(booked, staff))).containsExactly(LineOutcome.UNASSIGNED);
        CamtFile again = CamtFile.ofOurs().named("c" + told).credit(told, "95.00", "lidgeld");
        assertThat(bank.outcomes(bank.read(again, staff))).containsExactly(LineOutcome.REPEAT);
    }

    @Test
    void theSameStatementInTheOtherFormIsARepeat() {
        PaperStatement statement = PaperStatement.of(CamtFile.OURS)
                .id("S47")
                .number(47)
                .opening(100_000)
                .on(LocalDate.of(2025, 3, 3))
                .entry(PaperEntry.of(4_200)
                        .reference("REF" + said.substring(0, 8))
                        .part(PaperPart.of().name("Voorbeeld NV").text(said.substring(0, 20))));
        assertThat(bank.outcomes(bank.read(CamtFile.of(statement), staff))).containsExactly(LineOutcome.UNASSIGNED);
        assertThat(bank.outcomes(bank.read(CodaFile.of(statement), staff))).containsExactly(LineOutcome.REPEAT);
    }

    @Test
    void aDoubtIsDecidedOnceAndOtherMoneyIsBooked() {
        UUID doubt = billing.doubt(staff);
        DoubtView view = doubts.find(doubt).orElseThrow();
        assertThat(view.lines()).hasSize(1);
        assertThat(view.earlier()).hasSize(1);
        assertThat(view.earlier().get(0).message())
                .isEqualTo(view.lines().get(0).message());
        assertThat(doubts.decideOnPage(doubt, DoubtDecision.OTHER, staff)).isTrue();
        assertThat(doubts.decideOnPage(doubt, DoubtDecision.SAME, staff)).isFalse();
        assertThat(jobs.instance(doubt)).isNull();
        assertThat(doubts.find(doubt).orElseThrow().lines().get(0).outcome()).isEqualTo(LineOutcome.UNASSIGNED);
        assertThat(proof.proof().holds()).isTrue();
    }

    @Test
    void aDoubtShowsAllThatIsBookedOfTheSame() {
        CamtFile two =
                CamtFile.ofOurs().named("a" + said).credit(null, "42.00", said).credit(null, "42.00", said);
        bank.read(two, staff);
        UUID again = bank.read(two.named("b" + said), staff);
        assertThat(bank.outcomes(again)).containsOnly(LineOutcome.DOUBT).hasSize(2);
        for (BankLineView line : bank.lines(again)) {
            DoubtView doubt = doubts.find(line.doubtId().orElseThrow()).orElseThrow();
            assertThat(doubt.lines()).hasSize(1);
            assertThat(doubt.earlier()).extracting(BankLineView::outcome).containsOnly(LineOutcome.UNASSIGNED);
            assertThat(doubt.earlier()).hasSize(2);
        }
    }

    @Test
    void everyLineHasOnePlaceInTheProof() {
        BankProofView before = proof.proof();
        billing.complete(billing.doubt(staff), staff, Map.of("decision", "SAME"));
        BankProofView after = proof.proof();
        assertThat(after.holds()).isTrue();
        assertThat(after.read().amount().minus(before.read().amount())).isEqualTo(Money.ofCents(4_200 - 100 + 4_200));
        assertThat(more(before, after, BankProofView.Place.BOOKED)).isEqualTo(4_200);
        assertThat(more(before, after, BankProofView.Place.REPEATED)).isEqualTo(4_200);
        assertThat(more(before, after, BankProofView.Place.LEFT)).isEqualTo(-100);
        assertThat(more(before, after, BankProofView.Place.WAITING)).isZero();
    }

    private static long more(BankProofView before, BankProofView after, BankProofView.Place place) {
        return after.places()
                .get(place)
                .amount()
                .minus(before.places().get(place).amount())
                .cents();
    }

    /** Each of them brings 42 euros with the same words, and begins where the one before ends. */
    private PaperStatement numbered(int number) {
        return PaperStatement.of(CamtFile.OURS)
                .id("S" + number)
                .number(number)
                .opening(100_000 + number * 4_200L)
                .on(day)
                .entry(PaperEntry.of(4_200)
                        .part(PaperPart.of().name("Voorbeeld NV").text(said)));
    }

    private List<StatementGap> gaps(StatementFormat form, int year) {
        return proof.proof().gaps().getOrDefault(form, List.of()).stream()
                .filter(gap -> gap.year() == year && gap.first() > 40)
                .toList();
    }

    private BankFileState state(UUID file) {
        return files.find(file).orElseThrow().state();
    }
}
