package be.vormingsportaal.web.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.accounts.emailchange.EmailChangeService;
import be.vormingsportaal.intervisions.enrolment.EnrolmentView;
import be.vormingsportaal.intervisions.enrolment.Enrolments;
import be.vormingsportaal.organisations.people.PersonHistory;
import be.vormingsportaal.shared.PersonName;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.SomeTraining;
import be.vormingsportaal.testing.TestIntervisions;
import be.vormingsportaal.testing.TestPeople;
import be.vormingsportaal.testing.TestTrainings;
import be.vormingsportaal.trainings.participation.FollowedTrainings;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PortalTest
class PersonDeskPageTests {

    @Autowired
    MockMvc browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestIntervisions intervisions;

    @Autowired
    TestTrainings trainings;

    @Autowired
    Enrolments enrolments;

    @Autowired
    FollowedTrainings followed;

    @Autowired
    PersonHistory history;

    @Autowired
    EmailChangeService emailChanges;

    UUID staff;
    UUID organisation;

    @BeforeEach
    void anOrganisation() {
        staff = people.staff();
        organisation = people.organisation("WZC De Beuk");
    }

    @Test
    void thePageShowsWhatATrainerHasAndWhatStaffMayDo() throws Exception {
        UUID trainer = intervisions.trainer(organisation);
        UUID intervision = intervisions.planned(2, TestIntervisions.FREE);
        intervisions.enrolled(intervision, trainer);
        trainings.planned(
                organisation,
                SomeTraining.by(trainer)
                        .named("Eerste hulp bij BelRAI")
                        .about("ltcf")
                        .details());

        Document page = page(trainer);

        assertThat(page.select("h1").text())
                .isEqualTo(people.account(trainer).name().full());
        assertThat(page.select("main").text()).contains("WZC De Beuk", "Eerste hulp bij BelRAI", "lesgever");
        assertThat(page.select("main a[href=/beheer/intervisies/" + intervision + "]"))
                .isNotEmpty();
        assertThat(page.select(".acts a").eachAttr("href"))
                .contains(
                        "/beheer/personen/" + trainer + "/naam",
                        "/beheer/personen/" + trainer + "/e-mail",
                        "/beheer/personen/" + trainer + "/overstap",
                        "/beheer/personen/" + trainer + "/inschrijven",
                        "/beheer/attesten/personen/" + trainer,
                        "/beheer/organisaties/" + organisation + "/personen/" + trainer + "/verwijderen");
    }

    @Test
    void whoIsInvitedGetsTheLinkAgainFromThePage() throws Exception {
        UUID person = people.invited(organisation, Role.CAREGIVER, staff);
        String link = page(person).select(".acts a[href$=/uitnodiging]").attr("href");

        MockHttpServletResponse answer = send(post(link).param("generation", "1"));

        assertThat(answer.getRedirectedUrl()).isEqualTo("/beheer/personen/" + person);
        assertThat(people.account(person).registration().orElseThrow().linkGeneration())
                .isEqualTo(2);
    }

    @Test
    void aNoteThatIsTooLongComesBackAsTyped() throws Exception {
        UUID person = people.registered(organisation, Role.CAREGIVER);
        String typed = "x".repeat(2_001);

        Document answer =
                html(send(post("/beheer/personen/" + person + "/notities").param("note", typed)));

        assertThat(answer.select("#note").text()).isEqualTo(typed);
        assertThat(answer.select("#fouten").text()).contains("hoogstens 2.000 tekens");
    }

    @Test
    void aNoteStandsOnThePageWithItsWriterUntilItIsTakenBack() throws Exception {
        UUID person = people.registered(organisation, Role.CAREGIVER);
        send(post("/beheer/personen/" + person + "/notities").param("note", "Belde over <b>een link</b>."));
        Document page = page(person);

        assertThat(page.select(".notes").text())
                .contains(
                        "Belde over <b>een link</b>.",
                        people.account(staff).name().full());
        send(post(page.select(".notes form").attr("action")));
        assertThat(page(person).select(".notes")).isEmpty();
    }

