package be.vormingsportaal.web.intervisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.attestations.attestation.AttestationArchive;
import be.vormingsportaal.attestations.attestation.AttestationStandings;
import be.vormingsportaal.attestations.attestation.AttestationView;
import be.vormingsportaal.attestations.attestation.SubmitAttestation;
import be.vormingsportaal.attestations.validity.InstitutionKind;
import be.vormingsportaal.documents.content.Upload;
import be.vormingsportaal.documents.storage.DraftFile;
import be.vormingsportaal.documents.storage.StoreResult.Stored;
import be.vormingsportaal.testing.PaperFiles;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestIntervisions;
import be.vormingsportaal.testing.TestMailbox;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.test.web.servlet.ResultActions;

/** What a trainer owes for a year, from the first attest to the file that proves the intervisions, and back. */
@PortalTest
class IntervisionDutyTests extends IntervisionVisit {

    private static final String TAB = "/instrumenten/ltcf/intervisies";

    @Autowired
    AttestationArchive archive;

    @Autowired
    AttestationStandings standings;

    @Autowired
    TaskService tasks;

    @Autowired
    TestMailbox mailbox;

    UUID owner;
    UUID institution;

    @BeforeEach
    void anAttestOfLastYear() throws Exception {
        owner = people.registered(organisation, Role.TRAINER_EXTERNAL);
        instruments.assign(owner, Set.of("ltcf"));
        institution = handedIn.institution(InstitutionKind.FLEMISH);
        UUID file = ((Stored)
                        documents.store(new Upload("attest.pdf", new ByteArrayResource(PaperFiles.pdf("Attest")))))
                .documentId();
        attestations.submit(new SubmitAttestation(
                owner, "ltcf", institution, LocalDate.of(2025, 3, 20), LocalDate.of(2026, 12, 31), file));
    }

    @Test
    void withAllIntervisionsOneClickMakesTheFileAndFillsInItsDay() throws Exception {
        as(owner, post(TAB + "/attestbestand")).andExpect(redirectedUrl(TAB));
        follow();
        follow();
        String form = "/instrumenten/ltcf/attest?institution=" + institution + "&obtainedOn=2026-04-01";
        for (int click = 0; click < 2; click++) {
            as(owner, post(TAB + "/attestbestand")).andExpect(redirectedUrl(form));
            assertThat(drafts.files(owner, "ltcf"))
                    .extracting(DraftFile::fileName)
                    .containsExactly(
                            "mijn-attest.pdf",
                            "bewijs-van-deelname-2026-04-01.pdf",
                            "bewijs-van-deelname-2026-04-01.pdf");
        }
        as(owner, get(form))
                .andExpect(content().string(containsString("value=\"2026-04-01\"")))
                .andExpect(content().string(containsString("value=\"2027-12-31\"")))
                .andExpect(content().string(containsString("mijn-attest.pdf")));
    }

    @Test
    void withOneOfTwoNoDayIsFilledInAndTheFormAsksForTheOther() throws Exception {
        follow();
        tab().andExpect(content().string(containsString("Nog 1 van 2")))
                .andExpect(content().string(containsString("Volgde je er ook elders")));
        as(owner, post(TAB + "/attestbestand"))
                .andExpect(redirectedUrl("/instrumenten/ltcf/attest?institution=" + institution));
        as(owner, get("/instrumenten/ltcf/attest?obtainedOn=2026-04-01&institution=" + institution))
                .andExpect(content()
                        .string(containsString("Voor 2026 heb je 2 intervisies nodig; het portaal kent er 1.")));
    }

    @Test
    void aFileWithOneOfTwoIsReviewedAndWhatIsOwedStays() throws Exception {
        follow();
        UUID renewed = renew();
        assertThat(reasons(renewed)).contains("1 van 2 bekend");
        tab().andExpect(content().string(containsString("Nog 1 van 2")))
                .andExpect(content().string(containsString("Het KCD kijkt dat nog na.")));
        as(people.staff(), get("/beheer/attesten/" + renewed))
                .andExpect(content().string(containsString("1 van 2 bekend voor 2026")))
                .andExpect(content().string(containsString("zijn 2 intervisies nodig; het portaal kent er 1")));
        tasks.complete(task(renewed).getId(), new HashMap<>(Map.of("decision", "ACCEPT")));
        tab().andExpect(content().string(containsString("In orde voor 2026: bij het KCD volgde je er 1 van 2.")))
                .andExpect(content().string(not(containsString("Nog 1 van 2"))));
    }

