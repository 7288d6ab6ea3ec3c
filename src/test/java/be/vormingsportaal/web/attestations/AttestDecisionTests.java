package be.vormingsportaal.web.attestations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.attestations.attestation.AttestationArchive;
import be.vormingsportaal.attestations.attestation.AttestationService;
import be.vormingsportaal.attestations.attestation.AttestationState;
import be.vormingsportaal.attestations.attestation.AttestationView;
import be.vormingsportaal.attestations.attestation.GiveAttestation;
import be.vormingsportaal.attestations.attestation.HandedIn;
import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestClock;
import be.vormingsportaal.testing.TestMailbox;
import be.vormingsportaal.testing.TestPeople;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Staff correct or refuse an attest on its own page, at any time, and its owner reads what is true. */
@PortalTest
class AttestDecisionTests {

    private static final LocalDate OBTAINED = LocalDate.of(2025, 3, 20);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);

    @Autowired
    MockMvc browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    @Autowired
    InstrumentService instruments;

    @Autowired
    AttestationService attestations;

    @Autowired
    AttestationArchive archive;

    @Autowired
    HandedIn handedIn;

    @Autowired
    EngineJobs jobs;

    @Autowired
    TestMailbox mailbox;

    @Autowired
    TaskService tasks;

    UUID staff;
    UUID trainer;

    @BeforeEach
    void aTrainer() {
        clock.set(Instant.parse("2026-06-01T10:00:00Z"));
        staff = people.staff();
        trainer = people.registered(people.organisation("WZC De Linde"), Role.TRAINER_EXTERNAL);
        instruments.assign(trainer, Set.of("ltcf"));
    }

    @Test
    void anAttestWithoutTaskIsRefusedWithAReasonThatItsOwnerReads() throws Exception {
        UUID attest = handedIn.attest(trainer, "ltcf", OBTAINED, LAST_DAY);
        show(get("/beheer/attesten/" + attest)).andExpect(content().string(containsString("Verbeteren of weigeren")));
        decide(attest, "REFUSE", "", "Dit attest is ingetrokken.")
                .andExpect(redirectedUrl("/beheer/attesten/" + attest));
        jobs.runDue(attest);
        assertThat(state(attest)).isEqualTo(AttestationState.REFUSED);
        assertThat(mail())
                .contains("Dit attest is ingetrokken.", "Laad een ander attest op", "/instrumenten/ltcf/attest");
        assertThat(jobs.instance(attest)).as("its case").isNull();
        show(get("/beheer/attesten/" + attest))
                .andExpect(content().string(containsString("Dit attest is ingetrokken.")))
                .andExpect(content().string(not(containsString("Verbeteren of weigeren"))));
    }

    @Test
    void aTaskAboutItIsGoneAfterThat() throws Exception {
        UUID attest = handedIn.attest(trainer, "ltcf", OBTAINED, LAST_DAY.plusYears(1));
        assertThat(open(attest)).isOne();
        decide(attest, "CORRECT", "2026-12-31", "Dit is de dag van de regel.").andExpect(status().is3xxRedirection());
        assertThat(open(attest)).isZero();
        jobs.runDue(attest);
        assertThat(mail()).contains("31-12-2027", "31-12-2026", "Dit is de dag van de regel.");
    }

    @Test
    void whatTheQualityCentreGaveCanBeCorrectedToo() throws Exception {
        UUID own = people.registered(people.organisation("WZC De Es"), Role.TRAINER_KCD);
        instruments.assign(own, Set.of("ltcf"));
        UUID attest = attestations.give(new GiveAttestation(own, "ltcf", OBTAINED, staff));
        clock.forward(Duration.ofMinutes(1));
        decide(attest, "CORRECT", "2027-12-31", "Verkeerd jaar genoteerd.").andExpect(status().is3xxRedirection());
        AttestationView right = archive.history(own, "ltcf").get(0);
        assertThat(right.expiresOn()).isEqualTo("2027-12-31");
        jobs.runDue(attest);
        assertThat(TestMailbox.part(mailbox.newest(people.account(own).email()), "text/plain"))
                .contains("Verkeerd jaar genoteerd.")
                .doesNotContain("/attest\n");
    }

    @Test
    void oneThatExpiredByAWrongDayIsCorrectedAndCountsAgain() throws Exception {
        UUID attest = handedIn.attest(trainer, "ltcf", OBTAINED, LocalDate.of(2026, 6, 2));
        clock.set(Instant.parse("2026-06-03T18:00:00Z"));
        jobs.runDue(attest);
        assertThat(state(attest)).isEqualTo(AttestationState.LAPSED);
        decide(attest, "CORRECT", "2026-12-31", "De dag was fout.").andExpect(status().is3xxRedirection());
        assertThat(archive.history(trainer, "ltcf").get(0).state()).isEqualTo(AttestationState.CURRENT);
    }

    @Test
    void withoutReasonOrDayNothingHappensAndNothingTypedIsLost() throws Exception {
        UUID attest = handedIn.attest(trainer, "ltcf", OBTAINED, LAST_DAY);
        decide(attest, "CORRECT", "2026-12-31", "De dag klopt toch.")
                .andExpect(content().string(containsString("Dit is de vervaldatum die het attest al heeft")))
                .andExpect(content().string(containsString("De dag klopt toch.")));
        decide(attest, "CORRECT", "", "De dag klopt niet.")
                .andExpect(content().string(containsString("zonder de juiste vervaldatum")));
        decide(attest, "REFUSE", "", " ").andExpect(status().isOk());
        decide(attest, "ACCEPT", "", "Waarom niet.")
                .andExpect(content().string(containsString("Kies of je het attest verbetert of weigert.")));
        assertThat(state(attest)).isEqualTo(AttestationState.CURRENT);
    }

    @Test
    void whoLostTheInstrumentIsNotSentToAFormThatIsNotThereAndReadsTheAttestsOfBefore() throws Exception {
        UUID attest = handedIn.attest(trainer, "ltcf", OBTAINED, LAST_DAY);
        instruments.replace(trainer, Set.of());
        decide(attest, "REFUSE", "", "Dit attest is ingetrokken.").andExpect(status().is3xxRedirection());
        jobs.runDue(attest);
        assertThat(mail())
                .contains("Dit instrument is je nu niet toegekend")
                .doesNotContain("Laad een ander attest op");
        as(trainer, get("/instrumenten/ltcf/attest"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Dit instrument is je nu niet toegekend")))
                .andExpect(content().string(containsString("Dit attest is ingetrokken.")))
                .andExpect(content().string(not(containsString("Attest indienen"))));
        as(trainer, get("/instrumenten"))
                .andExpect(content().string(containsString("Attesten voor andere instrumenten")));
        as(trainer, get("/instrumenten/home-care/attest")).andExpect(status().isNotFound());
    }

    private ResultActions decide(UUID attest, String decision, String expiresOn, String reason) throws Exception {
        return show(post("/beheer/attesten/" + attest + "/beslissen")
                .param("decision", decision)
                .param("expiresOn", expiresOn)
                .param("reason", reason));
    }

    private ResultActions show(MockHttpServletRequestBuilder request) throws Exception {
        return as(staff, request);
    }

    private ResultActions as(UUID person, MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request.with(people.signedIn(person)).with(csrf()));
    }

    private AttestationState state(UUID attest) {
        return archive.find(attest).orElseThrow().state();
    }

    private long open(UUID attest) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(attest.toString())
                .count();
    }

    private String mail() {
        return TestMailbox.part(mailbox.newest(people.account(trainer).email()), "text/plain");
    }
}
