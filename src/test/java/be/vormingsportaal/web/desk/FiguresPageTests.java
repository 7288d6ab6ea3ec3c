package be.vormingsportaal.web.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestIntervisions;
import be.vormingsportaal.testing.TestPeople;
import be.vormingsportaal.testing.TestTrainings;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PortalTest
class FiguresPageTests {

    @Autowired
    MockMvc browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestTrainings trainings;

    @Autowired
    TestIntervisions intervisions;

    UUID staff;
    UUID organisation;

    @BeforeEach
    void someOfEverything() {
        staff = people.staff();
        organisation = people.organisation("WZC De Linde");
        UUID trainer = trainings.trainer(organisation, "ltcf");
        UUID training = trainings.planned(organisation, trainer, "ltcf", trainings.inDays(0));
        trainings.with(training, trainings.caregiver(organisation, "ltcf"));
        intervisions.planned(12, TestIntervisions.FREE);
        people.attested(people.registered(organisation, Role.TRAINER_KCD), "ltcf");
    }

    @Test
    void everyChartHasATableWithTheSameNumbersAndWordsForThem() throws Exception {
        Element page = page("/beheer/cijfers");
        assertThat(page.select("svg.chart").size()).isGreaterThanOrEqualTo(5);
        assertThat(page.select("svg.chart title").eachText()).allMatch(title -> title.startsWith("Staven: "));
        for (Element figure : page.select("figure")) {
            Element table = figure.nextElementSibling();
            assertThat(figure.select(".bar-name").eachText())
                    .isEqualTo(table.select("tbody th").eachText());
            assertThat(figure.select(".bar-number").eachText())
                    .isEqualTo(table.select("tbody td:last-child").eachText());
            assertThat(figure.previousElementSibling().text()).startsWith("Samen ");
        }
    }

    @Test
    void noPartOfABarIsToldByItsColourAlone() throws Exception {
        for (Element figure : page("/beheer/cijfers").select("figure:has(.legend)")) {
            int series = figure.select(".legend li").size();
            assertThat(figure.select(".legend rect[fill^=url]")).hasSize(series - 1);
        }
    }

    @Test
    void thePageOfTheReferenceDaySaysWhatTheNumbersMean() throws Exception {
        String day = trainings.inDays(0).toString();
        Element page = page("/beheer/tellingen?zoek=De Linde&dag=" + day);
        assertThat(page.select("tbody tr").text()).contains("BelRAI LTCF");
        assertThat(page.select("dt")).hasSize(5);
        assertThat(page("/beheer/tellingen?dag=morgen").text()).contains("Dat is geen dag");
    }

    @Test
    void theFileHasTheSameLines() throws Exception {
        String name = people.account(staff).id().toString();
        UUID own = people.organisation("WZC " + name);
        trainings.trainer(own, "ltcf");
        String file = browser.perform(get("/beheer/tellingen/lijst.csv")
                        .param("dag", trainings.inDays(0).toString())
                        .param("zoek", name)
                        .with(people.signedIn(staff)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(file.lines()).hasSize(2);
        assertThat(file)
                .contains("\"Peildag\";\"Organisatie\";\"Ondernemingsnummer\";\"Instrument\"")
                .containsPattern("\"WZC " + name + "\";\"[0-9.]+\";\"BelRAI LTCF\";\"1\";\"0\";\"0\";\"0\";\"0\"");
    }

    @Test
    void beheerSaysWhatWaitsBeforeAnythingElse() throws Exception {
        Element page = page("/beheer");
        assertThat(page.select("h2").first().text()).isEqualTo("Nu te doen");
        assertThat(page.select(".needs a[href='/beheer/organisaties?toon=unmanaged']")
                        .text())
                .containsPattern("[0-9.]+ organisaties? he(eft|bben) geen manager");
    }

    private Element page(String path) throws Exception {
        return Jsoup.parse(browser.perform(get(path).with(people.signedIn(staff)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .body();
    }
}
