package be.vormingsportaal.billing.statement;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.billing.invoice.StructuredCommunication;
import be.vormingsportaal.shared.Money;
import be.vormingsportaal.testing.CamtFile;
import be.vormingsportaal.testing.statement.PaperEntry;
import be.vormingsportaal.testing.statement.PaperPart;
import be.vormingsportaal.testing.statement.PaperStatement;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read in CAMT.053, with the habits that banks have. */
class CamtStatementsTests {

    private static final StructuredCommunication OURS = StructuredCommunication.of(2026, 411);
    private static final StructuredCommunication OTHER = StructuredCommunication.of(2026, 412);
    private static final String PAYER = "BE71096123456769";

    @Test
    void balancesNumberAndTotalsAreOfTheBooksAndNotOfWhatIsAvailable() throws StatementException {
        CamtFile file = CamtFile.of(PaperStatement.of(CamtFile.OURS)
                        .id("AFS-47")
                        .number(47)
                        .opening(-10_000)
                        .withTotals())
                .credit("R1", "95.00", "factuur")
                .debit("R2", "20.50");
        BankStatement read = only(file);
        assertThat(read.reference()).contains("AFS-47");
        assertThat(read.number()).contains(47);
        assertThat(read.currency()).isEqualTo("EUR");
        assertThat(read.opening()).contains(new StatementBalance(Money.ofCents(-10_000), CamtFile.DAY));
        assertThat(read.closing()).contains(new StatementBalance(Money.ofCents(-2_550), CamtFile.DAY));
        assertThat(read.totals())
                .contains(new StatementTotals(
                        Optional.of(2), Optional.of(Money.ofCents(9_500)), Optional.of(Money.ofCents(2_050))));
    }