    @Test
    void aNameIsCorrected() throws Exception {
        UUID person = people.registered(organisation, Role.CAREGIVER, new PersonName("Jan", "Peters"));

        send(post("/beheer/personen/" + person + "/naam")
                .param("firstName", "Jan")
                .param("lastName", "Peeters"));

        assertThat(people.account(person).name().full()).isEqualTo("Jan Peeters");
    }

    @Test
    void aChangeOfAddressIsStartedAndTakenBack() throws Exception {
        UUID person = people.registered(organisation, Role.CAREGIVER);
        String wanted = TestPeople.anyAddress().value();

        send(post("/beheer/personen/" + person + "/e-mail").param("email", wanted));
        assertThat(page(person).select("main").text()).contains(wanted + ", nog niet bevestigd");
        send(post("/beheer/personen/" + person + "/e-mail/annuleren"));

        assertThat(emailChanges.pending(person)).isEmpty();
    }

    @Test
    void somebodyIsAskedToMoveInTheNameOfTheOtherOrganisation() throws Exception {
        UUID person = people.registered(organisation, Role.CAREGIVER);
        UUID other = people.organisation("Thuiszorg De Sleutelbloem");
        Document choice =
                html(send(get("/beheer/personen/" + person + "/overstap").param("zoek", "sleutelblom")));

        assertThat(choice.select("input[name=organisatie]").eachAttr("value")).contains(other.toString());
        send(post("/beheer/personen/" + person + "/overstap").param("organisatie", other.toString()));

        assertThat(history.openMove(person).orElseThrow().organisation()).isEqualTo("Thuiszorg De Sleutelbloem");
    }

    @Test
    void aTrainerIsEnrolledForTheOwnOrganisation() throws Exception {
        UUID trainer = intervisions.trainer(organisation);
        UUID intervision = intervisions.planned(2, TestIntervisions.FREE);
        String address = "/beheer/personen/" + trainer + "/inschrijven";

        assertThat(html(send(get(address))).select("form:has(input[value=" + intervision + "]) button"))
                .isNotEmpty();
        send(post(address).param("intervisie", intervision.toString()).param("prijs", "0"));

        assertThat(enrolments.of(trainer))
                .extracting(EnrolmentView::organisationId)
                .containsExactly(organisation);
    }

    @Test
    void aCareProviderIsPutIntoATrainingOfAnotherOrganisation() throws Exception {
        UUID person = trainings.caregiver(organisation, "ltcf");
        UUID other = people.organisation("WZC De Plataan");
        UUID training = trainings.planned(
                other,
                SomeTraining.by(trainings.trainer(other, "ltcf"))
                        .named("Platanenles")
                        .about("ltcf")
                        .details());
        String address = "/beheer/personen/" + person + "/training";

        assertThat(html(send(get(address).param("zoek", "platanenles")))
                        .select("input[name=training]")
                        .val())
                .isEqualTo(training.toString());
        send(post(address).param("training", training.toString()));

        assertThat(followed.of(person)).extracting(one -> one.id()).containsExactly(training);
    }

    @Test
    void whoHasNotTheInstrumentIsNotPutIntoATraining() throws Exception {
        UUID person = people.registered(organisation, Role.CAREGIVER);
        UUID training = trainings.planned(organisation, trainings.trainer(organisation, "ltcf"), "ltcf");

        send(post("/beheer/personen/" + person + "/training").param("training", training.toString()));

        assertThat(followed.of(person)).isEmpty();
    }

    @Test
    void theOwnDataOfAPersonAreDownloadedButNotThoseOfAColleague() throws Exception {
        UUID person = people.registered(organisation, Role.CAREGIVER);

        assertThat(send(get("/beheer/personen/" + person + "/gegevens")).getContentType())
                .isEqualTo("application/zip");
        assertThat(send(get("/beheer/personen/" + people.staff() + "/gegevens")).getStatus())
                .isEqualTo(404);
    }

    private Document page(UUID person) throws Exception {
        return html(send(get("/beheer/personen/" + person)));
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request.with(people.signedIn(staff)).with(csrf()))
                .andReturn()
                .getResponse();
    }

    private static Document html(MockHttpServletResponse answer) throws Exception {
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }
}
