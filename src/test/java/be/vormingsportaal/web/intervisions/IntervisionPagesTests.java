package be.vormingsportaal.web.intervisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.vormingsportaal.accounts.Role;
import be.vormingsportaal.attestations.AttestationService;
import be.vormingsportaal.attestations.GiveAttestation;
import be.vormingsportaal.attestations.HandedIn;
import be.vormingsportaal.attestations.InstitutionKind;
import be.vormingsportaal.attestations.SubmitAttestation;
import be.vormingsportaal.documents.Documents;
import be.vormingsportaal.documents.DraftFile;
import be.vormingsportaal.documents.Drafts;
import be.vormingsportaal.documents.StoreResult.Stored;
import be.vormingsportaal.documents.Upload;
import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.intervisions.Attendance;
import be.vormingsportaal.intervisions.Cancelling;
import be.vormingsportaal.intervisions.EnrolmentEnd;
import be.vormingsportaal.intervisions.EnrolmentList;
import be.vormingsportaal.intervisions.EnrolmentState;
import be.vormingsportaal.intervisions.IntervisionList;
import be.vormingsportaal.intervisions.ProofDesk;
import be.vormingsportaal.shared.Belgium;
import be.vormingsportaal.shared.SignedLinks;
import be.vormingsportaal.shared.SignedLinks.Purpose;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.PaperFiles;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestClock;
import be.vormingsportaal.testing.TestIntervisions;
import be.vormingsportaal.testing.TestPeople;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What people see of intervisions, and what their clicks do. */
@PortalTest
class IntervisionPagesTests {

    private static final String TAB = "/instrumenten/ltcf/intervisies";
    private static final String LINK = "https://vergadering.voorbeeld.example/intervisie";

    @Autowired
    MockMvc mvc;

    @Autowired
    TestIntervisions test;

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    @Autowired
    EnrolmentList enrolments;

    @Autowired
    IntervisionList intervisions;

    @Autowired
    Cancelling cancelling;

    @Autowired
    Attendance attendance;

    @Autowired
    ProofDesk proofs;

    @Autowired
    AttestationService attestations;

    @Autowired
    InstrumentService instruments;

    @Autowired
    HandedIn handedIn;

    @Autowired
    Documents documents;

    @Autowired
    Drafts drafts;

    @Autowired
    SignedLinks links;

    @Autowired
    EngineJobs jobs;

    UUID organisation;
    UUID trainer;

    @BeforeEach
    void aTrainer() {
        clock.set(Instant.parse("2026-03-02T09:00:00Z"));
        organisation = people.organisation("WZC De Linde");
        trainer = test.trainer(organisation);
    }

    @Test
    void aTrainerReadsWhatItCostsAndWhoPaysBeforeEnrolling() throws Exception {
        UUID manager = people.registered(organisation, Role.MANAGER);
        UUID intervision = test.planned(1, TestIntervisions.PRICE);
        as(trainer, get(TAB + "/" + intervision))
                .andExpect(content().string(containsString("Betalende inschrijving")))
                .andExpect(content().string(containsString(TestIntervisions.PRICE.display())))
                .andExpect(content().string(containsString("WZC De Linde")))
                .andExpect(content()
                        .string(containsString(people.account(manager).name().full())))
                .andExpect(content().string(containsString("25-03-2026")))
                .andExpect(content().string(not(containsString(LINK))));
        as(trainer, post(TAB + "/" + intervision).param("agreed", "1"))
                .andExpect(redirectedUrl(TAB + "/" + intervision));
        assertThat(enrolments.own(trainer, "ltcf")).isEmpty();
        as(trainer, post(TAB + "/" + intervision).param("agreed", "9500")).andExpect(redirectedUrl(TAB));
        assertThat(enrolments.own(trainer, "ltcf"))
                .singleElement()
                .satisfies(own -> assertThat(own.state()).isEqualTo(EnrolmentState.SEATED));
        as(trainer, get(TAB))
                .andExpect(content().string(containsString("Plaats voorbehouden, betaling loopt")))
                .andExpect(content().string(containsString(LINK)));
    }

