package be.vormingsportaal.attestations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import be.vormingsportaal.attestations.attestation.AttestationSource;
import be.vormingsportaal.attestations.attestation.AttestationStanding.Dot;
import be.vormingsportaal.attestations.attestation.AttestationState;
import be.vormingsportaal.attestations.attestation.AttestationView;
import be.vormingsportaal.attestations.renewal.AttestationDecision;
import be.vormingsportaal.attestations.renewal.AttestationReviewResult;
import be.vormingsportaal.attestations.renewal.AttestationReviewing;
import be.vormingsportaal.attestations.renewal.ReviewAnswer;
import be.vormingsportaal.testing.PortalTest;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the quality centre decides about an attest, and what it cannot. */
@PortalTest
class AttestationReviewingTests extends AttestationStory {

    private static final Map<String, Object> REFUSE =
            Map.of("decision", "REFUSE", "refusalReason", " Dit is \u0000het attest van een collega. ");
    private static final Map<String, Object> CORRECT =
            Map.of("decision", "CORRECT", "correctedExpiry", LAST_DAY.toString());

    @Autowired
    AttestationReviewing reviews;

    @Autowired
    IdentityService identity;

    @Autowired
    HistoryService history;

    @Autowired
    JdbcClient database;

    @AfterEach
    void signOut() {
        identity.clearAuthentication();
    }

    @Test
    void anExpiryThatIsNotTheOneOfTheRuleIsReviewed() {
        UUID attest = handInToReview();
        assertThat(tasks.getVariables(task(attest)))
                .containsEntry("reviewReasons", "De ingevulde vervaldatum is niet die van de regel.")
                .containsEntry("instrument", "BelRAI LTCF")
                .containsEntry("obtainedOn", "25-09-2024")
                .containsEntry("expiresOn", "31-12-2026")
                .containsEntry("ruleExpiry", "31-12-2025");
    }

    @Test
    void theTaskIsForStaffAndLeadsToTheAttestAndItsFile() {
        UUID attest = handInToReview();
        assertThat(tasks.getIdentityLinksForTask(task(attest)))
                .extracting(IdentityLink::getGroupId)
                .containsExactly("kcd-staff");
        assertThat(tasks.getVariables(task(attest)))
                .containsEntry("attestPage", "http://localhost:8080/beheer/attesten/" + attest)
                .containsEntry("documentPage", "http://localhost:8080/attesten/" + attest + "/document");
    }

    @Test
    void anAttestThatIsReviewedIsValidMeanwhile() {
        handInToReview();
        assertThat(standings.of(trainer, LTCF).dot()).isEqualTo(Dot.VALID);
    }

    @Test
    void whoAcceptedIsWhomTheEngineKnows() {
        UUID attest = handInToReview();
        String task = task(attest);
        identity.setAuthentication(people.staff().toString(), List.of("kcd-staff"));
        tasks.complete(task, Map.of("decision", "ACCEPT"));
        assertThat(attest(attest).reviewedAt()).contains(clock.instant());
        assertThat(attest(attest).state()).isEqualTo(AttestationState.CURRENT);
    }

    @Test
    void aRefusalLocksAtOnceAndItsOwnerReadsWhy() {
        UUID attest = handInToReview();
        tasks.complete(task(attest), REFUSE);
        assertThat(standings.of(trainer, LTCF).isValid()).isFalse();
        assertThat(standings.of(trainer, LTCF).dot()).isEqualTo(Dot.REFUSED);
        jobs.runDue(attest);
        assertThat(mailbox.subjects(email)).endsWith("Je attest is geweigerd");
        assertThat(mail()).contains("Dit is het attest van een collega.", "/instrumenten/ltcf");
        assertThat(jobs.instance(attest)).isNull();
    }

    @Test
    void aRefusalLocksAlsoWhenAnEarlierAttestWouldStillBeValid() {
        handIn();
        tasks.complete(task(handInToReview()), REFUSE);
        assertThat(standings.of(trainer, LTCF).isValid()).isFalse();
        handIn();
        assertThat(standings.of(trainer, LTCF).isValid()).isTrue();
    }

