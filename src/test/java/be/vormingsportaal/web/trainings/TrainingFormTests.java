package be.vormingsportaal.web.trainings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.SomeTraining;
import be.vormingsportaal.testing.TestPeople;
import be.vormingsportaal.testing.TestTrainings;
import be.vormingsportaal.trainings.training.TrainingDay;
import be.vormingsportaal.trainings.training.TrainingList;
import be.vormingsportaal.trainings.training.TrainingQuery;
import be.vormingsportaal.trainings.training.TrainingService;
import be.vormingsportaal.trainings.training.TrainingView;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Typing a training: what is kept, what is refused in which words, and that nothing typed is lost. */
@PortalTest
class TrainingFormTests {

    private static final String ADD = "/trainingen/toevoegen";

    @Autowired
    MockMvc browser;

    @Autowired
    TestPeople people;

    @Autowired
    InstrumentService instruments;

    @Autowired
    TestTrainings test;

    @Autowired
    TrainingList list;

    @Autowired
    TrainingService trainings;

    UUID organisation;
    UUID manager;
    UUID trainer;

    @BeforeEach
    void aManagerAndATrainer() {
        organisation = people.organisation("WZC De Linde");
        manager = people.registered(organisation, Role.MANAGER);
        trainer = test.trainer(organisation, "ltcf");
    }

    @Test
    void addingLeadsToTheTrainingWhereParticipantsCanBeAdded() throws Exception {
        MockHttpServletResponse response = send(typed(ADD)
                .param("dates", "2027-03-20", "1-2-2027", "")
                .param("starts", "9:00", "", "")
                .param("ends", "12.30", "", ""));
        TrainingView training = only();
        assertThat(response.getRedirectedUrl()).isEqualTo("/trainingen/" + training.id());
        assertThat(training.details())
                .isEqualTo(SomeTraining.by(trainer)
                        .named("Groep 7")
                        .described("Twee dagen\nmet een laptop")
                        .on(
                                TrainingDay.on(LocalDate.of(2027, 2, 1)),
                                new TrainingDay(LocalDate.of(2027, 3, 20), LocalTime.of(9, 0), LocalTime.of(12, 30)))
                        .details());
    }

    @ParameterizedTest
    @CsvSource({
        "31-02-2027,'','',Dag 2 is geen datum uit de kalender.",
        "0027-02-01,'','',Dag 2 is geen datum uit de kalender.",
        "'',09:00,'','Dag 2 heeft een uur, maar geen datum.'",
        "2027-02-01,9 uur,'',Een uur van dag 2 is niet leesbaar.",
        "2027-02-01,'',12:00,Dag 2 eindigt niet na het begin.",
        "2027-02-01,12:00,12:00,Dag 2 eindigt niet na het begin.",
        "28-03-2027,02:15,'',Een uur van dag 2 bestaat niet",
        "28-03-2027,01:00,02:59,Een uur van dag 2 bestaat niet",
        "2027-01-01,'','',De datum van dag 2 staat er al."
    })
    void aDayThatCannotBeIsNamedAndKeptAsItWasTyped(String date, String start, String end, String words)
            throws Exception {
        Document page = page(typed(ADD)
                .param("dates", "2027-01-01", date, "")
                .param("starts", "", start, "")
                .param("ends", "", end, ""));
        assertThat(page.select("#dates-error").text()).contains(words);
        assertThat(page.select("#date-2").val()).isEqualTo(date);
        assertThat(page.select("#start-2").val()).isEqualTo(start);
        assertThat(page.select("#end-2").val()).isEqualTo(end);
        assertThat(page.select("#name").val()).isEqualTo(" Groep 7 ");
        assertThat(page.select("#trainer option[selected]").val()).isEqualTo(trainer.toString());
    }

    @Test
    void moreDaysThanTwentyAreRefused() throws Exception {
        String[] dates = test.inDays(0)
                .datesUntil(test.inDays(21))
                .map(LocalDate::toString)
                .toArray(String[]::new);
        assertThat(page(typed(ADD).param("dates", dates)).select("#dates-error").text())
                .contains("hoogstens 20 dagen");
    }

    @Test
    void moreRowsForDaysKeepWhatWasTypedAndKeepNothingElse() throws Exception {
        Document page = page(typed(ADD).param("dates", "2027-01-01", "", "").param("meerDagen", "ja"));
        assertThat(page.select("input[name=dates]")).hasSize(6);
        assertThat(page.select("#date-1").val()).isEqualTo("2027-01-01");
        assertThat(page.select("#location").val()).isEqualTo("Gent");
        assertThat(page.select("[role=alert]")).isEmpty();
        assertThat(list.find(organisation, new TrainingQuery("", null, null), 0).total())
                .isZero();
    }

