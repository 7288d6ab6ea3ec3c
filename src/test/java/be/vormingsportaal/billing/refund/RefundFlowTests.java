package be.vormingsportaal.billing.refund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vormingsportaal.shared.Money;
import be.vormingsportaal.testing.PortalTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Refunds by a file for the bank, with the real services. */
@PortalTest
class RefundFlowTests extends RefundFlow {

    @Test
    void fromTheRequestOnNobodyCanGiveTheMoneyAwayAgain() {
        UUID payment = pay();
        UUID refund = requested(payment);
        assertThat(unassigned(payment)).isZero();
        assertThat(promised(payment)).isEqualTo(9_500);
        assertThat(jobs.instance(payment)).isNull();
        assertThat(requesting.request(asTold(payment), asker).problem()).contains(RefundProblem.CHANGED);
        assertThat(billing.task(refund)).isEqualTo("Task_Release");
    }

    @Test
    void whoeverAskedForItCannotReleaseIt() {
        UUID refund = requested(pay());
        assertThatThrownBy(() -> billing.complete(refund, asker, Map.of("decision", "RELEASE")))
                .hasMessageContaining("Iemand anders");
        assertThat(view(refund).state()).isEqualTo(RefundState.REQUESTED);
        billing.complete(refund, asker, Map.of("decision", "REFUSE", "note", "toch niet"));
        assertThat(view(refund).state()).isEqualTo(RefundState.WITHDRAWN);
    }

    @Test
    void whatIsRefusedHasNoPlaceAgain() {
        UUID payment = pay();
        UUID refund = requested(payment);
        billing.complete(refund, releaser, Map.of("decision", "REFUSE", "note", "verkeerde rekening"));
        assertThat(view(refund).note()).contains("verkeerde rekening");
        assertThat(unassigned(payment)).isEqualTo(9_500);
        assertThat(promised(payment)).isZero();
        assertThat(billing.task(payment)).isEqualTo("Task_Assign");
        assertThat(jobs.instance(refund)).isNull();
    }

    @Test
    void anotherAccountOrNameNeedsAReason() {
        UUID payment = pay();
        assertThat(problem(payment, "NL91ABNA0417164300", NAME, "")).contains(RefundProblem.NO_REASON);
        assertThat(problem(payment, IBAN, "An Claes", " ")).contains(RefundProblem.NO_REASON);
        assertThat(problem(payment, "BE68539007547035", NAME, "x")).contains(RefundProblem.NO_ACCOUNT);
        assertThat(problem(payment, "TR330006100519786457841326", NAME, "x")).contains(RefundProblem.NO_ACCOUNT);
        assertThat(problem(payment, IBAN, "", "x")).contains(RefundProblem.NO_NAME);
        assertThat(problem(payment, IBAN, "x".repeat(71), "x")).contains(RefundProblem.NAME_TOO_LONG);
        assertThat(problem(payment, "nl91 abna 0417 1643 00", "An Claes", "nieuwe bank, mail van 3 mei"))
                .isEmpty();
    }