    @Test
    void theReasonOfARefusalStandsInTheRowAndNotInTheHistoryOfTheEngine() {
        UUID attest = handInToReview();
        tasks.complete(task(attest), REFUSE);
        assertThat(attest(attest).refusalReason()).contains("Dit is het attest van een collega.");
        assertThat(history.createHistoricVariableInstanceQuery()
                        .processInstanceId(jobs.instance(attest).getId())
                        .includeDeleted()
                        .list())
                .extracting(HistoricVariableInstance::getName, HistoricVariableInstance::getValue)
                .contains(tuple("decision", "REFUSE"), tuple("refusalReason", null));
        assertThat(database.sql("select count(*) from act_hi_detail where name_ = 'refusalReason'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aRefusedAttestRemindsNobodyWhileItsMailHangs() {
        UUID attest = handInToReview();
        tasks.complete(task(attest), REFUSE);
        clock.set(at(LAST_DAY.plusYears(1).minusDays(60), 18));
        jobs.run(attest, "Event_ReminderDue");
        jobs.run(attest, "Task_SendReminder");
        assertThat(mailbox.subjects(email)).doesNotContain("Je attest vervalt binnenkort");
        jobs.runDue(attest);
        assertThat(attest(attest).state()).isEqualTo(AttestationState.REFUSED);
    }

    @Test
    void aCorrectionIsANewAttestThatNobodyReviewsAgain() {
        UUID attest = handInToReview();
        tasks.complete(task(attest), CORRECT);
        AttestationView corrected = history().get(0);
        assertThat(corrected.id()).isNotEqualTo(attest);
        assertThat(corrected.source()).isEqualTo(AttestationSource.CORRECTED);
        assertThat(corrected.expiresOn()).isEqualTo(LAST_DAY);
        assertThat(corrected.documentId()).isEqualTo(attest(attest).documentId());
        assertThat(attest(attest).state()).isEqualTo(AttestationState.CORRECTED);
        assertThat(standings.of(trainer, LTCF).attestation()).contains(corrected);
        assertThat(trace.waitsAt(corrected.id()))
                .containsExactly("Event_Expired", "Event_ReminderDue", "Event_ReviewRequested");
    }

    @Test
    void theOwnerReadsWhichDayWasWrongAndWhichIsRight() {
        UUID attest = handInToReview();
        tasks.complete(task(attest), CORRECT);
        jobs.runDue(attest);
        assertThat(mailbox.subjects(email)).endsWith("De vervaldatum van je attest is verbeterd");
        assertThat(mail()).contains("was 31-12-2026; de juiste is 31-12-2025", "/instrumenten/ltcf");
        assertThat(jobs.instance(attest)).isNull();
    }

    @ParameterizedTest
    @MethodSource
    void anAnswerThatIsNoneLeavesTheTaskAndSaysWhy(Map<String, Object> form, String sentence) {
        UUID attest = handInToReview();
        String task = task(attest);
        assertThatThrownBy(() -> tasks.complete(task, form))
                .isInstanceOf(BadUserRequestException.class)
                .hasMessageContaining(sentence);
        assertThat(task(attest)).isEqualTo(task);
        assertThat(attest(attest).state()).isEqualTo(AttestationState.CURRENT);
        assertThat(history()).hasSize(1);
    }

    static Stream<Arguments> anAnswerThatIsNoneLeavesTheTaskAndSaysWhy() {
        return Stream.of(
                Arguments.of(Map.of(), "Kies of het attest"),
                Arguments.of(Map.of("decision", "accept"), "Kies of het attest"),
                Arguments.of(Map.of("decision", true), "Kies of het attest"),
                Arguments.of(Map.of("decision", "REFUSE"), "zonder reden"),
                Arguments.of(Map.of("decision", "REFUSE", "refusalReason", " \n "), "zonder reden"),
                Arguments.of(Map.of("decision", "REFUSE", "refusalReason", 5), "zonder reden"),
                Arguments.of(Map.of("decision", "REFUSE", "refusalReason", "x".repeat(1001)), "te lang"),
                Arguments.of(Map.of("decision", "CORRECT"), "zonder de juiste vervaldatum"),
                Arguments.of(correctedTo("31-12-2025"), "zonder de juiste vervaldatum"),
                Arguments.of(correctedTo("2025-02-29"), "zonder de juiste vervaldatum"),
                Arguments.of(
                        Map.of("decision", "CORRECT", "correctedExpiry", new Date(0)), "zonder de juiste vervaldatum"),
                Arguments.of(correctedTo("2026-12-31"), "die het attest al heeft"),
                Arguments.of(correctedTo("2024-09-25"), "na de datum van het attest"),
                Arguments.of(correctedTo("0001-01-01"), "na de datum van het attest"),
                Arguments.of(correctedTo("2034-09-26"), "meer dan 10 jaar"),
                Arguments.of(correctedTo("9999-12-31"), "meer dan 10 jaar"));
    }

    private static Map<String, Object> correctedTo(String day) {
        return Map.of("decision", "CORRECT", "correctedExpiry", day);
    }

    @Test
    void whatIsReplacedOrDecidedIsNotDecidedAgain() {
        UUID former = handInToReview();
        UUID newer = handInToReview();
        ReviewAnswer accept = new ReviewAnswer(AttestationDecision.ACCEPT, null, null);
        assertThat(reviews.decide(former, accept, Optional.empty())).isEqualTo(AttestationReviewResult.NOT_OPEN);
        tasks.complete(task(newer), REFUSE);
        assertThat(reviews.decide(newer, accept, Optional.empty())).isEqualTo(AttestationReviewResult.NOT_OPEN);
    }

    @Test
    void whatTheCaseWaitsForIsNotForTheFormToSay() {
        UUID attest = handInToReview();
        Date due = jobs.job(attest, "Event_ReminderDue").getDuedate();
        tasks.complete(
                task(attest),
                Map.of(
                        "decision",
                        "ACCEPT",
                        "reminderAt",
                        new Date(0),
                        "expiredAt",
                        new Date(0),
                        "reminderLeft",
                        false));
        evening(attest, day(due));
        assertThat(mailbox.subjects(email)).contains("Je attest vervalt binnenkort");
        assertThat(trace.waitsAt(attest))
                .containsExactly("Event_Expired", "Event_ReminderDue", "Event_ReviewRequested");
    }
}