    @Test
    void aFileWithAllOfThemIsNotReviewedForThat() throws Exception {
        follow();
        follow();
        UUID renewed = renew();
        assertThat(standing().intervisions().orElseThrow().isIncomplete()).isFalse();
        assertThat(tasks.createTaskQuery()
                        .processInstanceBusinessKey(renewed.toString())
                        .list())
                .allSatisfy(task -> assertThat(reasons(renewed)).contains("Steekproef"));
    }

    @Test
    void anAttendanceTakenBackReopensTheAttestThatIsBuiltOnIt() throws Exception {
        follow();
        UUID enrolment = follow();
        UUID renewed = renew();
        UUID intervision = enrolments.find(enrolment).intervision().id();
        attendance.record(intervision, Set.of());
        jobs.runDue(enrolment);
        assertThat(reasons(renewed)).contains("is teruggenomen").contains("1 van 2 bekend");
        assertThat(standings.of(owner, "ltcf").isValid())
                .as("until somebody decides")
                .isTrue();
        String email = people.account(owner).email().value();
        assertThat(TestMailbox.part(mailbox.newest(people.account(owner).email()), "text/plain"))
                .as(email)
                .contains("BelRAI LTCF van 01-04-2026", "Je attest voor BelRAI LTCF steunt op dat bewijs");
        as(people.staff(), get("/beheer/attesten/" + renewed))
                .andExpect(content().string(containsString("Een bewijs van deelname waarop dit attest steunt, is")));
        attendance.record(intervision, Set.of(enrolment));
        jobs.runDue(enrolment);
        assertThat(TestMailbox.part(mailbox.newest(people.account(owner).email()), "text/plain"))
                .contains("telt weer");
        assertThat(standing().voidedProofs()).isZero();
    }

    @Test
    void whoStillHasEnoughIsNotLookedAtWhenOneIsTakenBack() throws Exception {
        follow();
        follow();
        UUID spare = follow();
        renew();
        attendance.record(enrolments.find(spare).intervision().id(), Set.of());
        jobs.runDue(spare);
        assertThat(standing().isProofMissing()).isFalse();
        assertThat(TestMailbox.part(mailbox.newest(people.account(owner).email()), "text/plain"))
                .contains("Je bewijs van deelname telt daarom niet meer.")
                .doesNotContain("steunt op dat bewijs");
    }

    /** A free intervision on the first of April, that the trainer followed. */
    private UUID follow() {
        clock.set(java.time.Instant.parse("2026-03-02T09:00:00Z"));
        UUID intervision = test.planned(2, TestIntervisions.FREE);
        UUID enrolment = test.enrolled(intervision, owner);
        clock.set(intervisions.find(intervision).details().start());
        attendance.record(intervision, Set.of(enrolment));
        jobs.runDue(enrolment);
        return enrolment;
    }

    private UUID renew() throws Exception {
        as(owner, post(TAB + "/attestbestand"));
        as(
                        owner,
                        post("/instrumenten/ltcf/attest")
                                .param("institution", institution.toString())
                                .param("obtainedOn", "2026-04-01")
                                .param("expiresOn", "2027-12-31")
                                .param("declared", "true"))
                .andExpect(redirectedUrl("/instrumenten"));
        return standing().id();
    }

    private AttestationView standing() {
        return archive.history(owner, "ltcf").get(0);
    }

    private ResultActions tab() throws Exception {
        return as(owner, get(TAB));
    }

    private Task task(UUID attest) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(attest.toString())
                .singleResult();
    }

    private String reasons(UUID attest) {
        return (String) tasks.getVariable(task(attest).getId(), "reviewReasons");
    }
}
