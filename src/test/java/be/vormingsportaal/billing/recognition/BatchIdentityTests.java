package be.vormingsportaal.billing.recognition;

import static be.vormingsportaal.billing.recognition.LineVerdict.Kind.DOUBT;
import static be.vormingsportaal.billing.recognition.LineVerdict.Kind.NEW;
import static be.vormingsportaal.billing.recognition.LineVerdict.Kind.REPEAT;
import static be.vormingsportaal.billing.recognition.Lines.kinds;
import static be.vormingsportaal.billing.recognition.Lines.part;
import static be.vormingsportaal.billing.recognition.Lines.statement;
import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.billing.statement.StatementFormat;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Entries that a bank once tells as a whole, and once in parts. */
class BatchIdentityTests {

    @Test
    void aWholeThatComesInPartsIsARepeatByItsReference() {
        assertThat(kinds(parts("WP-12345"), whole("WP-12345"))).containsExactly(REPEAT, REPEAT);
    }

    @Test
    void partsThatComeAsAWholeAreARepeatByTheirReference() {
        assertThat(kinds(whole("WP-12345"), parts("WP-12345"))).containsExactly(REPEAT);
    }

    @Test
    void withoutAReferenceTheWholeEntryIsOneDoubt() {
        ReadStatement whole = whole(null);
        assertThat(Lines.decided(Set.of(), parts(null), whole))
                .allSatisfy(verdict -> assertThat(verdict.kind()).isEqualTo(DOUBT))
                .allSatisfy(verdict -> assertThat(verdict.earlier())
                        .contains(whole.lines().get(0).id()));
        assertThat(kinds(whole("0"), parts("0"))).containsExactly(DOUBT);
    }

    @Test
    void aPartThatLooksLikeOtherMoneyDoesNotHideThatTheWholeWasRead() {
        ReadStatement other = Lines.of(
                StatementFormat.CODA, "C", null, -1, -1, part(1, 1, 2_000, 2_000, "iemand anders", null, null));
        assertThat(kinds(parts("WP-12345"), whole("WP-12345"), other)).containsExactly(REPEAT, REPEAT);
        assertThat(kinds(parts(null), whole(null), other)).containsExactly(DOUBT, DOUBT);
    }

    @Test
    void anotherReferenceIsAnotherEntry() {
        assertThat(kinds(parts("WP-12345"), whole("WP-67890"))).containsExactly(NEW, NEW);
    }

    @Test
    void otherPartsOfTheSameSumAreADoubt() {
        ReadStatement other = statement(
                "A",
                part(1, 2, 2_500, 5_000, "carl", "WP-12345", null),
                part(1, 2, 2_500, 5_000, "dirk", "WP-12345", null));
        assertThat(kinds(parts("WP-12345"), other)).containsExactly(DOUBT, DOUBT);
    }

    @Test
    void partsOfWhichSomeWereReadInAnEntryOfThatSumAreADoubtTogether() {
        ReadStatement other = statement(
                "A",
                part(1, 2, 2_000, 5_000, "an", "WP-12345", null),
                part(1, 2, 3_000, 5_000, "iemand anders", "WP-12345", null));
        assertThat(kinds(parts("WP-12345"), other)).containsExactly(DOUBT, DOUBT);
    }

    @Test
    void partsThatShareAReferenceAreDifferentMoneyAndARepeatTheSecondTime() {
        ReadStatement first = sharing();
        assertThat(kinds(first)).containsExactly(NEW, NEW);
        assertThat(Lines.decided(Set.of("DEEL-12345"), sharing(), first))
                .allSatisfy(verdict -> assertThat(verdict.kind()).isEqualTo(REPEAT));
    }

    @Test
    void equalPartsOfOneEntryAreAsManyAsTheyAre() {
        ReadStatement equal = statement(
                "A",
                part(1, 2, 1_000, 2_000, "an", "WP-12345", null),
                part(1, 2, 1_000, 2_000, "an", "WP-12345", null));
        assertThat(kinds(equal)).containsExactly(NEW, NEW);
    }

    private static ReadStatement sharing() {
        return statement(
                "A",
                part(1, 2, 9_500, 19_500, "an", "GEHEEL-12345", "DEEL-12345"),
                part(1, 2, 10_000, 19_500, "bert", "GEHEEL-12345", "DEEL-12345"));
    }

    private static ReadStatement whole(String reference) {
        return statement("W", part(1, 1, 5_000, 5_000, "verzamelboeking", reference, null));
    }

    private static ReadStatement parts(String reference) {
        return statement(
                "P",
                part(1, 2, 2_000, 5_000, "an", reference, null),
                part(1, 2, 3_000, 5_000, "bert", reference, null));
    }
}
