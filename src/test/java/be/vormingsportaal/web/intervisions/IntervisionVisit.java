package be.vormingsportaal.web.intervisions;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.vormingsportaal.attestations.attestation.AttestationService;
import be.vormingsportaal.attestations.attestation.HandedIn;
import be.vormingsportaal.documents.storage.Documents;
import be.vormingsportaal.documents.storage.Drafts;
import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.intervisions.enrolment.Cancelling;
import be.vormingsportaal.intervisions.enrolment.Enrolments;
import be.vormingsportaal.intervisions.planning.IntervisionList;
import be.vormingsportaal.intervisions.proofs.Attendance;
import be.vormingsportaal.intervisions.proofs.Proofs;
import be.vormingsportaal.shared.SignedLinks;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.TestClock;
import be.vormingsportaal.testing.TestIntervisions;
import be.vormingsportaal.testing.TestPeople;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A trainer who may enrol, and everybody else on the pages of intervisions. */
abstract class IntervisionVisit {

    static final String TAB = "/instrumenten/ltcf/intervisies";
    static final String LINK = "https://vergadering.voorbeeld.example/intervisie";

    @Autowired
    MockMvc mvc;

    @Autowired
    TestIntervisions test;

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    @Autowired
    Enrolments enrolments;

    @Autowired
    IntervisionList intervisions;

    @Autowired
    Cancelling cancelling;

    @Autowired
    Attendance attendance;

    @Autowired
    Proofs proofs;

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

    static MockHttpServletRequestBuilder plan(String from, String to) {
        return plan(from, to, "2026-05-11", "EXEMPT_ART44");
    }

    static MockHttpServletRequestBuilder plan(String from, String to, String day, String vat) {
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

    ResultActions as(UUID person, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(people.signedIn(person)).with(csrf()));
    }
}