    @Test
    void everyMissingFieldIsSaidInTheOrderOfTheForm() throws Exception {
        Document page = page(post(ADD));
        assertThat(page.select("#fouten li a").eachAttr("href"))
                .containsExactly("#name", "#instrument", "#location", "#trainer");
    }

    @Test
    void aTrainerWithoutAttestForTheInstrumentIsRefusedAtTheField() throws Exception {
        UUID other = test.trainer(organisation, "home-care");
        instruments.assign(other, Set.of("ltcf"));
        Document page = page(post(ADD)
                .param("name", "Groep 7")
                .param("instrument", "ltcf")
                .param("location", "Gent")
                .param("trainer", other.toString()));
        assertThat(page.select("#trainer-error").text()).contains("geen geldig attest voor dit instrument");
    }

    @Test
    void theListOfTrainersHoldsThoseWithAValidAttestAndForWhat() throws Exception {
        people.invited(organisation, Role.TRAINER_EXTERNAL, manager);
        assertThat(page(get(ADD)).select("#trainer option").eachText())
                .containsExactly("Kies uit de lijst", "An Peeters (BelRAI LTCF)");
    }

    @Test
    void whoWasSlowerThanAColleagueLosesNothingAndIsAsked() throws Exception {
        UUID training = test.planned(organisation, trainer, "ltcf");
        String address = "/trainingen/" + training + "/bewerken";
        trainings.change(organisation, training, 0, TestTrainings.details(trainer, "ltcf", test.inDays(1)));
        Document page = page(typed(address).param("version", "0"));
        assertThat(page.select("#fouten").text()).contains("Iemand anders wijzigde deze training");
        assertThat(page.select("#name").val()).isEqualTo(" Groep 7 ");
        String seen = page.select("input[name=version]").val();
        assertThat(send(typed(address).param("version", seen)).getStatus()).isEqualTo(302);
        assertThat(only().details().name()).isEqualTo("Groep 7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "-1", "1.5", "99999999999", "0,0"})
    void whoDoesNotSayWhichVersionWasSeenIsToldSoAndChangesNothing(String version) throws Exception {
        UUID training = test.planned(organisation, trainer, "ltcf");
        String address = "/trainingen/" + training + "/bewerken";
        Document page = page(typed(address).param("version", version));
        assertThat(page.select("#fouten li").eachText())
                .containsExactly("Het formulier kwam aan zonder te zeggen wat je voor je had. Hieronder staat wat jij"
                        + " invulde. Kijk het na: als je opnieuw bewaart, komt het in de plaats van wat er nu staat.");
        assertThat(page.select("#name").val()).isEqualTo(" Groep 7 ");
        assertThat(only().details().name()).isNotEqualTo("Groep 7");
        assertThat(page(typed(address)).select("#fouten li")).hasSize(1);
        String seen = page.select("input[name=version]").val();
        assertThat(send(typed(address).param("version", seen)).getStatus()).isEqualTo(302);
        assertThat(only().details().name()).isEqualTo("Groep 7");
    }

    @Test
    void moreRowsForDaysKeepTheVersionThatWasSeen() throws Exception {
        UUID training = test.planned(organisation, trainer, "ltcf");
        trainings.change(organisation, training, 0, TestTrainings.details(trainer, "ltcf", test.inDays(1)));
        Document page = page(typed("/trainingen/" + training + "/bewerken")
                .param("version", "0")
                .param("meerDagen", "ja"));
        assertThat(page.select("input[name=version]").val()).isEqualTo("0");
    }

    @Test
    void theFormToChangeShowsWhatIsThere() throws Exception {
        UUID training = test.planned(organisation, trainer, "ltcf", test.inDays(1));
        Document page = page(get("/trainingen/" + training + "/bewerken"));
        assertThat(page.select("#date-1").val()).isEqualTo(test.inDays(1).toString());
        assertThat(page.select("#instrument option[selected]").val()).isEqualTo("ltcf");
        assertThat(page.select("#description").val()).isEqualTo("Breng een laptop mee.");
    }

    private MockHttpServletRequestBuilder typed(String address) {
        return post(address)
                .param("name", " Groep 7 ")
                .param("instrument", "ltcf")
                .param("location", "Gent")
                .param("trainer", trainer.toString())
                .param("description", "Twee dagen\r\nmet een laptop");
    }

    private Document page(MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse response = send(request);
        assertThat(response.getStatus()).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString());
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request.with(people.signedIn(manager)).with(csrf()))
                .andReturn()
                .getResponse();
    }

    private TrainingView only() {
        return list.find(organisation, new TrainingQuery("", null, null), 0)
                .items()
                .get(0);
    }
}