    @Test
    void theFileHoldsWhatIsReleasedOnce() {
        UUID payment = pay();
        UUID refund = released(payment);
        UUID file = files.make(asker).orElseThrow();
        assertThat(view(refund).state()).isEqualTo(RefundState.ORDERED);
        assertThat(view(refund).fileId()).contains(file);
        String content = new String(files.content(file), StandardCharsets.UTF_8);
        assertThat(content)
                .contains(
                        "<EndToEndId>" + view(refund).endToEndId() + "</EndToEndId>",
                        "<InstdAmt Ccy=\"EUR\">95.00</InstdAmt>",
                        "<IBAN>" + IBAN + "</IBAN>",
                        "<Ustrd>Terugbetaling factuur " + invoice.number() + "</Ustrd>");
        assertThat(files.make(asker)).isEmpty();
        assertThat(files.content(file)).isEqualTo(content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void seenToLeaveItIsDoneAndTheBooksAreEven() {
        UUID payment = pay();
        UUID refund = inFile(payment);
        assertThat(left(refund, 9_400)).isEmpty();
        assertThat(left(refund, 9_500)).isPresent();
        assertThat(left(refund, 9_500)).isEmpty();
        assertThat(view(refund).state()).isEqualTo(RefundState.DONE);
        assertThat(held(payment)).isZero();
        assertThat(promised(payment)).isZero();
        assertThat(unassigned(payment)).isZero();
        jobs.runDue(refund);
        assertThat(jobs.instance(refund)).isNull();
    }

    @Test
    void whatLeftNamesTheAccountThatItWentTo() {
        UUID payment = pay();
        UUID refund = requesting
                .request(
                        new RequestRefund(
                                payment,
                                Money.ofCents(9_500),
                                RefundWay.TRANSFER,
                                "NL91ABNA0417164300",
                                "An Claes",
                                "nieuwe bank"),
                        asker)
                .refundId()
                .orElseThrow();
        billing.complete(refund, releaser, Map.of("decision", "RELEASE"));
        files.make(asker).orElseThrow();
        assertThat(database.sql("select payer_iban || ' ' || payer_name from payment where id = ?")
                        .param(left(refund, 9_500).orElseThrow())
                        .query(String.class)
                        .single())
                .isEqualTo("NL91ABNA0417164300 An Claes");
        jobs.runDue(refund);
    }

    @Test
    void aWholeFileInOneDebitLeavesTogether() {
        UUID first = released(pay());
        UUID second = released(pay());
        RefundFileView file = files.find(files.make(asker).orElseThrow()).orElseThrow();
        LocalDate today = LocalDate.now(clock);
        assertThat(statements.leftTogether(file.messageId(), file.sum().plus(Money.ofCents(1)), today, externalId()))
                .isEmpty();
        assertThat(statements.leftTogether(file.messageId(), file.sum(), today, externalId()))
                .hasSize(file.transfers());
        assertThat(view(first).state()).isEqualTo(RefundState.DONE);
        assertThat(view(second).state()).isEqualTo(RefundState.DONE);
        assertThat(statements.leftTogether(file.messageId(), file.sum(), today, externalId()))
                .isEmpty();
        jobs.runDue(first);
        jobs.runDue(second);
    }

    @Test
    void whatComesBackIsOwedAgainAndNoPayment() {
        UUID payment = pay();
        UUID refund = inFile(payment);
        String called = view(refund).endToEndId();
        assertThat(bounced(called)).as("it did not leave yet").isEmpty();
        left(refund, 9_500);
        jobs.runDue(refund);
        assertThat(bounced(called)).isPresent();
        assertThat(bounced(called)).isEmpty();
        assertThat(view(refund).state()).isEqualTo(RefundState.BOUNCED);
        assertThat(billing.task(refund)).isEqualTo("Task_Failed");
        assertThat(held(payment)).isEqualTo(9_500);
        assertThat(promised(payment)).isEqualTo(9_500);
        billing.complete(refund, asker, Map.of("decision", "GIVE_BACK", "note", "rekening bestaat niet"));
        assertThat(unassigned(payment)).isEqualTo(9_500);
        assertThat(promised(payment)).isZero();
        assertThat(billing.task(payment)).isEqualTo("Task_Assign");
    }

    @Test
    void whatCameBackGoesToAnotherAccountAndIsReleasedAgain() {
        UUID payment = pay();
        UUID refund = inFile(payment);
        String first = view(refund).endToEndId();
        left(refund, 9_500);
        jobs.runDue(refund);
        bounced(first);
        billing.complete(
                refund,
                asker,
                Map.of("decision", "AGAIN", "iban", "NL91ABNA0417164300", "name", "An Claes", "note", "nieuwe bank"));
        assertThat(view(refund).state()).isEqualTo(RefundState.REQUESTED);
        assertThatThrownBy(() -> billing.complete(refund, asker, Map.of("decision", "RELEASE")))
                .hasMessageContaining("Iemand anders");
        billing.complete(refund, releaser, Map.of("decision", "RELEASE"));
        files.make(asker).orElseThrow();
        assertThat(view(refund).endToEndId()).isNotEqualTo(first);
        assertThat(view(refund).iban()).contains("NL91ABNA0417164300");
        left(refund, 9_500);
        assertThat(held(payment)).isZero();
        assertThat(promised(payment)).isZero();
        jobs.runDue(refund);
    }

    @Test
    void whatIsNotSeenGoesIntoAFileAgainUnderAnotherName() {
        UUID refund = inFile(pay());
        String first = view(refund).endToEndId();
        clock.forward(Duration.ofDays(10));
        jobs.runDue(refund);
        assertThat(billing.task(refund)).isEqualTo("Task_NotSeen");
        billing.complete(refund, asker, Map.of("decision", "AGAIN", "note", "bank zegt: niet ontvangen"));
        assertThat(view(refund).state())
                .as("it may go twice: somebody else has to look")
                .isEqualTo(RefundState.REQUESTED);
        assertThat(view(refund).note()).contains("bank zegt: niet ontvangen");
        assertThatThrownBy(() -> billing.complete(refund, asker, Map.of("decision", "RELEASE")))
                .hasMessageContaining("Iemand anders");
        billing.complete(refund, releaser, Map.of("decision", "RELEASE"));
        files.make(asker).orElseThrow();
        assertThat(view(refund).note()).contains("bank zegt: niet ontvangen");
        assertThat(view(refund).endToEndId()).isNotEqualTo(first);
        assertThat(statements.left(first, Money.ofCents(9_500), LocalDate.now(clock), externalId()))
                .isEmpty();
        left(refund, 9_500);
        jobs.runDue(refund);
    }

    @Test
    void whatMayLeaveCanBeTakenBackUntilItStandsInAFile() {
        UUID payment = pay();
        UUID refund = released(payment);
        assertThat(withdraw(refund)).isEmpty();
        assertThat(view(refund).state()).isEqualTo(RefundState.WITHDRAWN);
        assertThat(jobs.instance(refund)).isNull();
        assertThat(unassigned(payment)).isEqualTo(9_500);
        UUID other = inFile(pay());
        assertThat(withdraw(other)).contains(RefundProblem.NOT_NOW);
        left(other, 9_500);
        jobs.runDue(other);
    }

    private Optional<RefundProblem> withdraw(UUID refund) {
        return releasing.withdraw(refund, "verkeerde rekening", asker);
    }

    private Optional<RefundProblem> problem(UUID payment, String iban, String name, String reason) {
        return requesting
                .request(
                        new RequestRefund(payment, Money.ofCents(9_500), RefundWay.TRANSFER, iban, name, reason), asker)
                .problem();
    }

    private Optional<UUID> left(UUID refund, long cents) {
        return statements.left(view(refund).endToEndId(), Money.ofCents(cents), LocalDate.now(clock), externalId());
    }

    private Optional<UUID> bounced(String endToEndId) {
        return statements.bounced(
                endToEndId, Money.ofCents(9_500), LocalDate.now(clock), externalId(), Optional.empty());
    }
}