    @Test
    void whoCannotCancelAnyMoreReadsSoBeforeEnrolling() throws Exception {
        UUID intervision = test.planned(1, TestIntervisions.PRICE);
        clock.set(intervisions
                .find(intervision)
                .details()
                .cancelUntil()
                .plusDays(1)
                .atTime(9, 0)
                .atZone(Belgium.ZONE)
                .toInstant());
        as(trainer, get(TAB + "/" + intervision))
                .andExpect(content().string(containsString("Zelf annuleren kan na het inschrijven niet meer")))
                .andExpect(
                        content().string(not(containsString("De factuur wordt dan met een creditnota ingetrokken"))));
    }

    @Test
    void theTabIsOpenInTheGracePeriodWhileTheMaterialIsClosed() throws Exception {
        clock.set(Instant.parse("2025-06-02T09:00:00Z"));
        UUID expired = people.registered(organisation, Role.TRAINER_EXTERNAL);
        instruments.assign(expired, Set.of("ltcf"));
        attestations.give(new GiveAttestation(expired, "ltcf", LocalDate.of(2024, 5, 2), null));
        clock.set(Instant.parse("2026-03-02T09:00:00Z"));
        UUID intervision = test.planned(3, TestIntervisions.FREE);
        as(expired, get("/instrumenten/ltcf"))
                .andExpect(status().isForbidden())
                .andExpect(content().string(containsString("/instrumenten/ltcf/intervisies")));
        as(expired, get(TAB))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(containsString("Inschrijven voor een intervisie kan nog tot en met 31-03-2026")))
                .andExpect(content().string(containsString(TAB + "/" + intervision)));
        clock.set(Instant.parse("2026-04-01T09:00:00Z"));
        as(expired, get(TAB)).andExpect(content().string(containsString("kan alleen met een geldig attest")));
    }

    @Test
    void openingAnOfferChangesNothingAndTheButtonsDo() throws Exception {
        UUID intervision = test.planned(1, TestIntervisions.FREE);
        UUID seated = test.enrolled(intervision, test.trainer(organisation));
        UUID enrolment = test.enrolled(intervision, trainer);
        String page = "/intervisie-aanbod/" + links.sign(Purpose.INTERVISION_OFFER, enrolment, 1);
        cancelling.cancel(seated, EnrolmentEnd.BY_KCD);
        mvc.perform(get(page))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", containsString("no-store")))
                .andExpect(content().string(containsString("Plaats aanvaarden")))
                .andExpect(content().string(not(containsString(LINK))));
        assertThat(state(enrolment)).isEqualTo(EnrolmentState.OFFERED);
        as(trainer, get(TAB)).andExpect(content().string(containsString(page)));
        mvc.perform(post(page + "/aanvaarden").param("agreed", "0").with(csrf()))
                .andExpect(redirectedUrl(page));
        assertThat(state(enrolment)).isEqualTo(EnrolmentState.CONFIRMED);
        mvc.perform(post(page + "/weigeren").with(csrf())).andExpect(redirectedUrl(page));
        mvc.perform(get(page)).andExpect(content().string(not(containsString("Er is een plaats vrij"))));
        assertThat(state(enrolment)).as("too late").isEqualTo(EnrolmentState.CONFIRMED);
        mvc.perform(get("/intervisie-aanbod/" + links.sign(Purpose.TRANSFER, enrolment, 1)))
                .andExpect(status().isNotFound());
    }

    @Test
    void aManagerEnrolsSeveralTrainersAndReadsWhyOthersCannot() throws Exception {
        UUID manager = people.registered(organisation, Role.MANAGER);
        UUID second = test.trainer(organisation);
        UUID third = test.trainer(organisation);
        UUID unable = people.registered(organisation, Role.TRAINER_EXTERNAL);
        UUID intervision = test.planned(2, TestIntervisions.FREE);
        as(manager, get("/intervisies/" + intervision))
                .andExpect(content().string(containsString("Kreeg dit instrument niet toegekend.")));
        as(
                        manager,
                        post("/intervisies/" + intervision)
                                .param("people", trainer.toString(), second.toString(), third.toString())
                                .param("agreed", "0"))
                .andExpect(redirectedUrl("/intervisies"));
        assertThat(enrolments.ofOrganisation(organisation, intervision))
                .extracting(enrolment -> enrolment.state().hasSeat())
                .containsExactlyInAnyOrder(true, true, false);
        as(
                        manager,
                        post("/intervisies/" + intervision)
                                .param("people", unable.toString())
                                .param("agreed", "0"))
                .andExpect(redirectedUrl("/intervisies/" + intervision));
        assertThat(enrolments.ofOrganisation(organisation, intervision)).hasSize(3);
        UUID other = people.registered(people.organisation("Thuiszorg De Brug"), Role.MANAGER);
        as(
                        other,
                        post("/intervisies/" + intervision)
                                .param("people", unable.toString())
                                .param("agreed", "0"))
                .andExpect(redirectedUrl("/intervisies/" + intervision));
        as(other, get("/intervisies/" + intervision))
                .andExpect(content().string(not(containsString("Kreeg dit instrument niet"))));
    }

    @Test
    void whoCancelsTooLateReadsToCallTheCentre() throws Exception {
        UUID enrolment = test.enrolled(test.planned(2, TestIntervisions.FREE), trainer);
        clock.set(Instant.parse("2026-03-26T09:00:00Z"));
        as(trainer, get("/inschrijvingen/" + enrolment + "/annuleren"))
                .andExpect(content().string(containsString("Bel of mail het KCD")))
                .andExpect(content().string(not(containsString("btn-danger"))));
        as(trainer, post("/inschrijvingen/" + enrolment + "/annuleren")).andExpect(redirectedUrl(TAB));
        assertThat(state(enrolment)).isEqualTo(EnrolmentState.CONFIRMED);
    }

    @Test
    void staffPlanAndReadWhatIsWrong() throws Exception {
        UUID staff = people.staff();
        as(
                        staff,
                        post("/beheer/intervisies/toevoegen")
                                .param("onlineLink", "javascript:alert(1)")
                                .param("price", "-3"))
                .andExpect(content().string(containsString("Kies een instrument.")))
                .andExpect(content().string(containsString("Vul een volledig adres in dat met https:// begint.")))
                .andExpect(content().string(containsString("Vul een bedrag in tussen 0 en 10.000 euro")))
                .andExpect(content().string(containsString("Schrijf het uur zoals 13:30.")));
        as(staff, plan("12:30", "9:00"))
                .andExpect(content().string(containsString("Het einde moet na het begin liggen.")));
        as(staff, plan("9:00", "12:30", "2126-05-11", "EXEMPT_ART44"))
                .andExpect(content().string(containsString("Kijk het jaar na.")));
        as(staff, plan("9:00", "12:30", "2026-05-11", "STANDARD_21"))
                .andExpect(content().string(containsString("kan alleen met een btw-nummer")));
        String page = as(staff, plan("9:00", "12:30"))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        UUID id = UUID.fromString(page.substring(page.lastIndexOf('/') + 1));
        assertThat(intervisions.find(id).details().total().cents()).isEqualTo(9_500);
        assertThat(intervisions.find(id).details().closesOn()).isEqualTo("2026-05-08");
        assertThat(intervisions.find(id).details().cancelUntil()).isEqualTo("2026-05-04");
        as(staff, get(page)).andExpect(content().string(containsString("vrij van btw")));
    }

    private static MockHttpServletRequestBuilder plan(String from, String to) {
        return plan(from, to, "2026-05-11", "EXEMPT_ART44");
    }

    private static MockHttpServletRequestBuilder plan(String from, String to, String day, String vat) {
        return post("/beheer/intervisies/toevoegen")
                .param("instrument", "ltcf")
                .param("heldOn", day)
                .param("startsAt", from)
                .param("endsAt", to)
                .param("location", "Gent")
                .param("givenBy", "Jan Claes")
                .param("capacity", "12")
                .param("price", "95,00")
                .param("vat", vat);
    }

    @Test
    void staffTickWhoWasThereAndTheProofIsThereForEverybodyToCheck() throws Exception {
        UUID staff = people.staff();
        UUID intervision = test.planned(2, TestIntervisions.FREE);
        UUID enrolment = test.enrolled(intervision, trainer);
        clock.set(intervisions.find(intervision).details().start());
        as(staff, get("/beheer/intervisies/" + intervision))
                .andExpect(content().string(containsString("Aanwezigheid bewaren")));
        as(staff, get("/beheer/intervisies/" + intervision + "/aanwezigheidslijst.pdf"))
                .andExpect(content().contentType("application/pdf"));
        as(staff, post("/beheer/intervisies/" + intervision + "/aanwezigheid").param("attended", enrolment.toString()))
                .andExpect(redirectedUrl("/beheer/intervisies/" + intervision));
        jobs.runDue(enrolment);
        as(trainer, get("/inschrijvingen/" + enrolment + "/bewijs.pdf"))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/pdf"));
        as(test.trainer(organisation), get("/inschrijvingen/" + enrolment + "/bewijs.pdf"))
                .andExpect(status().isNotFound());
        String check = "/bewijs/" + code(enrolment);
        mvc.perform(get(check)).andExpect(content().string(containsString("Dit bewijs is geldig.")));
        as(staff, post("/beheer/intervisies/" + intervision + "/aanwezigheid"));
        mvc.perform(get(check))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Dit bewijs is niet geldig.")));
        mvc.perform(get("/bewijs/0123456789abcdef0123456789abcdef"))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("Dit bewijs bestaat niet.")));
    }

    @Test
    void oneClickMakesTheFileToRenewTheAttestWith() throws Exception {
        UUID owner = people.registered(organisation, Role.TRAINER_EXTERNAL);
        instruments.assign(owner, Set.of("ltcf"));
        UUID file = ((Stored)
                        documents.store(new Upload("attest.pdf", new ByteArrayResource(PaperFiles.pdf("Attest")))))
                .documentId();
        UUID institution = handedIn.institution(InstitutionKind.FLEMISH);
        attestations.submit(new SubmitAttestation(
                owner, "ltcf", institution, LocalDate.of(2025, 3, 20), LocalDate.of(2026, 12, 31), file));
        as(owner, post(TAB + "/attestbestand")).andExpect(redirectedUrl(TAB));
        UUID intervision = test.planned(2, TestIntervisions.FREE);
        UUID enrolment = test.enrolled(intervision, owner);
        clock.set(intervisions.find(intervision).details().start());
        attendance.record(intervision, Set.of(enrolment));
        jobs.runDue(enrolment);
        as(owner, get(TAB)).andExpect(content().string(containsString("Nieuw attestbestand maken")));
        String form = "/instrumenten/ltcf/attest?institution=" + institution + "&obtainedOn=2026-04-01";
        for (int click = 0; click < 2; click++) {
            as(owner, post(TAB + "/attestbestand")).andExpect(redirectedUrl(form));
            assertThat(drafts.files(owner, "ltcf"))
                    .extracting(DraftFile::fileName)
                    .containsExactly("mijn-attest.pdf", "bewijs-van-deelname-2026-04-01.pdf");
        }
        as(owner, get(form))
                .andExpect(content().string(containsString("value=\"2026-04-01\"")))
                .andExpect(content().string(containsString("value=\"2027-12-31\"")))
                .andExpect(content().string(containsString("mijn-attest.pdf")));
    }

    private String code(UUID enrolment) {
        return proofs.of(enrolment).orElseThrow().code();
    }

    private EnrolmentState state(UUID enrolment) {
        return enrolments.find(enrolment).state();
    }

    private ResultActions as(UUID person, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(people.signedIn(person)).with(csrf()));
    }
}
