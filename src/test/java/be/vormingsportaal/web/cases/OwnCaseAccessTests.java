package be.vormingsportaal.web.cases;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.organisations.transfer.TransferAnswers;
import be.vormingsportaal.shared.SignedLinks;
import be.vormingsportaal.shared.SignedLinks.Purpose;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestBilling;
import be.vormingsportaal.testing.TestIntervisions;
import be.vormingsportaal.testing.TestInvoices;
import be.vormingsportaal.testing.TestPeople;
import be.vormingsportaal.testing.TestRefunds;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Who reads where something stands. A trainer of De Linde is asked to move to De Brug, and does it in one test. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnCaseAccessTests {

    private static final String TRANSFER = "organisation-transfer";

    @Autowired
    MockMvc mvc;

    @Autowired
    TestPeople people;

    @Autowired
    TestIntervisions intervisions;

    @Autowired
    TestInvoices invoices;

    @Autowired
    TransferAnswers transfers;

    @Autowired
    SignedLinks links;

    @Autowired
    EngineJobs jobs;

    UUID linde;
    UUID brug;
    UUID person;
    UUID colleague;

    @Autowired
    TestBilling billing;

    @Autowired
    TestRefunds refunds;

    UUID manager;
    UUID managerElsewhere;
    UUID staff;
    UUID transfer;
    UUID attest;
    UUID enrolment;
    UUID invited;
    UUID invoice;

    @BeforeAll
    void oneOfEach() {
        linde = people.organisation("WZC De Linde");
        brug = people.organisation("Thuiszorg De Brug");
        staff = people.staff();
        manager = people.registered(linde, Role.MANAGER);
        managerElsewhere = people.registered(brug, Role.MANAGER);
        colleague = people.registered(linde, Role.TRAINER_EXTERNAL);
        person = people.registered(linde, Role.TRAINER_EXTERNAL);
        attest = people.attested(person, "ltcf");
        enrolment = intervisions.enrolled(intervisions.planned(3, TestIntervisions.FREE), person);
        invited = people.invited(linde, Role.CAREGIVER, manager);
        invoice = invoices.issued(linde, 9_500).id();
        transfer = people.asked(brug, person, managerElsewhere);
    }

    /** The organisation where the person is now does not learn that another one asks. */
    @ParameterizedTest
    @CsvSource({
        // story, person, colleague, own manager, manager of the other organisation, staff
        "account-registration,  404, 404, 200, 404, 302",
        "organisation-transfer, 200, 404, 404, 200, 302",
        "attestation-renewal,   200, 404, 200, 404, 302",
        "intervision-enrolment, 200, 404, 200, 404, 302",
        "invoice-payment,       404, 404, 200, 404, 302"
    })
    void whoReadsWhatDependsOnTheStory(
            String story, int ofPerson, int ofColleague, int ofManager, int ofOther, int ofStaff) throws Exception {
        String path = "/dossiers/" + story + "/" + key(story);
        assertThat(status(path, person)).isEqualTo(ofPerson);
        assertThat(status(path, colleague)).isEqualTo(ofColleague);
        assertThat(status(path, manager)).isEqualTo(ofManager);
        assertThat(status(path, managerElsewhere)).isEqualTo(ofOther);
        assertThat(status(path, staff)).isEqualTo(ofStaff);
    }

    @Test
    void whatIsForStaffAloneDoesNotExistForOthers() throws Exception {
        Map<String, UUID> cases = Map.of("payment-assignment", billing.unassigned(), "refund", refunds.requested());
        for (Map.Entry<String, UUID> one : cases.entrySet()) {
            String path = "/dossiers/" + one.getKey() + "/" + one.getValue();
            assertThat(status("/beheer" + path, staff)).as(path).isEqualTo(200);
            for (UUID reader : Set.of(person, manager, managerElsewhere)) {
                assertThat(status(path, reader)).as(path).isEqualTo(404);
            }
        }
    }

    @Test
    void whoAsksDoesNotLearnTheNameThatThePersonHas() throws Exception {
        assertThat(words(transfer, managerElsewhere))
                .contains("De persoon moet de vraag bevestigen of weigeren")
                .doesNotContain("An Peeters")
                .doesNotContain("Cockpit");
        assertThat(words(transfer, person)).contains("An Peeters").contains("Thuiszorg De Brug");
    }

    /** The attest goes along with the person. What the old organisation ordered stays its own. */
    @Test
    void afterTheMoveTheNewOrganisationReadsWhatIsThePersons() throws Exception {
        UUID moving = people.registered(linde, Role.TRAINER_EXTERNAL);
        UUID own = people.attested(moving, "ltcf");
        UUID seat = intervisions.enrolled(intervisions.planned(3, TestIntervisions.FREE), moving);
        UUID move = people.asked(brug, moving, managerElsewhere);
        transfers.confirm(links.sign(Purpose.TRANSFER, move, 1));
        jobs.runDue(move);

        assertThat(status("/dossiers/attestation-renewal/" + own, managerElsewhere))
                .isEqualTo(200);
        assertThat(status("/dossiers/attestation-renewal/" + own, manager)).isEqualTo(404);
        assertThat(status("/dossiers/intervision-enrolment/" + seat, managerElsewhere))
                .isEqualTo(404);
        assertThat(status("/dossiers/intervision-enrolment/" + seat, manager)).isEqualTo(200);
        assertThat(words(move, managerElsewhere)).contains("An Peeters").contains("De persoon is overgestapt.");
        assertThat(status("/dossiers/" + TRANSFER + "/" + move, manager)).isEqualTo(404);
    }

    private UUID key(String story) {
        return switch (story) {
            case "account-registration" -> invited;
            case TRANSFER -> transfer;
            case "attestation-renewal" -> attest;
            case "intervision-enrolment" -> enrolment;
            default -> invoice;
        };
    }

    private String words(UUID key, UUID reader) throws Exception {
        String page = ask("/dossiers/" + TRANSFER + "/" + key, reader).getContentAsString(StandardCharsets.UTF_8);
        return Jsoup.parse(page).select("main").text();
    }

    private int status(String path, UUID reader) throws Exception {
        return ask(path, reader).getStatus();
    }

    private MockHttpServletResponse ask(String path, UUID reader) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.get(path).with(people.signedIn(reader)))
                .andReturn()
                .getResponse();
    }
}
