package be.vormingsportaal.billing.recognition;

import static be.vormingsportaal.billing.recognition.LineVerdict.Kind.DOUBT;
import static be.vormingsportaal.billing.recognition.LineVerdict.Kind.NEW;
import static be.vormingsportaal.billing.recognition.LineVerdict.Kind.REPEAT;
import static be.vormingsportaal.billing.recognition.Lines.endToEnd;
import static be.vormingsportaal.billing.recognition.Lines.in;
import static be.vormingsportaal.billing.recognition.Lines.kinds;
import static be.vormingsportaal.billing.recognition.Lines.line;
import static be.vormingsportaal.billing.recognition.Lines.numbered;
import static be.vormingsportaal.billing.recognition.Lines.statement;
import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.billing.statement.StatementFormat;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which lines are new, which were read before for sure, and of which nobody knows. */
class LineIdentityTests {

    @Test
    void whatSaysSomethingElseIsNewWhateverItsReference() {
        assertThat(kinds(statement("B", line("an", "REF1")), statement("A", line("bert", "REF1"))))
                .containsExactly(NEW);
    }

    @Test
    void theSameReferenceAndContentIsARepeat() {
        ReadStatement before = statement("A", line("an", "REF12345"));
        assertThat(kinds(statement("B", line("an", "REF12345")), before)).containsExactly(REPEAT);
        assertThat(Lines.decided(Set.of(), statement("B", line("an", "REF12345")), before)
                        .get(0)
                        .earlier())
                .contains(before.lines().get(0).id());
    }

    @Test
    void anotherReferenceIsOtherMoney() {
        assertThat(kinds(statement("B", line("an", "REF99999")), statement("A", line("an", "REF12345"))))
                .containsExactly(NEW);
    }

    @Test
    void whatBanksWriteWithoutAReferenceTellsNothing() {
        for (String none :
                new String[] {"0", "000000", "N/A", "na", "notprovided", "NONREF", "-", "?", "xxxx", "12", "00012345"
                }) {
            assertThat(kinds(statement("B", line("an", none)), statement("A", line("an", none))))
                    .as(none)
                    .containsExactly(DOUBT);
            assertThat(kinds(statement("B", line("an", none)), statement("A", line("an", "1" + none))))
                    .as(none)
                    .containsExactly(DOUBT);
        }
    }

    @Test
    void aReferenceThatStoodWithOtherMoneyTellsNothing() {
        assertThat(Lines.decided(
                                Set.of("REF12345"),
                                statement("B", line("an", "REF12345")),
                                statement("A", line("an", "REF12345")))
                        .get(0)
                        .kind())
                .isEqualTo(DOUBT);
    }

    @Test
    void differentIdsOfThePayerAreOtherMoneyButTheSameIdProvesNothing() {
        assertThat(kinds(statement("B", endToEnd("an", "LOON-MEI")), statement("A", endToEnd("an", "LOON-JUNI"))))
                .containsExactly(NEW);
        assertThat(kinds(statement("B", endToEnd("an", "HUUR")), statement("A", endToEnd("an", "HUUR"))))
                .containsExactly(DOUBT);
    }

    @Test
    void theSameReferenceWithDifferentIdsOfThePayerIsDoubtful() {
        ReadLine one = endToEnd("an", "INV-1", "REF12345");
        ReadLine other = endToEnd("an", "INV-2", "REF12345");
        assertThat(kinds(statement("B", other), statement("A", one))).containsExactly(DOUBT);
        assertThat(kinds(statement("B", endToEnd("an", "INV-1", "REF12345")), statement("A", one)))
                .containsExactly(REPEAT);
        assertThat(kinds(statement("B", other, in(2, one)), statement("A", one, in(2, other))))
                .containsExactly(REPEAT, REPEAT);
    }

    @Test
    void theSameStatementWithoutBalancesIsARepeatOnlyWhenAllOfItIsTheSame() {
        ReadStatement before = statement("AFSCHRIFT-2026-47", line("an", null), in(2, line("bert", null)));
        assertThat(kinds(statement("AFSCHRIFT-2026-47", line("an", null), in(2, line("bert", null))), before))
                .containsExactly(REPEAT, REPEAT);
        assertThat(kinds(statement("AFSCHRIFT-2026-47", line("an", null)), before))
                .containsExactly(DOUBT);
        assertThat(kinds(statement("1", line("an", null)), statement("1", line("an", null))))
                .as("a reference that is none")
                .containsExactly(DOUBT);
    }

    @Test
    void theSameStatementWithMoreLinesAddsOnlyThose() {
        assertThat(kinds(
                        numbered(47, 5_000, 7_000, line("an", null), in(2, line("an", null))),
                        numbered(47, 5_000, 6_000, line("an", null))))
                .containsExactlyInAnyOrder(REPEAT, NEW);
    }

    @Test
    void theSameStatementWithOtherReferencesIsStillTheSame() {
        assertThat(kinds(
                        numbered(47, 5_000, 6_000, line("an", "NIEUW98765")),
                        numbered(47, 5_000, 6_000, line("an", "OUD12345"))))
                .containsExactly(REPEAT);
    }

