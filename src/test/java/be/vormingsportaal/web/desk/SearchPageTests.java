package be.vormingsportaal.web.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.organisations.closing.ClosingService;
import be.vormingsportaal.shared.PersonName;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.SomeTraining;
import be.vormingsportaal.testing.TestClock;
import be.vormingsportaal.testing.TestIntervisions;
import be.vormingsportaal.testing.TestInvoices;
import be.vormingsportaal.testing.TestPeople;
import be.vormingsportaal.testing.TestTrainings;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PortalTest
class SearchPageTests {

    @Autowired
    MockMvc browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestInvoices invoices;

    @Autowired
    TestIntervisions intervisions;

    @Autowired
    TestTrainings trainings;

    @Autowired
    ClosingService closings;

    @Autowired
    EngineJobs jobs;

    @Autowired
    TestClock clock;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zoë Vanderhaeghe",
                "vanderhaeghe zoe",
                "VANDERHAE",
                "Vanderhaege",
                "zoe vanderhage",
                "Vandrehaeghe"
            })
    void aPersonIsFoundByPartsInAnyOrderWithoutAccentsAndWithASmallError(String typed) throws Exception {
        UUID person = people.registered(
                people.organisation("WZC De Vlier"), Role.CAREGIVER, new PersonName("Zoë", "Vanderhaeghe"));

        assertThat(links(typed)).contains("/beheer/personen/" + person);
    }

    @Test
    void aPersonIsFoundByAddressAndShownWithRoleAndOrganisation() throws Exception {
        UUID person = people.invited(people.organisation("WZC De Berk"), Role.CAREGIVER, people.staff());
        String address = people.account(person).email().value();

        assertThat(search(address)
                        .select("li:has(a[href=/beheer/personen/" + person + "])")
                        .text())
                .contains("Zorgverlener", "WZC De Berk", address, "Nog niet geregistreerd");
    }

    @Test
    void anOrganisationIsFoundByPartOfItsNameAndByItsNumberAsPeopleWriteIt() throws Exception {
        UUID organisation = people.organisation("Thuiszorg Rozemarijn");
        String number = search("rozemar")
                .select("li:has(a[href=/beheer/organisaties/" + organisation + "]) .hit-facts")
                .text()
                .replaceAll(".* · ", "");

        assertThat(links(number)).contains("/beheer/organisaties/" + organisation);
    }

    @Test
    void aClosedOrganisationIsSaidToBeClosedWhereverItIsNamed() throws Exception {
        String name = "WZC Kornoelje " + UUID.randomUUID();
        UUID organisation = people.organisation(name);
        UUID person = people.registered(organisation, Role.CAREGIVER, new PersonName("Bo", "Kornoelje"));
        UUID trainer = people.registered(organisation, Role.TRAINER_EXTERNAL);
        people.attested(trainer, "ltcf");
        UUID training = trainings.planned(
                organisation,
                SomeTraining.by(trainer)
                        .named("Omgaan met " + name)
                        .about("ltcf")
                        .details());
        closings.close(organisation, "De organisatie stopt.", people.staff());

        assertThat(hit(name, "/beheer/organisaties/" + organisation)).endsWith("Gesloten");
        assertThat(hit(name, "/beheer/trainingen/" + training)).contains(name + " (gesloten)");
        assertThat(hit("Bo Kornoelje", "/beheer/personen/" + person)).contains(name + " (gesloten)");
        assertThat(page("/beheer/personen/" + person)).contains("Organisatie " + name + " (gesloten)");

        jobs.runDue(closings.of(organisation).get(0).id());
        assertThat(page("/beheer/personen/" + person)).contains("Vroegere organisaties", name + " (gesloten)");
    }

    @Test
    void anInvoiceIsFoundByItsNumberAndByItsCommunicationInAnyNotation() throws Exception {
        InvoiceView invoice = invoices.issued(people.organisation("WZC De Es"), 9_500);
        String page = "/beheer/facturen/" + invoice.id();
        String communication = invoice.communication().orElseThrow().digits();

        assertThat(links(invoice.number())).contains(page);
        assertThat(links(communication)).contains(page);
        assertThat(links("+++" + communication.substring(0, 3) + "/" + communication.substring(3, 7) + "/"
                        + communication.substring(7) + "+++"))
                .contains(page);
    }

    @Test
    void intervisionsAndTrainingsAreFoundByTheirDay() throws Exception {
        clock.set(Instant.parse("2043-02-03T10:00:00Z"));
        var details = intervisions.details(5, TestIntervisions.FREE);
        UUID intervision = intervisions.planned(details);
        String day = DateTimeFormatter.ofPattern("dd-MM-uuuu").format(details.heldOn());
        UUID organisation = people.organisation("WZC De Wilg");
        UUID training = trainings.planned(
                organisation,
                SomeTraining.by(trainings.trainer(organisation, "ltcf"))
                        .named("Kennismaking met de Wilgenmethode")
                        .about("ltcf")
                        .details());

        assertThat(links(day)).contains("/beheer/intervisies/" + intervision);
        assertThat(links("wilgenmethode")).contains("/beheer/trainingen/" + training);
    }

    @Test
    void nothingFoundIsSaid() throws Exception {
        assertThat(search("qxzvbnmwrt").select("main").text()).contains("Niets gevonden voor “qxzvbnmwrt”");
    }

    @Test
    void whatWasTypedStaysInTheFieldAndIsNoPartOfThePage() throws Exception {
        Document page = search("<script>alert(1)</script>");

        assertThat(page.select("#zoekveld").val()).isEqualTo("<script>alert(1)</script>");
        assertThat(page.select("main script")).isEmpty();
    }

    private String hit(String typed, String link) throws Exception {
        return search(typed).select("li:has(a[href=" + link + "])").text();
    }

    private String page(String path) throws Exception {
        return Jsoup.parse(browser.perform(get(path).with(people.signedIn(people.staff())))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8))
                .text();
    }

    private List<String> links(String typed) throws Exception {
        return search(typed).select("main .hits a").eachAttr("href");
    }

    private Document search(String typed) throws Exception {
        return Jsoup.parse(
                browser.perform(get("/beheer/zoeken").queryParam("q", typed).with(people.signedIn(people.staff())))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8));
    }
}
