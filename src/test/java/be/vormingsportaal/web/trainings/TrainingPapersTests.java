package be.vormingsportaal.web.trainings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.organisations.membership.Departures;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.SomeTraining;
import be.vormingsportaal.testing.TestMaterials;
import be.vormingsportaal.testing.TestPeople;
import be.vormingsportaal.testing.TestTrainings;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** What can be taken along of a training, and by whom. */
@PortalTest
class TrainingPapersTests {

    @Autowired
    MockMvc browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestTrainings trainings;

    @Autowired
    TestMaterials materials;

    @Autowired
    Departures departures;

    UUID organisation;
    UUID manager;
    UUID trainer;
    UUID training;

    @BeforeEach
    void aTraining() {
        organisation = people.organisation("WZC De Linde");
        manager = people.registered(organisation, Role.MANAGER);
        trainer = trainings.trainer(organisation, "ltcf");
        training = trainings.planned(organisation, trainer, "ltcf", trainings.inDays(7), trainings.inDays(8));
    }

    @Test
    void theTableNamesEachParticipantWithAddressAndOrganisation() throws Exception {
        UUID caregiver = participant();

        assertThat(body(open(manager, "deelnemers.csv")))
                .isEqualTo("\uFEFF\"Voornaam\";\"Naam\";\"E-mail\";\"Organisatie\";\"Deelnemer\"\r\n\""
                        + people.account(caregiver).name().first() + "\";\""
                        + people.account(caregiver).name().last() + "\";\""
                        + people.account(caregiver).email().display()
                        + "\";\"WZC De Linde\";\"Intern\"\r\n");
    }

    @Test
    void whoLeftStandsInItWithoutAnAddress() throws Exception {
        UUID caregiver = participant();
        departures.remove(organisation, caregiver);

        assertThat(body(open(manager, "deelnemers.csv")))
                .contains(people.account(caregiver).name().last(), "\"\";\"WZC De Linde\"")
                .doesNotContain(people.account(caregiver).email().display());
    }

    @Test
    void theWorkbookIsOne() throws Exception {
        participant();

        assertThat(open(manager, "deelnemers.xlsx").getContentAsByteArray()).startsWith('P', 'K');
    }

    @Test
    void theSheetNamesWhoIsExpected() throws Exception {
        UUID caregiver = participant();

        try (PDDocument sheet =
                Loader.loadPDF(open(manager, "aanwezigheidslijst.pdf").getContentAsByteArray())) {
            assertThat(new PDFTextStripper().getText(sheet))
                    .contains("Groep 5", people.account(caregiver).name().last());
        }
    }

    @Test
    void theCalendarHasEveryDay() throws Exception {
        assertThat(body(open(manager, "kalender.ics")).split("BEGIN:VEVENT", -1))
                .hasSize(1 + 2);
    }

    @Test
    void whoIsInTheTrainingTakesItsDaysAlong() throws Exception {
        assertThat(body(open(participant(), "kalender.ics"))).contains("SUMMARY:Groep 5");
    }

    @Test
    void aCareProviderWhoIsNotInItFindsNothing() throws Exception {
        UUID other = people.registered(organisation, Role.CAREGIVER);

        assertThat(open(other, "kalender.ics").getStatus()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"deelnemers.csv", "deelnemers.xlsx", "aanwezigheidslijst.pdf", "kalender.ics"})
    void toAnotherOrganisationItIsNotThere(String paper) throws Exception {
        UUID elsewhere = people.registered(people.organisation("Thuiszorg De Brug"), Role.MANAGER);

        assertThat(open(elsewhere, paper).getStatus()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"deelnemers.csv", "deelnemers.xlsx", "aanwezigheidslijst.pdf", "kalender.ics"})
    void aPaperIsSavedAndKeptByNobodyOnTheWay(String paper) throws Exception {
        MockHttpServletResponse answer = open(manager, paper);

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
        assertThat(answer.getHeader("Content-Disposition")).startsWith("attachment;");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void aPaperIsCalledAfterTheTrainingInAFormThatEverySystemTakes() throws Exception {
        training = trainings.planned(
                organisation,
                SomeTraining.by(trainer).named("../\"Één\"; <groep>\r\n|5").details());

        assertThat(open(manager, "deelnemers.csv").getHeader("Content-Disposition"))
                .endsWith("filename*=UTF-8''%C3%89%C3%A9n%20%3B%20groep%205.csv")
                .doesNotContain("\r", "\n", "/");
    }

    @Test
    void withoutDaysThereIsNoCalendar() throws Exception {
        training = trainings.planned(organisation, trainer, "ltcf");

        assertThat(open(manager, "kalender.ics").getStatus()).isEqualTo(404);
    }

    private UUID participant() {
        UUID caregiver = people.registered(organisation, Role.CAREGIVER);
        materials.assigned(caregiver, "ltcf");
        trainings.with(training, caregiver);
        return caregiver;
    }

    private MockHttpServletResponse open(UUID who, String paper) throws Exception {
        return browser.perform(get("/trainingen/" + training + "/" + paper).with(people.signedIn(who)))
                .andReturn()
                .getResponse();
    }

    private static String body(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
