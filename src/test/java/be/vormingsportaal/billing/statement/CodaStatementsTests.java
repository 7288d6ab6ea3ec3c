package be.vormingsportaal.billing.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.vormingsportaal.billing.invoice.StructuredCommunication;
import be.vormingsportaal.billing.statement.StatementException.Problem;
import be.vormingsportaal.shared.Money;
import be.vormingsportaal.testing.CamtFile;
import be.vormingsportaal.testing.CodaFile;
import be.vormingsportaal.testing.statement.PaperEntry;
import be.vormingsportaal.testing.statement.PaperPart;
import be.vormingsportaal.testing.statement.PaperStatement;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read in CODA. The lines of these tests have the places of the standard of Febelfin. */
class CodaStatementsTests {

    private static final StructuredCommunication OURS = StructuredCommunication.of(2026, 411);
    private static final String PAYER = "BE71096123456769";

    @Test
    void balancesNumberAndTotalsAreThoseOfTheStatement() throws StatementException {
        CodaFile file = CodaFile.of(
                        PaperStatement.of(CamtFile.OURS).id("00047").number(47).opening(-10_000))
                .credit("R1", "95.00", "factuur")
                .debit("R2", "20.50");
        BankStatement read = read(file.text()).statements().get(0);
        assertThat(read.iban()).isEqualTo(CamtFile.OURS);
        assertThat(read.currency()).isEqualTo("EUR");
        assertThat(read.reference()).contains("00047");
        assertThat(read.number()).contains(47);
        assertThat(read.opening()).contains(new StatementBalance(Money.ofCents(-10_000), CamtFile.DAY));
        assertThat(read.closing()).contains(new StatementBalance(Money.ofCents(-2_550), CamtFile.DAY));
        assertThat(read.totals().orElseThrow().credits()).contains(Money.ofCents(9_500));
        assertThat(read.totals().orElseThrow().debits()).contains(Money.ofCents(2_050));
        assertThat(read.entries())
                .extracting(BankEntry::amount)
                .containsExactly(Money.ofCents(9_500), Money.ofCents(-2_050));
    }

    @Test
    void whatStandsInTheLinesOfAMovementIsRead() throws StatementException {
        BankEntry read = entry(PaperEntry.of(9_500)
                .reference("BANKREF-1")
                .part(PaperPart.of()
                        .name("Zorghuis De Linde")
                        .iban(PAYER)
                        .endToEndId("E2E-77")
                        .structured(OURS.digits())
                        .text("met dank voor de fijne dag")));
        EntryPart part = read.parts().get(0);
        assertThat(read.reference()).contains("BANKREF-1");
        assertThat(read.bookedOn()).isEqualTo(CamtFile.DAY);
        assertThat(part.counterpartyName()).contains("Zorghuis De Linde");
        assertThat(part.counterpartyIban()).contains(PAYER);
        assertThat(part.endToEndId()).contains("E2E-77");
        assertThat(part.communications()).containsExactly(OURS);
        assertThat(part.message()).contains(OURS.display() + " met dank voor de fijne dag");
        assertThat(part.returnReason()).isEmpty();
        assertThat(read.reversal()).isFalse();
    }

    /** A text goes on over the lines 21, 22 and 23, and what does not fit into the lines 31 to 33. */
    @ParameterizedTest
    @ValueSource(ints = {0, 30, 45, 48, 52, 60, 100, 104, 120, 138, 141, 144, 147, 180, 230})
    void aCommunicationIsFoundWhereverTheLineBreaks(int before) throws StatementException {
        String text = "x".repeat(before) + " " + OURS.display() + " dank u";
        EntryPart part = entry(PaperEntry.of(9_500).part(PaperPart.of().text(text)))
                .parts()
                .get(0);
        assertThat(part.communications()).containsExactly(OURS);
    }

    @Test
    void detailsOfATotalAreItsPartsAndAreNotCountedTwice() throws StatementException {
        CodaFile file = CodaFile.of(PaperStatement.of(CamtFile.OURS).opening(0))
                .batch("G1", "145.00", "95.00", OURS.display(), "50.00", "factuur")
                .credit("R1", "1.00", "los");
        BankStatement read = read(file.text()).statements().get(0);
        assertThat(read.entries()).hasSize(2);
        BankEntry batch = read.entries().get(0);
        assertThat(batch.isDivided()).isTrue();
        assertThat(batch.parts()).extracting(EntryPart::amount).containsExactly(money(9_500), money(5_000));
        assertThat(batch.parts())
                .extracting(EntryPart::reference)
                .containsExactly(Optional.of("G1-0"), Optional.of("G1-2"));
        assertThat(read.totals().orElseThrow().credits()).contains(Money.ofCents(14_600));
    }

    @Test
    void aTotalWithoutDetailsIsABatch() throws StatementException {
        BankEntry read = entry(PaperEntry.of(9_500).count(12));
        assertThat(read.isBatch()).isTrue();
        assertThat(read.isDivided()).isFalse();
    }