    @ParameterizedTest
    @CsvSource({"OPBD,PRCD", "CLBD,CLBD"})
    void aBalanceInACodeOfTheBankItselfIsReadToo(String code, String other) throws StatementException {
        String written = CamtFile.of(PaperStatement.of(CamtFile.OURS).opening(700))
                .text()
                .replace("<Cd>" + code + "</Cd>", "<Prtry>" + other + "</Prtry>");
        BankStatement read = read(written).statements().get(0);
        assertThat(read.opening().orElseThrow().amount()).isEqualTo(Money.ofCents(700));
        assertThat(read.closing().orElseThrow().amount()).isEqualTo(Money.ofCents(700));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13})
    void everyVersionSaysTheSame(int version) throws StatementException {
        CamtFile file = CamtFile.ofOurs()
                .version(version)
                .entry(PaperEntry.of(9_500)
                        .reference("W")
                        .on(CamtFile.DAY)
                        .part(part(5_000, "A", OURS).iban(PAYER).endToEndId("E1"))
                        .part(part(4_500, "B", OTHER).reference("P2")))
                .pending("P", "1.00", "later");
        List<BankEntry> entries = only(file).entries();
        assertThat(entries.get(1).booked()).isFalse();
        BankEntry batch = entries.get(0);
        assertThat(batch.isDivided()).isTrue();
        assertThat(batch.bookedOn()).isEqualTo(CamtFile.DAY);
        assertThat(batch.parts()).extracting(EntryPart::counterpartyName).containsExactly(said("A"), said("B"));
        assertThat(batch.parts()).extracting(EntryPart::reference).containsExactly(Optional.empty(), said("P2"));
        assertThat(batch.parts().get(0).counterpartyIban()).contains(PAYER);
        assertThat(batch.parts().get(0).endToEndId()).contains("E1");
        assertThat(batch.parts().get(1).communications()).containsExactly(OTHER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "N/A", "notprovided", "NOTPROVIDED", "000000", "-", "NONREF", " "})
    void whatABankWritesWithoutAReferenceIsNoReference(String none) throws StatementException {
        BankEntry read = entry(PaperEntry.of(100)
                .reference(none)
                .part(PaperPart.of().reference(none).endToEndId(none)));
        assertThat(read.reference()).isEmpty();
        assertThat(read.parts().get(0).reference()).isEmpty();
        assertThat(read.parts().get(0).endToEndId()).isEmpty();
    }

    @Test
    void aBatchThatDoesNotAddUpOrHasNoAmountsIsNotDivided() throws StatementException {
        BankEntry fee = entry(PaperEntry.of(9_400).part(part(5_000, "A", OURS)).part(part(4_500, "B", OTHER)));
        BankEntry silent = entry(PaperEntry.of(9_500)
                .part(PaperPart.of().name("A"))
                .part(PaperPart.of().name("B")));
        BankEntry foreign = entry(PaperEntry.of(9_500)
                .part(part(5_000, "A", OURS).currency("USD"))
                .part(part(4_500, "B", OTHER)));
        BankEntry counted = entry(PaperEntry.of(9_500).count(12));
        assertThat(List.of(fee, silent, foreign, counted))
                .allMatch(BankEntry::isBatch)
                .noneMatch(BankEntry::isDivided);
        assertThat(counted.payments()).isEqualTo(12);
        assertThat(counted.parts()).hasSize(1);
        assertThat(foreign.parts().get(0).amount()).isEmpty();
    }

    @Test
    void whatIsTakenBackHasItsSignAndItsPayer() throws StatementException {
        BankEntry reversal = entry(PaperEntry.of(-9_500).reversal().part(part(-9_500, "Betaler", OURS)));
        assertThat(reversal.amount()).isEqualTo(Money.ofCents(-9_500));
        assertThat(reversal.reversal()).isTrue();
        assertThat(reversal.parts().get(0).counterpartyName()).contains("Betaler");
        BankEntry returned = entry(PaperEntry.of(9_500)
                .part(part(9_500, "Ontvanger", OURS).returned("AC04").endToEndId("TERUG-7")));
        assertThat(returned.reversal()).isTrue();
        assertThat(returned.parts().get(0).returnReason()).contains("AC04");
        assertThat(returned.parts().get(0).endToEndId()).contains("TERUG-7");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Domn><Cd>PMNT</Cd><Fmly><Cd>ICDT</Cd><SubFmlyCd>RRTN</SubFmlyCd></Fmly></Domn>",
                "<Prtry><Cd>00154000</Cd><Issr>BBA</Issr></Prtry>"
            })
    void aCodeOfTheTransactionSaysThatItIsTakenBack(String code) throws StatementException {
        String written = CamtFile.ofOurs()
                .credit("R", "95.00", "terug")
                .text()
                .replace("<BkTxCd/>", "<BkTxCd>" + code + "</BkTxCd>");
        assertThat(read(written).statements().get(0).entries().get(0).reversal())
                .isTrue();
    }

    @Test
    void theOtherSideIsTheOneThatIsNotOurs() throws StatementException {
        String debit = CamtFile.ofOurs()
                .entry(PaperEntry.of(-500).part(PaperPart.of().name("Drukker").iban(PAYER)))
                .text();
        assertThat(part(debit).counterpartyName()).contains("Drukker");
        String swapped = debit.replace("Cdtr", "Dbtr");
        assertThat(part(swapped).counterpartyIban()).contains(PAYER);
        String ultimate = debit.replace("<Cdtr>", "<UltmtCdtr>").replace("</Cdtr>", "</UltmtCdtr>");
        assertThat(part(ultimate).counterpartyName()).contains("Drukker");
    }

    @Test
    void anEntryWithoutADayIsOfTheDayOfTheStatement() throws StatementException {
        LocalDate day = LocalDate.of(2026, 3, 2);
        CamtFile balanced =
                CamtFile.of(PaperStatement.of(CamtFile.OURS).opening(0).on(day)).entry(PaperEntry.of(100));
        assertThat(only(balanced).entries().get(0).bookedOn()).isEqualTo(day);
        CamtFile bare = CamtFile.ofOurs().entry(PaperEntry.of(100));
        assertThat(only(bare).entries().get(0).bookedOn()).isEqualTo(LocalDate.of(2026, 6, 1));
    }

    @Test
    void anEntryOfZeroIsLeftOutAndNotCounted() throws StatementException {
        CamtFile file = CamtFile.of(PaperStatement.of(CamtFile.OURS).withTotals())
                .credit("R", "95.00", "factuur")
                .credit("N", "0.00", "niets");
        String counted =
                file.text().replace("<NbOfNtries>1</NbOfNtries></TtlNtries>", "<NbOfNtries>2</NbOfNtries></TtlNtries>");
        BankStatement read = read(counted).statements().get(0);
        assertThat(read.entries()).hasSize(1);
        assertThat(read.totals().orElseThrow().entries()).contains(1);
    }

    @Test
    void aCommunicationIsFoundWhereverItStands() throws StatementException {
        List<PaperPart> habits = List.of(
                PaperPart.of().structured(OURS.digits()),
                PaperPart.of().structured("RF18539007547034").text(OURS.display()),
                PaperPart.of().text("+++202/6000/", OURS.digits().substring(7) + "+++"),
                PaperPart.of().text("dank u 20260", OURS.digits().substring(5)),
                PaperPart.of().additional("MEDEDELING: " + OURS.display()),
                PaperPart.of().endToEndId(OURS.digits()),
                PaperPart.of().instruction(OURS.digits()));
        for (PaperPart habit : habits) {
            assertThat(entry(PaperEntry.of(9_500).part(habit)).parts().get(0).communications())
                    .containsExactly(OURS);
        }
        BankEntry whole = entry(PaperEntry.of(9_500).information("OVERSCHRIJVING " + OURS.digits()));
        assertThat(whole.parts().get(0).communications()).containsExactly(OURS);
    }

    @Test
    void whatTheBankSaysOfABatchIsOfNoneOfItsParts() throws StatementException {
        BankEntry batch = entry(PaperEntry.of(9_500)
                .information(OURS.display())
                .part(PaperPart.of().cents(5_000))
                .part(PaperPart.of().cents(4_500)));
        assertThat(batch.parts()).allMatch(part -> part.communications().isEmpty());
    }

    @Test
    void severalCommunicationsStayInTheirOrderAndAccountsAreNone() throws StatementException {
        BankEntry read = entry(PaperEntry.of(100)
                .part(PaperPart.of()
                        .iban(PAYER)
                        .structured(OTHER.digits(), OURS.digits())
                        .text("van 096123456769 naar 539007547034")));
        assertThat(read.parts().get(0).communications()).containsExactly(OTHER, OURS);
    }

    @Test
    void theMessageSaysNothingTwice() throws StatementException {
        BankEntry read = entry(PaperEntry.of(100)
                .information("Overschrijving: factuur mei")
                .part(PaperPart.of()
                        .structured(OURS.digits())
                        .text(OURS.display(), "factuur mei")
                        .additional("Factuur mei", "bis")));
        assertThat(read.parts().get(0).message())
                .contains(OURS.display() + " factuur mei Factuur mei bis Overschrijving: factuur mei");
        assertThat(entry(PaperEntry.of(100)).parts().get(0).message()).isEmpty();
    }

    private static PaperPart part(long cents, String name, StructuredCommunication communication) {
        return PaperPart.of().cents(cents).name(name).structured(communication.digits());
    }

    private static Optional<String> said(String text) {
        return Optional.of(text);
    }

    private static EntryPart part(String file) throws StatementException {
        return read(file).statements().get(0).entries().get(0).parts().get(0);
    }

    private static BankEntry entry(PaperEntry entry) throws StatementException {
        return only(CamtFile.ofOurs().entry(entry.on(CamtFile.DAY))).entries().get(0);
    }

    private static BankStatement only(CamtFile file) throws StatementException {
        return read(file.text()).statements().get(0);
    }

    private static StatementFile read(String file) throws StatementException {
        return StatementReader.read(file.getBytes(StandardCharsets.UTF_8), CamtFile.OURS);
    }
}
