package be.vormingsportaal.web.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.accounts.merging.MergeOutcome;
import be.vormingsportaal.accounts.merging.Merging;
import be.vormingsportaal.cases.CaseDesk;
import be.vormingsportaal.cases.CaseEntry;
import be.vormingsportaal.organisations.transfer.TransferService;
import be.vormingsportaal.shared.PersonName;
import be.vormingsportaal.shared.SignedLinks;
import be.vormingsportaal.shared.SignedLinks.Purpose;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestClock;
import be.vormingsportaal.testing.TestPeople;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The page about a case says who did on a page of the portal what was no task, told by questions to move. */
@PortalTest
class CaseActTests {

    private static final String STORY = "organisation-transfer";
    private static final String ASKED = "Een organisatie heeft gevraagd om over te stappen.";
    private static final String WITHDRAWN = "De organisatie heeft de vraag ingetrokken.";
    private static final String CONFIRMED = "De persoon heeft de overstap bevestigd.";
    private static final RequestPostProcessor NOBODY = request -> request;

    @Autowired
    MockMvc mvc;

    @Autowired
    CaseDesk desk;

    @Autowired
    Merging merging;

    @Autowired
    TestPeople people;

    @Autowired
    TransferService transfers;

    @Autowired
    SignedLinks links;

    @Autowired
    EngineJobs jobs;

    @Autowired
    TestClock clock;

    UUID staff;
    UUID brug;
    UUID manager;
    UUID person;

    @BeforeEach
    void somebodyIsAsked() {
        clock.set(Instant.parse("2027-03-01T09:00:00Z"));
        staff = people.staff();
        brug = people.organisation("Thuiszorg De Brug");
        manager = people.registered(brug, Role.MANAGER, new PersonName("Wim", "Maes"));
        person = people.registered(people.organisation("WZC De Linde"), Role.CAREGIVER);
    }

    @Test
    void whatStaffDoOnAPageNamesThem() throws Exception {
        UUID transfer = people.asked(brug, person, manager);
        jobs.runDue(transfer);
        send("/beheer/organisaties/" + brug + "/personen/wissels/" + transfer + "/intrekken", people.signedIn(staff));

        assertThat(entry(transfer, WITHDRAWN).by()).contains("Katrien Claes");
        assertThat(entry(transfer, ASKED).by()).isEmpty();
    }

    @Test
    void whoBeginsACaseOnAPageIsNamed() throws Exception {
        mvc.perform(post("/zorgverleners/toevoegen")
                .param("firstName", "An")
                .param("lastName", "Peeters")
                .param("email", people.account(person).email().value())
                .with(csrf())
                .with(people.signedIn(manager)));
        UUID transfer = transfers.pending(brug, Set.of(Role.CAREGIVER)).get(0).id();

        assertThat(entry(transfer, ASKED).by()).contains("Wim Maes");
    }

    @Test
    void whoeverHasTheLinkOfAMailIsNotNamed() throws Exception {
        UUID transfer = people.asked(brug, person, manager);
        jobs.runDue(transfer);
        send("/wissel/" + links.sign(Purpose.TRANSFER, transfer, 1) + "/bevestigen", NOBODY);

        assertThat(entry(transfer, CONFIRMED).by()).isEmpty();
    }

    @Test
    void managersReadTheNamesOfTheirOwnAndThatItWasStaff() throws Exception {
        UUID colleague = people.registered(brug, Role.MANAGER);
        UUID own = people.asked(brug, person, manager);
        send("/zorgverleners/wissels/" + own + "/intrekken", people.signedIn(manager));
        UUID byStaff = people.asked(brug, person, manager);
        send("/beheer/organisaties/" + brug + "/personen/wissels/" + byStaff + "/intrekken", people.signedIn(staff));

        assertThat(told(own, manager)).contains("jij").doesNotContain("Wim Maes");
        assertThat(told(own, colleague)).contains("Wim Maes");
        assertThat(told(own, person)).doesNotContain("Wim Maes");
        assertThat(told(byStaff, colleague)).contains("het KCD").doesNotContain("Katrien");
    }

    @Test
    void whatADuplicateAccountDidWasDoneByTheOneThatStays() throws Exception {
        UUID duplicate = people.registered(brug, Role.MANAGER, new PersonName("W.", "Maas"));
        UUID transfer = people.asked(brug, person, manager);
        send("/zorgverleners/wissels/" + transfer + "/intrekken", people.signedIn(duplicate));
        assertThat(entry(transfer, WITHDRAWN).by()).contains("W. Maas");

        assertThat(merging.merge(manager, duplicate, staff)).isEqualTo(MergeOutcome.MERGED);

        assertThat(entry(transfer, WITHDRAWN).by()).contains("Wim Maes");
    }

    private void send(String path, RequestPostProcessor who) throws Exception {
        MockHttpServletResponse response =
                mvc.perform(post(path).with(csrf()).with(who)).andReturn().getResponse();
        assertThat(response.getStatus()).as(path).isEqualTo(HttpStatus.FOUND.value());
    }

    private CaseEntry entry(UUID transfer, String sentence) {
        return desk.find(STORY, transfer, staff).orElseThrow().timeline().stream()
                .filter(entry -> entry.sentence().equals(sentence))
                .findFirst()
                .orElseThrow();
    }

    /** What the page says of the withdrawal. */
    private String told(UUID transfer, UUID reader) throws Exception {
        String page = mvc.perform(get("/dossiers/" + STORY + "/" + transfer).with(people.signedIn(reader)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        return Jsoup.parse(page).select("ol.timeline li").stream()
                .map(Element::text)
                .filter(text -> text.contains(WITHDRAWN))
                .findFirst()
                .orElseThrow();
    }
}
