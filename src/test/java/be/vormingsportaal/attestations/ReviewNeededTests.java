package be.vormingsportaal.attestations;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.attestations.attestation.AttestationService;
import be.vormingsportaal.attestations.attestation.GiveAttestation;
import be.vormingsportaal.attestations.attestation.HandedIn;
import be.vormingsportaal.testing.PortalTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Which attests the quality centre looks at, beside those whose expiry is not that of the rule. */
@PortalTest
class ReviewNeededTests extends AttestationStory {

    @Autowired
    AttestationService service;

    @Test
    void theSameFileFromSomebodyElseIsReviewed() {
        String content = HandedIn.anyContent();
        UUID first = handedIn.attest(trainer(), LTCF, OBTAINED, LAST_DAY, content);
        UUID second = handedIn.attest(trainer, LTCF, OBTAINED, LAST_DAY, content);
        assertThat(trace.waitsAt(first)).doesNotContain("Task_Review");
        assertThat(tasks.getVariables(task(second)))
                .containsEntry("reviewReasons", "Iemand anders laadde precies hetzelfde bestand op.");
    }

    @Test
    void theSameFileFromTheSamePersonIsNot() {
        String content = HandedIn.anyContent();
        handedIn.attest(trainer, LTCF, OBTAINED, LAST_DAY, content);
        UUID again = handedIn.attest(trainer, LTCF, OBTAINED, LAST_DAY, content);
        assertThat(trace.waitsAt(again)).doesNotContain("Task_Review");
    }

    @Test
    void whatComesAfterARefusalIsReviewed() {
        UUID refused = handInToReview();
        tasks.complete(task(refused), Map.of("decision", "REFUSE", "refusalReason", "Onleesbaar."));
        UUID next = handIn();
        assertThat(tasks.getVariables(task(next)))
                .containsEntry(
                        "reviewReasons", "Het vorige attest van deze trainer dat het KCD nakeek, werd geweigerd.");
        assertThat(standings.of(trainer, LTCF).isValid()).isTrue();
    }

    @Test
    void anotherUploadDoesNotEscapeTheReviewAfterARefusal() {
        UUID refused = handInToReview();
        tasks.complete(task(refused), Map.of("decision", "REFUSE", "refusalReason", "Onleesbaar."));
        handIn();
        assertThat(trace.waitsAt(handIn())).contains("Task_Review");
    }

    @Test
    void aLaterDayThanTheCorrectedOneIsReviewed() {
        UUID typed = handInToReview();
        String corrected = LAST_DAY.minusMonths(1).toString();
        tasks.complete(task(typed), Map.of("decision", "CORRECT", "correctedExpiry", corrected));
        clock.forward(A_MINUTE);
        assertThat(tasks.getVariables(task(handIn())))
                .containsEntry("reviewReasons", "Het KCD verbeterde eerder de vervaldatum; dit attest loopt langer.");
    }

    @Test
    void whatComesAfterAnAcceptedOneIsNot() {
        UUID accepted = handInToReview();
        tasks.complete(task(accepted), Map.of("decision", "ACCEPT"));
        assertThat(trace.waitsAt(handIn())).doesNotContain("Task_Review");
    }

    @Test
    void whatTheQualityCentreGaveIsNotReviewed() {
        UUID given = service.give(new GiveAttestation(trainer, LTCF, OBTAINED, people.staff()));
        assertThat(trace.waitsAt(given)).doesNotContain("Task_Review");
    }
}