    /** The bank pays the costs out of the transfer: one payer, and one amount that came. */
    @Test
    void detailsOfCostsAreNoPayments() throws StatementException {
        String text = CodaFile.ofOurs()
                .batch("G1", "90.00", "95.00", "factuur 7", "-5.00", "kosten")
                .text();
        String costs = text.replace("20150000", "34150000").replace("60150000", "84150000");
        BankEntry read = read(costs).statements().get(0).entries().get(0);
        assertThat(read.isBatch()).isFalse();
        assertThat(read.amount()).isEqualTo(Money.ofCents(9_000));
        assertThat(read.parts()).hasSize(1);
        assertThat(read.parts().get(0).message().orElseThrow()).contains("factuur 7");
    }

    @Test
    void whatComesBackHasItsReason() throws StatementException {
        BankEntry read =
                entry(PaperEntry.of(9_500).part(PaperPart.of().returned("AC04").endToEndId("TERUG-7")));
        assertThat(read.reversal()).isTrue();
        assertThat(read.parts().get(0).returnReason()).contains("AC04");
        assertThat(entry(PaperEntry.of(-9_500).reversal().part(PaperPart.of())).reversal())
                .isTrue();
    }

    /** Where the reason stands today, older files say something else. */
    @Test
    void whatIsNoReasonOfAReturnIsNoReturn() throws StatementException {
        String text = CodaFile.ofOurs()
                .entry(PaperEntry.of(9_500).part(PaperPart.of().returned("AC04")))
                .text()
                .replace("2AC04", "13246");
        assertThat(read(text).statements().get(0).entries().get(0).reversal()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"101", "102"})
    void bothStructuresOfACommunicationAreRead(String structure) throws StatementException {
        String text = CodaFile.ofOurs()
                .entry(PaperEntry.of(9_500).part(PaperPart.of().structured(OURS.digits())))
                .text()
                .replace("1101" + OURS.digits(), "1" + structure + OURS.digits());
        assertThat(read(text)
                        .statements()
                        .get(0)
                        .entries()
                        .get(0)
                        .parts()
                        .get(0)
                        .communications())
                .containsExactly(OURS);
    }

    @Test
    void anAccountFromBeforeThereWereIbansIsReadAsOne() throws StatementException {
        String text = CodaFile.ofOurs()
                .entry(PaperEntry.of(9_500).part(PaperPart.of().iban(PAYER)))
                .text()
                .replaceFirst("12000(BE68539007547034 {18})EUR", "10000539007547034 EUR0BE" + " ".repeat(18))
                .replace("%-34sEUR".formatted(PAYER), "%-37s".formatted("096123456769 EUR"));
        EntryPart part = read(text).statements().get(0).entries().get(0).parts().get(0);
        assertThat(part.counterpartyIban()).contains(PAYER);
    }

    @Test
    void severalStatementsStandInOneFile() throws StatementException {
        CodaFile file = CodaFile.of(PaperStatement.of(CamtFile.OURS).number(1).opening(0))
                .credit("A", "1.00", "a")
                .and(PaperStatement.of(CamtFile.OURS).number(2).opening(100))
                .credit("B", "2.00", "b");
        assertThat(read(file.text()).statements())
                .extracting(BankStatement::number)
                .containsExactly(Optional.of(1), Optional.of(2));
    }

    @Test
    void whatTheBankCountedIsChecked() {
        String text =
                CodaFile.ofOurs().credit("A", "1.00", "a").debit("B", "2.00").text();
        List<String> lines = List.of(text.split("\r\n"));
        for (int missing = 0; missing < lines.size(); missing++) {
            List<String> rest = new ArrayList<>(lines);
            rest.remove(missing);
            refused(Problem.UNREADABLE, String.join("\n", rest));
        }
        refused(Problem.UNREADABLE, text.replaceFirst("0000000000001000290526", "0000000000001010290526"));
        refused(Problem.UNREADABLE, text.replaceFirst("0000000000001000290526", "0000000000001001290526"));
        refused(Problem.UNREADABLE, text.replace("290526", "310226"));
        refused(Problem.UNREADABLE, text.replaceFirst("0000000000001000290526", "2000000000001000290526"));
        refused(Problem.UNREADABLE, lines.get(0));
    }

    @Test
    void theFirstVersionIsAnotherForm() {
        String text = CodaFile.ofOurs().text();
        refused(Problem.OTHER_FORM, text.substring(0, 127) + "1" + text.substring(128));
    }

    private static Optional<Money> money(long cents) {
        return Optional.of(Money.ofCents(cents));
    }

    private static void refused(Problem problem, String file) {
        assertThat(catchThrowableOfType(StatementException.class, () -> read(file)))
                .extracting(StatementException::problem)
                .isEqualTo(problem);
    }

    private static BankEntry entry(PaperEntry entry) throws StatementException {
        return read(CodaFile.ofOurs().entry(entry.on(CamtFile.DAY)).text())
                .statements()
                .get(0)
                .entries()
                .get(0);
    }

    private static StatementFile read(String file) throws StatementException {
        return StatementReader.read(file.getBytes(StandardCharsets.ISO_8859_1), CamtFile.OURS);
    }
}