    @Test
    void statementsThatFollowEachOtherHoldDifferentMoney() {
        ReadStatement first = numbered(47, 5_000, 6_000, line("an", null));
        ReadStatement second = numbered(48, 6_000, 7_000, line("an", null));
        assertThat(kinds(second, first)).containsExactly(NEW);
        assertThat(kinds(first, second)).as("the one before comes late").containsExactly(NEW);
        assertThat(kinds(numbered(49, 9_000, 10_000, line("an", null)), first))
                .as("the one between is missing")
                .containsExactly(DOUBT);
    }

    /** The site of the bank and CodaBox may count the same day by other numbers. */
    @Test
    void aDayThatAnotherDeliveryCountsAnewIsNoOtherDay() {
        ReadStatement ofTheSite = numbered(47, 5_000, 6_000, line("an", "REF12345"));
        ReadStatement next = numbered(13, 6_000, 7_000, line("bert", "REF12346"));
        assertThat(kinds(numbered(12, 5_000, 6_000, line("an", "REF12345")), ofTheSite, next))
                .containsExactly(REPEAT);
        ReadStatement silent = numbered(47, 5_000, 6_000, line("an", null));
        assertThat(kinds(numbered(12, 5_000, 6_000, line("an", null)), silent, next))
                .containsExactly(DOUBT);
    }

    @Test
    void equalLinesOfAStatementStayAsManyAsTheyAre() {
        ReadStatement two = numbered(47, 5_000, 7_000, line("an", null), in(2, line("an", null)));
        assertThat(kinds(two)).containsExactly(NEW, NEW);
        assertThat(kinds(numbered(47, 5_000, 7_000, line("an", null), in(2, line("an", null))), two))
                .containsExactly(REPEAT, REPEAT);
        assertThat(kinds(statement("B", line("an", null), in(2, line("an", null))), statement("A", line("an", null))))
                .containsExactlyInAnyOrder(DOUBT, NEW);
    }

    @Test
    void theSameReferenceTwiceInAStatementIsDoubtfulUnlessItsSumsProveIt() {
        assertThat(kinds(statement("A", line("an", "REF12345"), in(2, line("an", "REF12345")))))
                .containsExactly(NEW, DOUBT);
        assertThat(kinds(numbered(47, 5_000, 7_000, line("an", "REF12345"), in(2, line("an", "REF12345")))))
                .containsExactly(NEW, NEW);
    }

    @Test
    void aSureMatchTakesTheLineBeforeADoubtfulOne() {
        ReadStatement before = statement("A", line("an", null), in(2, line("an", "REF12345")));
        assertThat(kinds(statement("B", line("an", "REF12345"), in(2, line("an", null))), before))
                .containsExactly(REPEAT, DOUBT);
    }

    @Test
    void theSameMoneyInAnotherFormIsARepeatWhenTheStatementIsTheSame() {
        ReadStatement camt = numbered(47, 5_000, 6_000, line("an", "REF12345"));
        assertThat(kinds(coda(47, 5_000, 6_000, null, ""), camt)).containsExactly(REPEAT);
        assertThat(kinds(coda(47, 4_000, 5_000, null, ""), camt)).containsExactly(DOUBT);
    }

    @Test
    void whatMayMeanALineInAnotherFormDoesNotTakeItFromOthers() {
        ReadStatement known = statement("A", line("an", null));
        ReadLine alike = Lines.coda("bert", null, "");
        ReadStatement one = Lines.of(StatementFormat.CODA, "C", null, -1, -1, alike, line("an", null));
        assertThat(kinds(one, known)).containsExactly(DOUBT, DOUBT);
        ReadStatement two =
                Lines.of(StatementFormat.CODA, "C", null, -1, -1, alike, Lines.in(2, Lines.coda("carl", null, "")));
        assertThat(kinds(two, known)).containsExactly(DOUBT, DOUBT);
        ReadStatement twins =
                Lines.of(StatementFormat.CODA, "C", null, -1, -1, line("an", null), Lines.in(2, line("an", null)));
        assertThat(kinds(twins, known)).containsExactly(DOUBT, NEW);
    }

    @Test
    void whatContradictsInAnotherFormIsOtherMoney() {
        ReadLine camt = Lines.coda("in full", "BE71096123456769", "202600000192");
        ReadStatement before = statement("A", camt);
        assertThat(kinds(coda(47, 5_000, 6_000, "BE71096123456769", "202600000293"), before))
                .containsExactly(NEW);
        assertThat(kinds(coda(47, 5_000, 6_000, "BE68539007547034", "202600000192"), before))
                .containsExactly(NEW);
        assertThat(kinds(coda(47, 5_000, 6_000, null, "202600000192"), before)).containsExactly(DOUBT);
    }

    @Test
    void nothingIsComparedWithWhatIsNotThere() {
        assertThat(kinds(statement(null))).isEmpty();
        assertThat(Lines.decided(Set.of(), statement(null, line("an", null)))
                        .get(0)
                        .earlier())
                .isEqualTo(Optional.empty());
    }

    private static ReadStatement coda(int number, long opening, long closing, String iban, String communication) {
        return Lines.of(StatementFormat.CODA, null, number, opening, closing, Lines.coda("an", iban, communication));
    }
}
